/** What the catalogue says to beware of. */
import type { Dataset } from '../../dataset/dataset.js';
import type { DataQuery } from '../../query/query.js';
import type { ResultSet } from '../../query/result-set.js';
import { expressionsOf, figuresIn } from '../../query/walk.js';
import { capitalised, inWords } from '../../words.js';
import { conditionsOf } from './conditions-of.js';

/** The caveat of every ranking of a score. */
export function rankingNotes(query: DataQuery, _: ResultSet, { catalogue }: Dataset): string[] {
  const ranked = query.columns.filter(
    (e, i) => e.op === 'rank' || i === query.order?.column || query.kind === 'position',
  );
  const figures = [...ranked.flatMap(figuresIn), ...topFigures(query)];
  const scored = figures.some(({ measure }) => catalogue.measures[measure]?.unit === 'score');
  return scored && catalogue.caveats.ranking ? [catalogue.caveats.ranking] : [];
}

const topFigures = (query: DataQuery) => conditionsOf(query).flatMap((c) => (c.op === 'top' ? figuresIn(c.of) : []));

/** Scores of different assessments side by side. */
export function basisNotes(query: DataQuery, _: ResultSet, { catalogue }: Dataset): string[] {
  const scores = query.columns.flatMap(figuresIn).flatMap(({ measure }) => {
    const found = catalogue.measures[measure];
    return found?.unit === 'score' ? [found] : [];
  });
  const names = new Map(scores.map(({ basis, phrase, label }) => [basis, phrase ?? label]));
  if (names.size < 2 || query.kind === 'relationship') return [];
  return [`${capitalised(inWords([...names.values()]))} are different assessments and cannot be compared.`];
}

/** The measures' own caveats, those of the first column first. */
export function caveatNotes(query: DataQuery, _: ResultSet, { catalogue }: Dataset): string[] {
  const shown = query.columns.flatMap(figuresIn);
  const asked = [...expressionsOf(query)].flatMap((e) => (e.op === 'figure' ? [e] : []));
  const ids = [...shown, ...asked].flatMap(({ measure, setting }) =>
    // With one care setting asked for, nothing is averaged.
    (catalogue.measures[measure]?.caveats ?? []).filter((id) => setting === null || id !== 'care_settings'),
  );
  return [...new Set(ids)].flatMap((id) => catalogue.caveats[id] ?? []);
}

/** What is to be known of the dimensions shown, grouped by or asked about. */
export function dimensionNotes(query: DataQuery, _: ResultSet, { catalogue }: Dataset): string[] {
  const ids = [
    ...[...expressionsOf(query)].flatMap((e) => (e.op === 'attribute' ? [e.dimension] : [])),
    ...(query.by ?? []),
    ...conditionsOf(query).flatMap((c) => (c.op === 'in' ? [c.dimension] : [])),
  ];
  return ids.flatMap((id) => catalogue.dimensions[id]?.note ?? []);
}
