/** The fields that say whether a digest is posted when its time has come: those of the condition, and no others. */
import type { KnownBlock } from '@slack/types';
import type { Dataset } from '../../../dataset/dataset.js';
import { dimensionsOf, hasMembers } from '../../../dataset/dimensions-of.js';
import { isTableDataset, type TableDataset } from '../../../dataset/table/table-dataset.js';
import type { ConditionKind } from '../../../digests/contents/conditions/condition.js';
import { LIMITS } from '../../blocks/limits.js';
import { groupedSelect, measureSelect, type OptionGroup, option, select } from '../../blocks/selects.js';
import { ALWAYS } from './condition-of-draft.js';
import { WHOLE } from './content-of-draft.js';
import type { Draft } from './fields.js';
import { input, number } from './input.js';

export function conditionFields(draft: Draft, dataset: Dataset | TableDataset): KnownBlock[] {
  const { only = ALWAYS } = draft;
  const isTable = isTableDataset(dataset);
  const offered = KINDS.filter(([value]) => !isTable || value === ALWAYS || value === 'changed');
  const choice = select(
    offered.map(([value, name]) => option(name, value)),
    only,
  );
  const rest = isTable || only === ALWAYS ? [] : FIELDS[only as ConditionKind](draft, dataset);
  return [input('only', 'Post it', choice, { told: true }), ...rest];
}

const KINDS: readonly (readonly [value: ConditionKind | typeof ALWAYS, name: string])[] = [
  [ALWAYS, 'Every time'],
  ['changed', 'Only when something changed since the last time'],
  ['threshold', 'Only if a figure is above or below a limit'],
  ['change', 'Only if a figure changes by so much'],
  ['rank', 'Only if somebody gains or loses places'],
];

const FIELDS = {
  changed: () => [],
  threshold: (draft, dataset) => [
    ...figureFields(draft, dataset, true),
    input('if_test', 'Is', select([option('below', 'below'), option('above', 'above')], draft.if_test ?? 'below')),
    input('if_value', 'The limit', number(draft.if_value, true), { hint: hintOf(draft, dataset) }),
    timesField(draft, 'Once, when it comes to be so', 'Each time, for as long as it is so'),
  ],
  change: (draft, dataset) => [
    ...figureFields(draft, dataset, true),
    input('if_by', 'Goes up or down by at least', number(draft.if_by, true, '0')),
    input(
      'if_as',
      'Which is',
      select(
        [option('Percent of what it was', 'percent'), option('In its own unit', 'amount')],
        draft.if_as ?? 'percent',
      ),
      { hint: hintOf(draft, dataset) },
    ),
    timesField(draft, 'Once, from where it is now', 'Each time, from where it was last told'),
  ],
  rank: (draft, dataset) => [
    ...figureFields(draft, dataset, false),
    input('if_places', 'By at least so many places', number(draft.if_places, false, '1')),
    timesField(draft, 'Once, from where it is now', 'Each time, from where it was last told'),
  ],
} satisfies Record<ConditionKind, (draft: Draft, dataset: Dataset) => KnownBlock[]>;

/** Of the newest period there is. `whole`: the whole country has a figure, but no place among others. */
function figureFields(draft: Draft, dataset: Dataset, whole: boolean): KnownBlock[] {
  const { if_measure: measure } = draft;
  const level = dataset.catalogue.measures[measure ?? '']?.level;
  const places = level === undefined ? [] : placeGroups(level, whole, dataset);
  return [
    input('if_measure', 'Measure', measureSelect(dataset, measure), { told: true }),
    ...(level === undefined
      ? []
      : [
          input('if_place', 'Of', groupedSelect(places, draft.if_place), {
            variant: `${level}${whole ? '' : '_ranked'}`,
          }),
        ]),
  ];
}

/** The whole country, its regions, and the organisations that have the figure, by the alphabet. */
function placeGroups(level: string, whole: boolean, dataset: Dataset): OptionGroup[] {
  const { catalogue, entities, members } = dataset;
  const { dimensions } = dimensionsOf(catalogue, level);
  const places = dimensions.filter((id) => hasMembers(catalogue, id)).slice(0, 1);
  const list = [...(entities[level] ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const { many = 'organisations' } = catalogue.levels[level] ?? {};
  const named = list.map(({ name, code, key }) => ({ name, value: code ?? key }));
  return [
    ...(whole ? [{ label: 'All', options: [option(catalogue.whole.name, WHOLE)] }] : []),
    ...places.map((id) => ({
      label: catalogue.dimensions[id]?.many ?? id,
      options: (members[id] ?? []).map(({ value }) => option(value, value)),
    })),
    ...chunks(named).map((part, _, all) => ({
      label: all.length === 1 ? many : `${many}, ${part[0]?.name.charAt(0)} to ${part.at(-1)?.name.charAt(0)}`,
      options: part.map(({ name, value }) => option(name, value)),
    })),
  ].map(({ label, options }) => ({
    label,
    options: options.filter(({ value }) => (value ?? '').length <= LIMITS.optionValue),
  }));
}

/** As many as a group may hold. */
function chunks<T>(list: readonly T[]): (readonly T[])[] {
  const starts = Array.from({ length: Math.ceil(list.length / LIMITS.options) }, (_, i) => i * LIMITS.options);
  return starts.map((start) => list.slice(start, start + LIMITS.options));
}

const timesField = ({ times = 'first' }: Draft, first: string, every: string) =>
  input('times', 'How often it is told', select([option(first, 'first'), option(every, 'every')], times));

const UNITS: Readonly<Record<string, string>> = {
  GBP: 'In pounds, such as 2500000000.',
  'GBP/person': 'In pounds a person.',
  percent: 'In percent, such as 12.5; a change in its own unit is in percentage points.',
  people: 'A number of people.',
  count: 'A number.',
  score: 'A score, such as 2.85.',
};

function hintOf({ if_measure = '' }: Draft, { catalogue }: Dataset): string {
  return UNITS[catalogue.measures[if_measure]?.unit ?? ''] ?? 'In the unit of the measure.';
}
