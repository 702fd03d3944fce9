/** What each word and each button does with one digest: what its person is then told; null: a form says it all. */
import type { WebClient } from '@slack/web-api';
import { titleOf } from '../../digests/book/book.js';
import { checkOwner, type Person } from '../../digests/book/rights.js';
import type { Message } from '../blocks/elements.js';
import type { ListenerDeps } from '../listeners/listener-deps.js';
import { handOverForm, moveForm } from './blocks/small-forms.js';
import * as told from './blocks/told.js';
import { editForm, openForm } from './form/open-form.js';
import { showHistory } from './show-history.js';

/** Who does it, and by which press or command. */
export interface Doer {
  readonly by: Person;
  readonly client: WebClient;
  /** With which a form can be opened, once and soon. */
  readonly trigger: string;
}

export type Doing = (id: string, doer: Doer, deps: ListenerDeps) => Promise<Message | null>;

/** Each throws a UserError where it cannot be done. */
export const DOING = {
  edit: async (id, { by, client, trigger }, deps) => {
    await openForm(client, trigger, await editForm(client, by, id, deps), deps);
    return null;
  },
  pause: async (id, { by }, { book }) => told.paused(await book.pause(id, by)),
  resume: async (id, { by }, { book }) => told.resumed(await book.resume(id, by)),
  run: async (id, { by }, { book }) => told.run(await book.runNow(id, by)),
  history: showHistory,
  takeOver: async (id, { by }, { book }) => told.takenOver(await book.takeOver(id, by)),
  move: async (id, doer, deps) => {
    const { title, about } = await ownedBy(id, doer, 'move', deps);
    await doer.client.views.open({ trigger_id: doer.trigger, view: moveForm(about, title) });
    return null;
  },
  handOver: async (id, doer, deps) => {
    const { title, about } = await ownedBy(id, doer, 'hand over', deps);
    await doer.client.views.open({ trigger_id: doer.trigger, view: handOverForm(about, title) });
    return null;
  },
  /** Asks first. */
  remove: async (id, { by }, { book }) => {
    const digest = await book.find(id, by);
    checkOwner(digest, by, titleOf(digest), 'delete');
    return told.reallyDelete(digest);
  },
  removeNow: async (id, { by }, { book }) => told.deleted(await book.remove(id, by)),
  keep: async (id, { by }, { book }) => told.kept(await book.find(id, by)),
  undo: async (id, { by }, { book }) => told.restored(await book.restore(id, by)),
} satisfies Record<string, Doing>;

async function ownedBy(id: string, { by }: Doer, what: string, { book }: ListenerDeps) {
  const digest = await book.find(id, by);
  const title = titleOf(digest);
  checkOwner(digest, by, title, what);
  return { title, about: { id, channel: by.channel } };
}
