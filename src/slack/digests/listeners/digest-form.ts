/** The form of a digest while it is filled in, and when it is sent. */
import type { BlockAction, ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Person } from '../../../digests/book/rights.js';
import { UserError } from '../../../errors.js';
import type { Digest } from '../../../store/tables/digests/digests.js';
import { tellIn } from '../../answering/beside/apologise.js';
import type { FormState } from '../../blocks/rank-form.js';
import { refusal } from '../../delivery/slack-faults.js';
import type { Listen, ListenerDeps } from '../../listeners/listener-deps.js';
import { DIGEST_FORM } from '../action-ids.js';
import { saved } from '../blocks/told.js';
import { channelProblem, isThere } from '../checks/channel-check.js';
import { bodyOfDraft } from '../form/body-of-draft.js';
import { type Form, readMetadata } from '../form/digest-form.js';
import { draftWith, type Errors, FIELD_ACTION, fieldOf, idOf } from '../form/fields.js';
import { formView, itemsBehind } from '../form/open-form.js';
import { tell } from '../say.js';
import { personOfForm } from './press.js';

export const digestFormListener: Listen = (app, deps) => {
  app.action<BlockAction>(FIELD_ACTION, async ({ ack, body, client }) => {
    await ack();
    const { view } = body;
    if (!view) return;
    // One choice after the other: a later one must not be shown before an earlier one.
    await deps.work('digest field', () => deps.inTurn(`view:${view.id}`, () => choose(view, body, client, deps)));
  });
  app.view(DIGEST_FORM, async ({ ack, body, view, client }) => {
    const { opened } = readMetadata(view.private_metadata);
    const by = personOfForm(body, opened.channel);
    const answer = ack as Ack;
    await deps.work(
      DIGEST_FORM,
      async () => {
        let digest: Digest | null;
        try {
          digest = await sent(view, by, client, answer, deps);
        } catch (error) {
          await answer(errorsAt(view, { title: 'Something went wrong inside Wiggle: please try again.' }));
          throw error;
        }
        if (!digest) return;
        await answer();
        const there = await isThere(client, digest.channel, deps);
        await tell(client, by, saved(digest, opened.version === null, there), deps);
      },
      tellIn(client, { ...by, channel: by.user, thread: null }, deps),
    );
  });
};

type ViewBody = Parameters<typeof personOfForm>[0];

/** The fields that go with what was chosen, and when it would run. */
async function choose(view: ViewOutput, body: ViewBody, client: WebClient, deps: ListenerDeps): Promise<void> {
  const form = await formIn(view, personOfForm(body, readMetadata(view.private_metadata).opened.channel), deps);
  try {
    await client.views.update({ view_id: view.id, hash: view.hash, view: formView(form, deps) });
  } catch (error) {
    // Something newer is shown already, or nothing any more.
    if (!['hash_conflict', 'not_found'].includes(refusal(error) ?? '')) throw error;
  }
}

async function formIn(view: ViewOutput, by: Person, deps: ListenerDeps): Promise<Form> {
  const { opened, draft } = readMetadata(view.private_metadata);
  return { opened, draft: draftWith(view.state as FormState, draft), items: await itemsBehind(opened, by, deps) };
}

type Ack = (
  answer?:
    | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
    | { readonly response_action: 'update'; readonly view: ModalView },
) => Promise<void>;

/** The digest as it is then; null: Slack has been told what is wrong with the form. */
async function sent(
  view: ViewOutput,
  by: Person,
  client: WebClient,
  ack: Ack,
  deps: ListenerDeps,
): Promise<Digest | null> {
  const form = await formIn(view, by, deps);
  const { draft, items, opened } = form;
  const { id, version } = opened;
  const refuse = async (errors: Errors) => {
    await ack(errorsAt(view, errors));
    return null;
  };
  // Whoever is quick sends the form before it has the fields that go with the last choice.
  const shown = idsOf(view.blocks);
  if (idsOf(formView(form, deps).blocks).some((field) => !shown.includes(field))) {
    const note = 'Your last choice needs a little more: look at what was added, then send the form again.';
    await ack({ response_action: 'update', view: formView({ ...form, note }, deps) });
    return null;
  }
  const where = version === null ? 'channel' : 'title';
  const { channel = '' } = draft;
  const read = bodyOfDraft(draft, items, deps.parts.dataset);
  const problem =
    version === null
      ? await channelProblem(client, channel, by, deps)
      : await deps.access(client, { ...by, isShared: null });
  if ('errors' in read || problem !== null)
    return refuse({ ...('errors' in read && read.errors), ...(problem !== null && { [where]: problem }) });
  try {
    return version === null
      ? await deps.book.create({ id, channel, body: read.value }, by)
      : await deps.book.edit(id, version, read.value, by);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refuse({ [where]: error.message });
  }
}

const idsOf = (blocks: ViewOutput['blocks'] | readonly KnownBlock[]) =>
  (blocks as readonly KnownBlock[]).flatMap(({ block_id = '' }) => (fieldOf(block_id) === null ? [] : [block_id]));

/** At their fields; at the title what concerns a field that is not shown. */
function errorsAt({ blocks }: ViewOutput, errors: Errors) {
  const ids = idsOf(blocks);
  const at = (field: string) => ids.find((id) => fieldOf(id) === field) ?? idOf('title');
  const entries = Object.entries(errors).map(([field, message]) => [at(field), message] as const);
  return { response_action: 'errors' as const, errors: Object.fromEntries(entries) };
}
