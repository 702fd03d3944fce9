/** Figures that changed as rows of a table, whatever their units are. */
import type { Dataset } from '../../../dataset/dataset.js';
import { formatSigned, formatValue } from '../../../present/format-value.js';
import type { Column, Row } from '../../../query/result-set.js';
import { toldApart } from '../words.js';
import type { Difference } from './compare-snapshots.js';
import type { Snapshot, Told } from './snapshot.js';

/** The values are texts with their units, for a row may be money and the next one a score. */
export const DIFFERENCE_COLUMNS: readonly Column[] = [
  { key: 'code', label: 'Code', role: 'entity' },
  { key: 'name', label: 'Organisation', role: 'entity' },
  { key: 'figure', label: 'Figure', role: 'text' },
  { key: 'kind', label: 'What happened', role: 'text' },
  { key: 'before', label: 'Before', role: 'text' },
  { key: 'now', label: 'Now', role: 'text' },
  { key: 'change', label: 'Change', role: 'text' },
];

export type Kind = 'revised' | 'new' | 'gone';
export const kindOf = ({ before, now }: Difference): Kind =>
  before === null ? 'new' : now === null ? 'gone' : 'revised';

export function differenceRow(difference: Difference, old: Snapshot, dataset: Dataset): Row {
  const { unit } = measureOf(difference.measure, old, dataset);
  const [before, now] = textsOf(difference, unit);
  return {
    code: dataset.entities[difference.level]?.find(({ key }) => key === difference.entity)?.code ?? null,
    name: nameOf(difference, old, dataset),
    figure: figureName(difference, old, dataset),
    kind: kindOf(difference),
    before,
    now,
    change: changeText(difference, unit),
  };
}

/** Revised, then new, then gone; in each the measures as the catalogue has them, then the names. */
export function inOrder(differences: readonly Difference[], dataset: Dataset, old: Snapshot): Difference[] {
  const kinds: readonly Kind[] = ['revised', 'new', 'gone'];
  const measures = new Map(
    [...Object.keys(dataset.catalogue.measures), ...Object.keys(old.measures)].reverse().map((id, i) => [id, -i]),
  );
  const keyed = differences.map((difference) => ({ difference, name: nameOf(difference, old, dataset) }));
  keyed.sort(
    ({ difference: a, name: one }, { difference: b, name: other }) =>
      kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) ||
      (measures.get(a.measure) ?? 0) - (measures.get(b.measure) ?? 0) ||
      a.period.localeCompare(b.period) ||
      one.localeCompare(other, 'en-GB') ||
      (a.setting ?? '').localeCompare(b.setting ?? ''),
  );
  return keyed.map(({ difference }) => difference);
}

export const nameOf = ({ level, entity }: Difference, old: Snapshot, { entities }: Dataset): string =>
  entities[level]?.find(({ key }) => key === entity)?.name ?? old.names[level]?.[entity] ?? entity;

export const measureOf = (id: string, old: Snapshot, { catalogue }: Dataset) =>
  catalogue.measures[id] ?? old.measures[id] ?? { label: id, unit: 'text' };

/** "DMA score 2025", "DMA score 2025, acute services". */
export const figureName = ({ measure, period, setting }: Difference, old: Snapshot, dataset: Dataset): string =>
  `${measureOf(measure, old, dataset).label} ${period}${setting ? `, ${setting.toLowerCase()} services` : ''}`;

/** Both as text, in as many decimals as tell them apart. */
export function textsOf({ before, now }: Difference, unit: string): [string | null, string | null] {
  if (typeof before === 'number' && typeof now === 'number') return toldApart(before, now, unit);
  return [textOf(before, unit), textOf(now, unit)];
}

const textOf = (told: Told | null, unit: string) => (typeof told === 'number' ? formatValue(told, unit) : told);

/** Empty where one of the two is no number. */
export function changeText({ before, now }: Difference, unit: string): string | null {
  if (typeof before !== 'number' || typeof now !== 'number') return null;
  const apart = unit === 'percent' ? 'percentage points' : unit;
  const shown = [undefined, 2, 3, 4, 5, 6].map((decimals) => formatSigned(now - before, apart, decimals));
  return shown.find((text) => /[1-9]/.test(text)) ?? shown[0] ?? null;
}
