/** The fields of a digest's form, by name, and what is held in them while it is filled in. */
import type { FieldState, FormState } from '../../blocks/rank-form.js';

const TEXT_FIELDS = [
  // What it holds.
  'what',
  'place',
  'measure',
  'against',
  'title',
  'channel',
  // When it runs.
  'kind',
  'weekday',
  'anchor',
  'nth',
  'day',
  'month',
  'time',
  'cron',
  'zone',
  'other_zone',
  // Whether it is posted.
  'only',
  'if_measure',
  'if_place',
  'if_test',
  'if_value',
  'if_by',
  'if_as',
  'if_places',
  'times',
] as const;
const LIST_FIELDS = ['codes', 'peers', 'weekdays'] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type ListField = (typeof LIST_FIELDS)[number];
export type Field = TextField | ListField;

/** What was chosen and written so far, in fields that are not shown just now, too. What is empty is left out. */
export type Draft = Readonly<Partial<Record<TextField, string>> & Partial<Record<ListField, readonly string[]>>>;

/** A value, or what is wrong and where: whole sentences. */
export type Read<T> = { readonly value: T } | { readonly errors: Errors };
export type Errors = Readonly<Partial<Record<Field, string>>>;

/** Of those that concern the form as a whole, too. */
export const FIELD_ACTION = /^digest_form_/;
const PREFIX = 'digest_form_';

/** The id of its block and of its element. `variant`: where a field has other options, it is another one to Slack. */
export const idOf = (field: Field, variant?: string) =>
  `${PREFIX}${field}${variant === undefined ? '' : `.${variant}`}`;

/** The field of a block; null: it is none. */
export function fieldOf(blockId: string): Field | null {
  const [name = ''] = blockId.startsWith(PREFIX) ? blockId.slice(PREFIX.length).split('.') : [];
  return isText(name) || isList(name) ? name : null;
}

/** The draft with what stands in the fields that are shown. */
export function draftWith(state: FormState, before: Draft): Draft {
  const held: Record<string, string | readonly string[]> = { ...before };
  for (const [blockId, elements] of Object.entries(state.values)) {
    const field = fieldOf(blockId);
    const value = Object.values(elements)[0];
    if (field === null || !value) continue;
    const said = isList(field) ? listIn(value) : textIn(value);
    if (said === undefined) delete held[field];
    else held[field] = said;
  }
  return held;
}

/** Of the fields that are not shown: the others come back with the form. */
export function unshown(draft: Draft, blockIds: readonly string[]): Draft {
  const shown = new Set<string | null>(blockIds.map(fieldOf));
  return Object.fromEntries(Object.entries(draft).filter(([field]) => !shown.has(field)));
}

const isText = (name: string): name is TextField => (TEXT_FIELDS as readonly string[]).includes(name);
const isList = (name: string): name is ListField => (LIST_FIELDS as readonly string[]).includes(name);

function textIn({ value, selected_option, selected_time, selected_conversation }: FieldState): string | undefined {
  return (value ?? selected_option?.value ?? selected_time ?? selected_conversation ?? '').trim() || undefined;
}

function listIn({ selected_options }: FieldState): readonly string[] | undefined {
  const values = (selected_options ?? []).flatMap(({ value }) => value ?? []);
  return values.length ? values : undefined;
}
