/** The whole table of an answer as a file in its thread. */
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../present/answer-object.js';
import type { StoredAnswer } from '../store/answers.js';
import { answerCsv } from './blocks/csv.js';
import { plain } from './blocks/escape.js';
import type { SlackDeps } from './slack-deps.js';

/** Into the thread of the answer; of a private answer, into the asker's direct messages with the app. */
export async function sendCsv(
  client: WebClient,
  stored: StoredAnswer,
  answer: Answer,
  { upload }: Pick<SlackDeps, 'upload'>,
): Promise<void> {
  const bytes = Buffer.from(answerCsv(answer), 'utf8');
  const id = await upload(client, { name: 'wiggle.csv', type: 'text/csv', bytes });
  const channel_id = stored.isPrivate ? await directChannel(client, stored.asker) : stored.channel;
  const thread_ts = stored.isPrivate ? null : (stored.thread ?? stored.messageTs);
  await client.files.completeUploadExternal({
    files: [{ id, title: plain(answer.interpretation || 'Wiggle', 100) }],
    channel_id,
    ...(thread_ts === null ? {} : { thread_ts }),
  } as Parameters<WebClient['files']['completeUploadExternal']>[0]);
}

async function directChannel(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  if (!channel?.id) throw new Error('Slack opened no direct message.');
  return channel.id;
}
