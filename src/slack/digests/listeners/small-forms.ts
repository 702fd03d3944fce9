/** The forms in which a digest is moved and handed over, when they are sent. */
import type { ViewOutput } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Person } from '../../../digests/book/rights.js';
import { UserError } from '../../../errors.js';
import { tellIn } from '../../answering/beside/apologise.js';
import type { FormState } from '../../blocks/rank-form.js';
import type { Listen, ListenerDeps } from '../../listeners/listener-deps.js';
import { HAND_OVER_FIELD, HAND_OVER_FORM, MOVE_FIELD, MOVE_FORM } from '../action-ids.js';
import { type About, readAbout } from '../blocks/small-forms.js';
import { handedOver, moved, received, saved } from '../blocks/told.js';
import { channelProblem, isThere } from '../checks/channel-check.js';
import { personProblem } from '../checks/person-check.js';
import { tell } from '../say.js';
import { personOfForm } from './press.js';

interface Sent {
  readonly about: About;
  readonly by: Person;
  /** What was chosen. */
  readonly chosen: string;
  readonly client: WebClient;
}

/** Gives what the person is told afterwards; throws a UserError where it cannot be done. */
type Handler = (sent: Sent, deps: ListenerDeps) => Promise<() => Promise<void>>;

const FORMS: Readonly<Record<string, { readonly field: string; readonly handle: Handler }>> = {
  [MOVE_FORM]: { field: MOVE_FIELD, handle: move },
  [HAND_OVER_FORM]: { field: HAND_OVER_FIELD, handle: handOver },
};

export const smallForms: Listen = (app, deps) => {
  for (const [name, { field, handle }] of Object.entries(FORMS))
    app.view(name, async ({ ack, body, view, client }) => {
      const about = readAbout(view.private_metadata);
      const by = personOfForm(body, about.channel);
      const refuse = (message: string) => ack({ response_action: 'errors', errors: { [field]: message } });
      await deps.work(
        name,
        async () => {
          const denied = await deps.access(client, { ...by, isShared: null });
          if (denied !== null) return refuse(denied);
          let say: () => Promise<void>;
          try {
            say = await handle({ about, by, chosen: chosenIn(view, field), client }, deps);
          } catch (error) {
            if (error instanceof UserError) return refuse(error.message);
            await refuse('Something went wrong inside Wiggle: please try again.');
            throw error;
          }
          await ack();
          await say();
        },
        tellIn(client, { ...by, channel: by.user, thread: null }, deps),
      );
    });
};

function chosenIn({ state }: ViewOutput, field: string): string {
  const held = (state as FormState).values[field]?.[field];
  return held?.selected_conversation ?? held?.selected_user ?? '';
}

async function move({ about: { id }, by, chosen, client }: Sent, deps: ListenerDeps) {
  const problem = await channelProblem(client, chosen, by, deps);
  if (problem !== null) throw new UserError(problem);
  const digest = await deps.book.move(id, chosen, by);
  return async () => {
    const there = await isThere(client, chosen, deps);
    await tell(client, by, there === false ? saved(digest, false, there) : moved(digest), deps);
  };
}

async function handOver({ about: { id }, by, chosen, client }: Sent, deps: ListenerDeps) {
  const problem = await personProblem(client, by.workspace, chosen, deps);
  if (problem !== null) throw new UserError(problem);
  const digest = await deps.book.handOver(id, chosen, by);
  return async () => {
    await tell(client, by, handedOver(digest, chosen), deps);
    await tell(client, { ...by, user: chosen, channel: null }, received(digest, by.user), deps);
  };
}
