/** `views.*`: modals, and the Home of each person. */
import { viewPayload } from '../payloads/stored.js';
import type { Json, StoredView } from '../state/records.js';
import type { State } from '../state/state.js';
import { checkedView } from './content.js';
import { type Caller, type Method, optional, required, SlackError } from './method.js';

const TRIGGER_LASTS = 3000;
const MODALS_ON_A_PILE = 3;

export const views = {
  'views.open': (args, caller) => {
    const user = spendTrigger(args, caller);
    const source = checkedView(args, 'modal', caller);
    return { view: viewPayload(caller.team, addModal(caller, user, source, null)) };
  },

  'views.push': (args, caller) => {
    const user = spendTrigger(args, caller);
    const source = checkedView(args, 'modal', caller);
    const below = openModals(caller.state, user).at(-1);
    if (!below) throw new SlackError('not_found');
    return { view: viewPayload(caller.team, addModal(caller, user, source, below)) };
  },

  'views.update': (args, caller) => {
    const view = viewOfArgs(args, caller);
    checkHash(args, view);
    const source = checkedView(args, view.type, caller);
    return { view: viewPayload(caller.team, updateView(caller.state, view, source)) };
  },

  'views.publish': (args, caller) => {
    const { state, team } = caller;
    const user = required(args, 'user_id');
    if (!state.users.has(user)) throw new SlackError('user_not_found');
    const source = checkedView(args, 'home', caller);
    const published = homeOf(state, team.id, user);
    if (!published) return { view: viewPayload(team, addView(caller, user, 'home', source, null)) };
    checkHash(args, published);
    return { view: viewPayload(team, updateView(state, published, source)) };
  },
} satisfies Record<string, Method>;

export function homeOf(state: State, team: string, user: string): StoredView | null {
  return state.views.all().find((one) => one.type === 'home' && one.user === user && one.team === team) ?? null;
}

/** The modals that `user` has open, the one on top last. */
export function openModals(state: State, user: string): readonly StoredView[] {
  return state.views.all().filter((one) => one.type === 'modal' && one.user === user && one.open);
}

/** A modal on top of `below`. Throws push_limit_reached. */
export function addModal(caller: Caller, user: string, source: Json, below: StoredView | null): StoredView {
  const pile = below ? openModals(caller.state, user).filter(({ root }) => root === below.root) : [];
  if (pile.length >= MODALS_ON_A_PILE) throw new SlackError('push_limit_reached');
  return addView(caller, user, 'modal', source, below);
}

export function updateView({ mint, views }: State, view: StoredView, source: Json): StoredView {
  return views.change(view, { source, hash: mint.id('h'), updates: [...view.updates, view.source] });
}

function addView(
  { state, team }: Caller,
  user: string,
  type: StoredView['type'],
  source: Json,
  below: StoredView | null,
): StoredView {
  const { mint, views } = state;
  const id = mint.id('V');
  const place = { root: below?.root ?? id, previous: below?.id ?? null };
  return views.add({ id, team: team.id, user, type, hash: mint.id('h'), source, ...place, open: true, updates: [] });
}

/** The person who pulled the trigger, which goes once and soon. */
function spendTrigger(args: Json, { state, team }: Caller): string {
  const trigger = state.triggers.get(required(args, 'trigger_id'));
  if (trigger?.team !== team.id) throw new SlackError('invalid_trigger_id');
  if (trigger.used) throw new SlackError('exchanged_trigger_id');
  if (state.now() - trigger.at > TRIGGER_LASTS) throw new SlackError('expired_trigger_id');
  trigger.used = true;
  return trigger.user;
}

function viewOfArgs(args: Json, { state, team }: Caller): StoredView {
  const external = optional(args, 'external_id');
  const id = external === null ? required(args, 'view_id') : null;
  const view = state.views
    .all()
    .find((one) => one.team === team.id && (id === null ? one.source.external_id === external : one.id === id));
  if (!view?.open) throw new SlackError('not_found');
  return view;
}

function checkHash(args: Json, view: StoredView): void {
  const hash = optional(args, 'hash');
  if (hash !== null && hash !== view.hash) throw new SlackError('hash_conflict');
}
