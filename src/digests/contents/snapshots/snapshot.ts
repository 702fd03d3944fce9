/** All figures of a dataset as compact JSON, so that a later dataset can be held against them. */
import type { Dataset, Entity, Figure } from '../../../dataset/dataset.js';
import { hashOf } from '../fingerprint.js';

/** A number; a text where only bounds were published. */
export type Told = number | string;

export interface Snapshot {
  /** Of the figures: two datasets with the same figures have the same version, whatever else differs. */
  readonly version: string;
  /** By set (see `setId`), then by the entity's key. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Told>>>>;
  /** Level, then key: names, for those that will be gone. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What figures of a measure are called and shown as, for those that will be gone. */
  readonly measures: Readonly<Record<string, { readonly label: string; readonly unit: string }>>;
}

/** The figures of one measure in one period, of one setting where they were published by setting. */
export type FigureSetId = Pick<Figure, 'level' | 'measure' | 'period' | 'setting'>;

/** Plain JSON, some 20 bytes a figure. To be kept by its version for as long as an edition remembers it. */
export function snapshotOf({ figures: all, entities, catalogue }: Dataset): Snapshot {
  const figures: Record<string, Record<string, Told>> = {};
  for (const figure of [...all].sort(byPlace)) {
    const told = figure.value ?? figure.text;
    if (told === null) continue;
    const id = setId(figure);
    figures[id] = Object.assign(figures[id] ?? {}, { [figure.entity]: told });
  }
  const namesOf = (level: readonly Entity[]) => Object.fromEntries(level.map(({ key, name }) => [key, name]));
  return {
    version: hashOf(JSON.stringify(figures)),
    figures,
    names: Object.fromEntries(Object.entries(entities).map(([level, of]) => [level, namesOf(of)])),
    measures: Object.fromEntries(
      Object.entries(catalogue.measures).map(([id, { label, unit }]) => [id, { label, unit }]),
    ),
  };
}

export const setId = ({ level, measure, period, setting }: FigureSetId) =>
  [level, measure, period, setting ?? ''].join('\t');

export function setOf(id: string): FigureSetId {
  const [level = '', measure = '', period = '', setting = ''] = id.split('\t');
  return { level, measure, period, setting: setting || null };
}

/** One order for the same figures, however the tables are sorted. */
const byPlace = (a: Figure, b: Figure) => order(setId(a), setId(b)) || order(a.entity, b.entity);
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
