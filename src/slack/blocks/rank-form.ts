/** The form of a ranking, for those who would rather pick than type, and the question that it stands for. */
import type { ModalView, PlainTextOption } from '@slack/types';
import type { Measure } from '../../dataset/catalogue.js';
import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import { UserError } from '../../errors.js';
import { inSentence } from '../../query/describe/describe-expression.js';
import { RANK_FIELDS, RANK_FORM } from './action-ids.js';
import { plainElement } from './elements.js';
import { LIMITS } from './limits.js';
import { measureSelect, option, select } from './selects.js';

/** What people have filled in: the `state` of a submitted view, as far as it is needed. */
export interface FormState {
  readonly values: Readonly<Record<string, Readonly<Record<string, FieldState>>>>;
}

export interface FieldState {
  readonly value?: string | null;
  readonly selected_conversation?: string | null;
  readonly selected_user?: string | null;
  readonly selected_time?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
  readonly selected_options?: readonly { readonly value?: string }[] | null;
}

/** `metadata` comes back with the submitted form: where to post, for one. At most 3,000 characters. */
export function rankForm(dataset: Dataset, metadata: string): ModalView {
  return {
    type: 'modal',
    callback_id: RANK_FORM,
    private_metadata: metadata,
    title: plainElement('Rank', LIMITS.viewTitle),
    submit: plainElement('Show the ranking', LIMITS.viewTitle),
    close: plainElement('Cancel', LIMITS.viewTitle),
    blocks: [
      field('measure', 'Measure', measureSelect(dataset)),
      field('order', 'Which come first', select(ORDERS, HIGHEST)),
      {
        ...field('count', 'How many', {
          type: 'number_input',
          is_decimal_allowed: false,
          initial_value: '10',
          min_value: '1',
          max_value: '100',
        }),
        hint: plainElement('Those tied at the last place are shown, too. Leave it empty to see all.', 150),
        optional: true,
      },
      { ...field('place', 'Where', select(places(dataset))), optional: true },
      { ...field('period', 'When', select(periods(dataset))), optional: true },
      { ...field('visibility', 'Who sees it', { type: 'checkboxes', options: [ONLY_ME] }), optional: true },
    ],
  };
}

/** In words that the bot reads: "lowest 5 ICSs on improve care score in Midlands in 2025". Throws a UserError for a measure gone since. */
export function rankFormQuestion(state: FormState, { catalogue }: Dataset): string {
  const chosen = (name: keyof typeof RANK_FIELDS) => fieldOf(state, name)?.selected_option?.value;
  const measure = catalogue.measures[chosen('measure') ?? ''];
  if (!measure) throw new UserError('That measure is no longer in the data. Open the form again and pick another.');
  const place = chosen('place');
  const period = chosen('period');
  return [
    chosen('order') ?? HIGHEST,
    fieldOf(state, 'count')?.value ?? '',
    catalogue.levels[measure.level]?.many ?? '',
    `on ${wordsFor(measure)}`,
    place ? `in ${place}` : '',
    period ? `in ${period}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Number of" counts in a question: "highest 5" would be read as five of them. */
const wordsFor = ({ phrase, label }: Measure) => (phrase ?? inSentence(label)).replace(/^number of /, '');

/** Whether the ranking is for the one alone who filled in the form. */
export function rankFormIsPrivate(state: FormState): boolean {
  return (fieldOf(state, 'visibility')?.selected_options ?? []).length > 0;
}

const HIGHEST = 'highest';
const ORDERS = [option('Highest first', HIGHEST), option('Lowest first', 'lowest')] as const;
const ONLY_ME = option('Only me', 'private');

const fieldOf = (state: FormState, name: keyof typeof RANK_FIELDS) =>
  state.values[RANK_FIELDS[name]]?.[RANK_FIELDS[name]];

function field<Element extends object>(name: keyof typeof RANK_FIELDS, label: string, element: Element) {
  const id = RANK_FIELDS[name];
  return {
    type: 'input',
    block_id: id,
    label: plainElement(label, 75),
    element: { ...element, action_id: id },
  } as const;
}

/** The places that have others in them, as regions do. */
function places({ catalogue, members }: Dataset): PlainTextOption[] {
  const ids = Object.keys(catalogue.dimensions).filter((id) => hasMembers(catalogue, id));
  const values = ids.flatMap((id) => (members[id] ?? []).map(({ value }) => value));
  return [...new Set(values)]
    .filter((value) => value.length <= LIMITS.optionValue)
    .map((value) => option(value, value));
}

/** Newest first. Not every measure has every one: the answer says so. */
function periods({ catalogue }: Dataset): PlainTextOption[] {
  const all = new Set(Object.values(catalogue.measures).flatMap((measure) => measure.periods));
  return [...all]
    .sort()
    .reverse()
    .map((period) => option(period, period));
}
