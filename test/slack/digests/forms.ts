/** The form of a digest, as a person fills it in. */
import type { FakeSlack } from '../fake/fake-slack.js';
import { ADA, GENERAL } from '../fake/fake-slack.js';
import { COMMAND, saidAfter } from './office.js';

export type View = ReturnType<FakeSlack['modals']>[number];

/** The form that opens after `act`. */
export async function formAfter(slack: FakeSlack, act: () => Promise<unknown>, user = ADA): Promise<View> {
  const before = slack.modals(user).map(({ id }) => id);
  await act();
  return slack.until(() => slack.modals(user).find(({ id }) => !before.includes(id)), 'a form');
}

export const openNew = (slack: FakeSlack, words = '', user = ADA, channel = GENERAL) =>
  formAfter(slack, () => slack.slashCommand({ command: COMMAND, text: `new ${words}`, user, channel }), user);

/** The form as it is after something was chosen in it. */
export async function chooseIn(slack: FakeSlack, view: View, field: string, value: string | string[]): Promise<View> {
  const now = viewNow(slack, view);
  await slack.click({
    on: now,
    action_id: idIn(now, field),
    inputs: { [idIn(now, field)]: value },
    value: value as string,
  });
  return slack.until(() => {
    const after = viewNow(slack, view);
    return after.hash === now.hash ? null : after;
  }, `the form after ${field}`);
}

export const viewNow = (slack: FakeSlack, { id }: View): View => {
  const view = slack.views().find((one) => one.id === id);
  if (!view) throw new Error(`There is no view ${id}.`);
  return view;
};

/** The fields that a form shows, in their order. */
export const fieldsOf = ({ source }: View): string[] =>
  (source.blocks as readonly { block_id?: string }[]).flatMap(({ block_id }) =>
    block_id?.startsWith('digest_form_') ? [block_id.slice('digest_form_'.length).split('.')[0] ?? ''] : [],
  );

/** The id of a field's element, whichever options it has just now. */
export function idIn({ source }: View, field: string): string {
  const ids = (source.blocks as readonly { block_id?: string }[]).map(({ block_id = '' }) => block_id);
  const found = ids.find((id) => id.split('.')[0] === `digest_form_${field}`);
  if (found === undefined) throw new Error(`There is no field ${field}; there are: ${ids.join(', ')}`);
  return found;
}

/** Sends a form with what was written and chosen in it by field; gives what the app answers. */
export function send(slack: FakeSlack, view: View, fields: Readonly<Record<string, string | string[]>> = {}) {
  const now = viewNow(slack, view);
  const inputs = Object.fromEntries(Object.entries(fields).map(([field, value]) => [idIn(now, field), value]));
  return slack.submitView({ view: now, inputs });
}

/** Makes a digest by the form; gives what is said then. */
export async function make(
  slack: FakeSlack,
  title: string,
  words = 'every Monday at 9 in London',
  user = ADA,
  channel = GENERAL,
) {
  const view = await openNew(slack, words, user, channel);
  return saidAfter(slack, () => send(slack, view, { title }), user);
}
