/** "Make this a digest" under an answer: the form, with the question that was answered. */
import type { BlockAction, ButtonAction } from '@slack/bolt';
import { only, toldBy } from '../../answering/privately.js';
import { ACTIONS } from '../../blocks/action-ids.js';
import type { Listen } from '../../listeners/listener-deps.js';
import { newForm, openForm } from '../form/open-form.js';
import { refusalNote } from '../say.js';
import { personOf } from './press.js';

export const answerToDigest: Listen = (app, deps) => {
  app.action<BlockAction<ButtonAction>>(ACTIONS.makeDigest, async ({ ack, action, body, client, respond }) => {
    await ack();
    const by = personOf(body);
    await deps.work(
      ACTIONS.makeDigest,
      async () => {
        const denied = await deps.access(client, { ...by, isShared: null });
        if (denied !== null) return only(respond, denied);
        const answer = await deps.store.answers.byId(action.value ?? '');
        if (answer?.workspace !== by.workspace)
          return only(respond, 'This answer is no longer kept. Please ask the question again.');
        try {
          await openForm(client, body.trigger_id, await newForm(client, by, { answer }, deps), deps);
        } catch (error) {
          const { text, blocks } = refusalNote(error);
          await only(respond, text, blocks);
        }
      },
      toldBy(respond),
    );
  });
};
