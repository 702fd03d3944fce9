/** The slash commands, and the form of a ranking. */
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { UserError } from '../../errors.js';
import { type Tell, tellIn } from '../answering/apologise.js';
import { type Asked, converse } from '../answering/conversation.js';
import { questionText } from '../answering/question-text.js';
import { reply } from '../answering/reply.js';
import { RANK_FORM } from '../blocks/action-ids.js';
import { answerMessage } from '../blocks/answer-message.js';
import { mrkdwn } from '../blocks/escape.js';
import { LIMITS } from '../blocks/limits.js';
import { type FormState, rankForm, rankFormIsPrivate, rankFormQuestion } from '../blocks/rank-form.js';
import { COMMANDS } from '../commands.js';
import { setPreferences } from '../personal/set-preferences.js';
import type { Listen, ListenerDeps } from './listener-deps.js';
import { help } from './questions.js';

interface Command {
  readonly team_id: string;
  readonly channel_id: string;
  readonly user_id: string;
  readonly text: string;
  readonly trigger_id: string;
}

export const commands: Listen = (app, deps) => {
  app.command(COMMANDS.ask, async ({ command, ack, client, respond }) => {
    await ack();
    await deps.work(COMMANDS.ask, () => ask(command, client, respond, deps), toldBy(respond));
  });
  app.command(COMMANDS.rank, async ({ command, ack, client, respond }) => {
    await ack();
    await deps.work(COMMANDS.rank, () => rank(command, client, respond, deps), toldBy(respond));
  });
  app.view(RANK_FORM, async ({ ack, body, view, client }) => {
    const { dataset } = deps.parts;
    if ('columns' in dataset.catalogue) return ack();
    try {
      const question = rankFormQuestion(view.state as FormState, dataset as Parameters<typeof rankForm>[0]);
      const isPrivate = rankFormIsPrivate(view.state as FormState);
      await ack();
      const { channel } = JSON.parse(view.private_metadata) as { channel: string };
      const workspace = body.team?.id ?? body.user.team_id ?? '';
      const asked = askedBy({ workspace, channel, user: body.user.id }, question, isPrivate);
      await deps.work(
        RANK_FORM,
        () => (isPrivate ? whisper(asked, client, deps) : toChannel(asked, client, null, deps)),
        tellIn(client, { workspace, channel: body.user.id, thread: null, user: body.user.id }, deps),
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await ack({ response_action: 'errors', errors: { rank_measure: error.message } });
    }
  });
};

/** To the one who typed the command, or who pressed the shortcut. */
export const toldBy =
  (respond: RespondFn): Tell =>
  ({ text, blocks }) =>
    respond({ response_type: 'ephemeral', replace_original: false, text, blocks: [...blocks] });

/** Answers the asker alone. */
async function ask(command: Command, client: WebClient, respond: RespondFn, deps: ListenerDeps) {
  const question = questionText(command.text);
  const denied = await mayNot(command, client, deps);
  if (denied !== null) return void (await respond({ response_type: 'ephemeral', text: denied }));
  if (question === '' || /^help$/i.test(question)) {
    const { text, blocks } = help(deps);
    return void (await respond({ response_type: 'ephemeral', text, blocks: [...blocks] }));
  }
  const said = await setPreferences({ ...placeOf(command), text: question }, deps);
  if (said !== null)
    return void (await respond({ response_type: 'ephemeral', text: mrkdwn(said, LIMITS.messageText) }));
  await tell(askedBy(placeOf(command), question, true), respond, deps);
}

/** Answers in private, through the response URL that came with what was pressed or typed. */
export async function tell(asked: Asked, respond: RespondFn, deps: ListenerDeps): Promise<void> {
  const { id, answer } = await converse(asked, deps);
  const { text, blocks } = answerMessage(answer, { answerId: id, private: true, asker: asked.asker });
  await respond({ response_type: 'ephemeral', replace_original: false, text, blocks: [...blocks] });
}

async function rank(command: Command, client: WebClient, respond: RespondFn, deps: ListenerDeps) {
  const words = questionText(command.text);
  const denied = await mayNot(command, client, deps);
  if (denied !== null) return void (await respond({ response_type: 'ephemeral', text: denied }));
  const { dataset } = deps.parts;
  if (words === '' && !('columns' in dataset.catalogue)) {
    const view = rankForm(dataset as Parameters<typeof rankForm>[0], JSON.stringify({ channel: command.channel_id }));
    await client.views.open({ trigger_id: command.trigger_id, view });
    return;
  }
  const isPrivate = /\bprivate$/i.test(words);
  const question = `rank ${words.replace(/\s*\bprivate$/i, '')}`;
  const asked = askedBy(placeOf(command), question, isPrivate);
  await (isPrivate ? tell(asked, respond, deps) : toChannel(asked, client, respond, deps));
}

/** For all to see where the app is in the channel; else for the asker alone, with how to invite it. */
export async function toChannel(asked: Asked, client: WebClient, respond: RespondFn | null, deps: ListenerDeps) {
  const posted = await reply(asked, client, deps);
  if (posted.state !== 'failed') return;
  if (!respond || !NOT_THERE.has(posted.reason))
    return void (await whisper({ ...asked, isPrivate: true }, client, deps));
  await tell({ ...asked, isPrivate: true }, respond, deps);
  await respond({ response_type: 'ephemeral', replace_original: false, text: INVITE });
}

const NOT_THERE: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found', 'is_archived']);
const INVITE =
  'I am not in this channel, so only you see this. Invite me with /invite and ask again to show it to all.';

/** In a direct message, where there is no response URL to answer through. */
async function whisper(asked: Asked, client: WebClient, deps: ListenerDeps): Promise<void> {
  const posted = await reply({ ...asked, channel: asked.asker, isPrivate: false }, client, deps);
  if (posted.state === 'failed') throw new Error(`Slack refused the message: ${posted.reason}`);
}

interface At {
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
}

const placeOf = ({ team_id, channel_id, user_id }: Command): At => ({
  workspace: team_id,
  channel: channel_id,
  user: user_id,
});

export const askedBy = ({ workspace, channel, user }: At, question: string, isPrivate: boolean): Asked => ({
  workspace,
  channel,
  thread: null,
  asker: user,
  question,
  questionTs: null,
  isPrivate,
});

const mayNot = (command: Command, client: WebClient, { access }: ListenerDeps) =>
  access(client, { ...placeOf(command), isShared: null });
