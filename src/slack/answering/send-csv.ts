/** The whole table of an answer as a file in its thread. */
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../../present/answer-object.js';
import type { StoredAnswer } from '../../store/tables/answers.js';
import { mrkdwn, plain } from '../blocks/escape.js';
import { answerCsv } from '../blocks/tables/csv.js';
import type { SlackDeps } from '../slack-deps.js';

/** Into the thread of the answer; of a private answer, into the asker's direct messages with the app. */
export async function sendCsv(
  client: WebClient,
  stored: StoredAnswer,
  answer: Answer,
  { upload }: Pick<SlackDeps, 'upload'>,
): Promise<void> {
  const bytes = Buffer.from(answerCsv(answer), 'utf8');
  const id = await upload(client, { name: 'wiggle.csv', type: 'text/csv', bytes });
  const { channel, thread } = stored.isPrivate ? await alone(client, stored) : placeOf(stored);
  await client.files.completeUploadExternal({
    files: [{ id, title: plain(answer.interpretation || 'Wiggle', LONGEST_TITLE) }],
    channel_id: channel,
    ...(thread === null ? {} : { thread_ts: thread }),
  } as Parameters<WebClient['files']['completeUploadExternal']>[0]);
}

const LONGEST_TITLE = 100;

interface Place {
  readonly channel: string;
  readonly thread: string | null;
}

const placeOf = ({ channel, thread, messageTs }: StoredAnswer): Place => ({ channel, thread: thread ?? messageTs });

/** A message to the asker, whose channel and thread the file can go to: a file is shared by these alone. */
async function alone(client: WebClient, { asker, question }: StoredAnswer): Promise<Place> {
  const text = `The table for: ${mrkdwn(question, 300)}`;
  const { channel, ts } = await client.chat.postMessage({
    channel: asker,
    text,
    unfurl_links: false,
    unfurl_media: false,
  });
  if (!channel || !ts) throw new Error('Slack took no direct message.');
  return { channel, thread: ts };
}
