/** Buttons that ask the question that is their value: choices, suggestions and examples. */
import type { BlockAction, ButtonAction } from '@slack/bolt';
import { askedBy } from '../answering/conversation.js';
import { answerPrivately, only, toldBy } from '../answering/privately.js';
import { reply } from '../answering/reply.js';
import { ASK_ACTION } from '../blocks/action-ids.js';
import type { Listen } from './listener-deps.js';

export const askButtons: Listen = (app, deps) => {
  app.action<BlockAction<ButtonAction>>(ASK_ACTION, async ({ ack, action, body, client, respond }) => {
    await ack();
    const workspace = body.team?.id ?? body.user.team_id ?? '';
    const channel = body.channel?.id ?? body.user.id;
    const isPrivate = body.container.is_ephemeral === true;
    const asked = askedBy({ workspace, channel, user: body.user.id }, action.value ?? '', isPrivate);
    const thread = (body.message?.thread_ts as string | undefined) ?? body.message?.ts ?? null;
    await deps.work(
      'ask',
      async () => {
        const denied = await deps.access(client, { workspace, channel, user: body.user.id, isShared: null });
        if (denied !== null) return only(respond, denied);
        if (isPrivate) return answerPrivately(asked, respond, deps);
        const posted = await reply({ ...asked, thread }, client, deps);
        if (posted.state === 'failed') throw new Error(`Slack refused the message: ${posted.reason}`);
      },
      toldBy(respond),
    );
  });
};
