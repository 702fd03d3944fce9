/** The thumbs under an answer. */
import type { BlockAction } from '@slack/bolt';
import { only, toldBy } from '../answering/privately.js';
import { FEEDBACK_ACTION, feedbackOf } from '../blocks/action-ids.js';
import { reportOffer } from '../blocks/report.js';
import type { Listen } from './listener-deps.js';

export const feedback: Listen = (app, deps) => {
  app.action<BlockAction>(FEEDBACK_ACTION, async ({ ack, action, body, respond }) => {
    await ack();
    const given = feedbackOf('value' in action ? String(action.value) : '');
    if (!given) return;
    const { answerId, good } = given;
    await deps.work(
      'feedback',
      async () => {
        await deps.store.feedback.save(answerId, body.user.id, good ? 'good' : 'bad', Date.now());
        const workspace = body.team?.id ?? body.user.team_id ?? '';
        if (good || (await deps.ownerOf(workspace)) === null) return;
        const { text, blocks } = reportOffer(answerId);
        await only(respond, text, blocks);
      },
      toldBy(respond),
    );
  });
};
