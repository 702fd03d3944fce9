/** The form of a digest as it is opened: new, edited, or made of an answer. What cannot be opened is a UserError. */
import type { WebClient } from '@slack/web-api';
import { isTableDataset } from '../../../dataset/table/table-dataset.js';
import { titleOf } from '../../../digests/book/book.js';
import { checkOwner, type Person } from '../../../digests/book/rights.js';
import { bodyOf } from '../../../digests/digest.js';
import { UserError } from '../../../errors.js';
import type { StoredAnswer } from '../../../store/tables/answers.js';
import { cut } from '../../blocks/escape.js';
import type { ListenerDeps } from '../../listeners/listener-deps.js';
import { type Items, itemsOf, titleOfAnswer } from '../from-answer.js';
import type { When } from '../read-when.js';
import { zoneOf } from '../zones.js';
import { draftOfBody } from './body-of-draft.js';
import { digestForm, type Form, type Opened } from './digest-form.js';
import type { Draft } from './fields.js';
import { scheduleDraft, USUAL } from './schedule-of-draft.js';

/** Opens it, by a press or a command that was made a moment ago. */
export async function openForm(client: WebClient, trigger_id: string, form: Form, deps: ListenerDeps): Promise<void> {
  await client.views.open({ trigger_id, view: formView(form, deps) });
}

export const formView = (form: Form, { parts, book, now }: ListenerDeps) =>
  digestForm(form, { dataset: parts.dataset, now: now(), upcoming: book.preview });

export interface Start {
  readonly when?: When | null;
  readonly answer?: StoredAnswer;
}

const LONGEST_TITLE = 100;

export async function newForm(client: WebClient, by: Person, start: Start, deps: ListenerDeps): Promise<Form> {
  const { dataset } = deps.parts;
  const items = start.answer ? itemsOf(start.answer, dataset) : null;
  if (start.answer && !items) throw new UserError('That answer has no figures that could be asked for again.');
  if (!items && isTableDataset(dataset))
    throw new UserError('Ask the table a question, then press “Make this a digest” under the answer.');
  const ownZone = start.when?.zone ?? (await zoneOf(client, by.user, deps.log));
  const draft: Draft = {
    ...USUAL,
    ...(items ? {} : { what: 'round-up' }),
    ...(start.answer ? { title: cut(titleOfAnswer(start.answer), LONGEST_TITLE) } : {}),
    ...(by.channel !== null && isChannel(by.channel) ? { channel: by.channel } : {}),
    zone: ownZone,
    ...(start.when ? scheduleDraft(start.when) : {}),
  };
  const opened: Opened = {
    id: deps.newId(),
    version: null,
    channel: by.channel,
    answer: start.answer?.id ?? null,
    ownZone,
  };
  return { opened, draft, items };
}

export async function editForm(client: WebClient, by: Person, id: string, deps: ListenerDeps): Promise<Form> {
  const digest = await deps.book.find(id, by);
  checkOwner(digest, by, titleOf(digest), 'edit');
  const body = bodyOf(digest);
  if (!body) throw new UserError('That digest was set up with another version of Wiggle: delete it, and make it anew.');
  const { version } = digest;
  const ownZone = await zoneOf(client, by.user, deps.log);
  return {
    opened: { id, version, channel: by.channel, answer: null, ownZone },
    draft: { ...USUAL, ...draftOfBody(body, deps.parts.dataset) },
    items: body.content.kind === 'answers' ? body.content.items : null,
  };
}

/** The questions that a form is about: they may be more than a form can carry. Empty: they are no longer kept. */
export async function itemsBehind(
  { id, version, answer }: Opened,
  by: Person,
  deps: ListenerDeps,
): Promise<Items | null> {
  if (answer !== null) {
    const stored = await deps.store.answers.byId(answer);
    return (stored && itemsOf(stored, deps.parts.dataset)) ?? [];
  }
  if (version === null) return null;
  const content = bodyOf(await deps.book.find(id, by))?.content;
  return content?.kind === 'answers' ? content.items : null;
}

/** Not the direct messages of two people. */
const isChannel = (id: string) => /^[CG]/.test(id);
