/** `/dma-rank`: a ranking for the channel, from words or from a form. */
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { isTableDataset } from '../../../dataset/table/table-dataset.js';
import { UserError } from '../../../errors.js';
import { tellIn } from '../../answering/beside/apologise.js';
import { type Asked, askedBy } from '../../answering/conversation.js';
import { answerPrivately, only, toldBy } from '../../answering/privately.js';
import { questionText } from '../../answering/question-text.js';
import { reply } from '../../answering/reply.js';
import { RANK_FIELDS, RANK_FORM } from '../../blocks/action-ids.js';
import { type FormState, rankForm, rankFormIsPrivate, rankFormQuestion } from '../../blocks/rank-form.js';
import { COMMANDS } from '../../commands.js';
import type { Listen, ListenerDeps } from '../listener-deps.js';
import { type Command, placeOf } from './command.js';

export const rankCommand: Listen = (app, deps) => {
  app.command(COMMANDS.rank, async ({ command, ack, client, respond }) => {
    await ack();
    await deps.work(COMMANDS.rank, () => rank(command, client, respond, deps), toldBy(respond));
  });
  app.view(RANK_FORM, async ({ ack, body, view, client }) => {
    const state = view.state as FormState;
    const { dataset } = deps.parts;
    if (isTableDataset(dataset)) return ack();
    try {
      const question = rankFormQuestion(state, dataset);
      await ack();
      const { channel } = JSON.parse(view.private_metadata) as { channel: string };
      const at = { workspace: body.team?.id ?? body.user.team_id ?? '', channel, user: body.user.id };
      const asked = askedBy(at, question, rankFormIsPrivate(state));
      const tell = tellIn(client, { ...at, channel: at.user, thread: null }, deps);
      await deps.work(RANK_FORM, () => submitted(asked, client, deps), tell);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await ack({ response_action: 'errors', errors: { [RANK_FIELDS.measure]: error.message } });
    }
  });
};

async function rank(command: Command, client: WebClient, respond: RespondFn, deps: ListenerDeps): Promise<void> {
  const at = placeOf(command);
  const denied = await deps.access(client, { ...at, isShared: null });
  if (denied !== null) return only(respond, denied);
  const words = questionText(command.text);
  const { dataset } = deps.parts;
  if (words === '' && !isTableDataset(dataset)) {
    const view = rankForm(dataset, JSON.stringify({ channel: at.channel }));
    await client.views.open({ trigger_id: command.trigger_id, view });
    return;
  }
  const isPrivate = /\bprivate$/i.test(words);
  const asked = askedBy(at, `rank ${words.replace(/\s*\bprivate$/i, '')}`, isPrivate);
  if (isPrivate) return answerPrivately(asked, respond, deps);
  const posted = await reply(asked, client, deps);
  if (posted.state !== 'failed') return;
  if (!NOT_THERE.has(posted.reason)) return whisper(asked, client, deps);
  await answerPrivately({ ...asked, isPrivate: true }, respond, deps);
  await only(respond, INVITE);
}

const NOT_THERE: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found', 'is_archived']);
const INVITE =
  'I am not in this channel, so only you see this. Invite me with /invite and ask again to show it to all.';

/** The form was open for a while: the channel may have been shared, or the app removed from it. */
async function submitted(asked: Asked, client: WebClient, deps: ListenerDeps): Promise<void> {
  const { workspace, channel, asker: user } = asked;
  const denied = await deps.access(client, { workspace, channel, user, isShared: null });
  if (denied !== null) {
    await client.chat.postMessage({ channel: user, text: denied });
    return;
  }
  if (asked.isPrivate) return whisper(asked, client, deps);
  const posted = await reply(asked, client, deps);
  if (posted.state === 'failed') await whisper(asked, client, deps);
}

/** In a direct message, where there is no response URL to answer through. */
async function whisper(asked: Asked, client: WebClient, deps: ListenerDeps): Promise<void> {
  const posted = await reply({ ...asked, channel: asked.asker, isPrivate: false }, client, deps);
  if (posted.state === 'failed') throw new Error(`Slack refused the message: ${posted.reason}`);
}
