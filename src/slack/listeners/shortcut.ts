/** "Ask Wiggle about this": the words of a message as a question, answered to the one who asked. */
import { askedBy } from '../answering/conversation.js';
import { answerPrivately, only, toldBy } from '../answering/privately.js';
import { questionText } from '../answering/question-text.js';
import type { Listen } from './listener-deps.js';

export const SHORTCUT = 'ask_about_message';

export const shortcut: Listen = (app, deps) => {
  app.shortcut(SHORTCUT, async ({ ack, shortcut: pressed, respond, client }) => {
    await ack();
    if (pressed.type !== 'message_action') return;
    await deps.work(
      SHORTCUT,
      async () => {
        const workspace = pressed.team?.id ?? pressed.user.team_id ?? '';
        const { id: channel } = pressed.channel;
        const user = pressed.user.id;
        const denied = await deps.access(client, { workspace, channel, user, isShared: null });
        const question = questionText(pressed.message.text ?? '');
        if (denied === null && question !== '')
          return answerPrivately(askedBy({ workspace, channel, user }, question, true), respond, deps);
        await only(respond, denied ?? 'There are no words in that message to ask about.');
      },
      toldBy(respond),
    );
  });
};
