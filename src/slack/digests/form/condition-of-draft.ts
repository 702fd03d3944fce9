/** On which condition a digest is posted, by what was chosen in its form; and the other way round. */
import type { Dataset } from '../../../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../../../dataset/table/table-dataset.js';
import { Condition, type ConditionKind, type ConditionOf } from '../../../digests/contents/conditions/condition.js';
import { findEntity, findPlace } from '../../../digests/contents/places.js';
import { WHOLE } from './content-of-draft.js';
import type { Draft, Errors, Field, Read } from './fields.js';

/** Without a condition. */
export const ALWAYS = 'always';

export function conditionOf(draft: Draft): Read<Condition | null> {
  const { only = ALWAYS } = draft;
  if (only === ALWAYS) return { value: null };
  const kind = only as ConditionKind;
  const missing = NEEDED[kind].filter((field) => draft[field] === undefined);
  if (missing.length) return { errors: Object.fromEntries(missing.map((field) => [field, NEEDS[field]])) };
  const read = Condition.safeParse(CONDITIONS[kind](draft));
  return read.success ? { value: read.data } : { errors: WRONG[kind] };
}

const figure = ({ if_measure, if_place, times = 'first' }: Draft) => ({
  measure: if_measure,
  place: if_place === WHOLE ? null : if_place,
  times,
});
const numberIn = (text: string | undefined) => Number((text ?? '').replace(/[,\s]/g, ''));

const CONDITIONS = {
  changed: () => ({ kind: 'changed' }),
  threshold: (draft) => ({
    kind: 'threshold',
    ...figure(draft),
    test: draft.if_test ?? 'below',
    value: numberIn(draft.if_value),
  }),
  change: (draft) => ({
    kind: 'change',
    ...figure(draft),
    by: numberIn(draft.if_by),
    as: draft.if_as ?? 'percent',
  }),
  rank: (draft) => ({ kind: 'rank', ...figure(draft), by: numberIn(draft.if_places) }),
} satisfies Record<ConditionKind, (draft: Draft) => object>;

const FIGURE: readonly Field[] = ['if_measure', 'if_place'];
const NEEDED = {
  changed: [],
  threshold: [...FIGURE, 'if_value'],
  change: [...FIGURE, 'if_by'],
  rank: [...FIGURE, 'if_places'],
} satisfies Record<ConditionKind, readonly Field[]>;

const NEEDS: Readonly<Partial<Record<Field, string>>> = {
  if_measure: 'Choose the measure to look at.',
  if_place: 'Choose whose figure to look at.',
  if_value: 'Give the limit as a number.',
  if_by: 'Give by how much, as a number above 0.',
  if_places: 'Give by how many places, from 1 to 1000.',
};

/** What can be wrong with what is there. */
const WRONG = {
  changed: {},
  threshold: { if_value: NEEDS.if_value },
  change: { if_by: NEEDS.if_by },
  rank: { if_places: NEEDS.if_places },
} satisfies Record<ConditionKind, { [Name in Field]?: string | undefined }> as Readonly<Record<ConditionKind, Errors>>;

/** As the fields of the form hold it. Whoever is not in the data any more is left out, and has to be chosen anew. */
export function conditionDraft(condition: Condition | null, dataset: Dataset | TableDataset): Draft {
  if (!condition) return { only: ALWAYS };
  if (condition.kind === 'changed' || isTableDataset(dataset)) return { only: condition.kind };
  const { kind, measure, place, times } = condition;
  const rest = DRAFTS[kind](condition as never);
  return { only: kind, if_measure: measure, ...placeIn(measure, place, dataset), times, ...rest };
}

const DRAFTS = {
  threshold: ({ test, value }) => ({ if_test: test, if_value: String(value) }),
  change: ({ by, as }) => ({ if_by: String(by), if_as: as }),
  rank: ({ by }) => ({ if_places: String(by) }),
} satisfies { [Kind in Exclude<ConditionKind, 'changed'>]: (condition: ConditionOf<Kind>) => Draft };

/** Options name an organisation by its code, a place by its name. */
function placeIn(measure: string, place: string | null, dataset: Dataset): Draft {
  const level = dataset.catalogue.measures[measure]?.level ?? '';
  const entity = place === null ? undefined : findEntity(place, level, dataset);
  if (entity) return { if_place: entity.code ?? entity.key };
  const found = findPlace(place, level, dataset);
  if (!found) return {};
  return { if_place: found.dimension === null ? WHOLE : found.value };
}
