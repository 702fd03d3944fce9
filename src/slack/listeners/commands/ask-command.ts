/** `/dma`: a question answered to the asker alone, help, or what is to count as the asker's own. */
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { askedBy } from '../../answering/conversation.js';
import { help } from '../../answering/help.js';
import { answerPrivately, only, toldBy } from '../../answering/privately.js';
import { questionText } from '../../answering/question-text.js';
import { mrkdwn } from '../../blocks/escape.js';
import { LIMITS } from '../../blocks/limits.js';
import { COMMANDS } from '../../commands.js';
import { setPreferences } from '../../personal/set-preferences.js';
import type { Listen, ListenerDeps } from '../listener-deps.js';
import { type Command, placeOf } from './command.js';

export const askCommand: Listen = (app, deps) => {
  app.command(COMMANDS.ask, async ({ command, ack, client, respond }) => {
    await ack();
    await deps.work(COMMANDS.ask, () => ask(command, client, respond, deps), toldBy(respond));
  });
};

async function ask(command: Command, client: WebClient, respond: RespondFn, deps: ListenerDeps): Promise<void> {
  const at = placeOf(command);
  const denied = await deps.access(client, { ...at, isShared: null });
  if (denied !== null) return only(respond, denied);
  const question = questionText(command.text);
  if (question === '' || /^help$/i.test(question)) {
    const { text, blocks } = help(deps);
    return only(respond, text, blocks);
  }
  const said = await setPreferences({ ...at, text: question }, deps);
  if (said !== null) return only(respond, mrkdwn(said, LIMITS.messageText));
  return answerPrivately(askedBy(at, question, true), respond, deps);
}
