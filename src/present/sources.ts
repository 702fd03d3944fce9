/** Where the figures of an answer come from, as citations with their dates. */
import type { Dataset, Source } from '../dataset/dataset.js';
import { dimensionsOf } from '../dataset/dimensions-of.js';
import { figureSet } from '../dataset/figure-index.js';
import { describeExpression } from '../query/describe/describe-expression.js';
import type { DataQuery, Query } from '../query/query.js';
import { expressionsOf, type FigureExpression, figuresIn } from '../query/walk.js';
import { capitalised } from '../words.js';
import { drawnPart } from './drawn-part.js';
import { conditionsOf } from './notes/conditions-of.js';

/** A citation of every source; "Derived from" where none of the figures it gives is shown as published. */
export function sources(query: Query, dataset: Dataset): string[] {
  if (query.kind === 'about') return [];
  if (query.kind === 'statement') return distinct(statementSources(query.ids, dataset)).map(cite);
  const derived = derivedSources(query, dataset);
  return sourcesOf(query, dataset).map((source) =>
    derived.has(source.id) ? `Derived from ${cite(source)}` : capitalised(cite(source)),
  );
}

/** "NHS England, Digital Maturity Assessment 2025 Data Report, version 2, 30 March 2026". */
export function cite({ title, publisher, date }: Source): string {
  const named = /not stated/.test(publisher) ? [`${title} (${publisher})`] : [publisher, title];
  return [...named, longDate(date)].filter(Boolean).join(', ');
}

/** One line for a picture: "Source: NHS England, Digital Maturity Assessment 2025 Data Report (30 Mar 2026)". */
export function chartSource(query: DataQuery, dataset: Dataset): string {
  const all = sourcesOf(drawnPart(query, dataset), dataset);
  if (!all.length) return '';
  const more = all.length > 2 ? ` and ${all.length - 2} more` : '';
  return `${all.length > 1 ? 'Sources' : 'Source'}: ${all.slice(0, 2).map(shortCite).join('; ')}${more}`;
}

function shortCite(source: Source): string {
  const unversioned = { ...source, title: source.title.replace(/, (version|v)\.? ?[\d.]+$/, ''), date: '' };
  return `${capitalised(cite(unversioned))} (${shortDate(source.date)})`;
}

export const statementSources = (ids: readonly string[], dataset: Dataset): Source[] =>
  dataset.statements.filter(({ id }) => ids.includes(id)).flatMap(({ source }) => dataset.sources.get(source) ?? []);

/** The sources of a measure in a period; a measure worked out from two others has theirs. */
export function measureSources(measure: string, period: string, dataset: Dataset): string[] {
  const own = figureSet(dataset, measure, period)?.sources;
  if (own) return [...own];
  const rollup = dataset.catalogue.measures[measure]?.rollup;
  if (typeof rollup !== 'object') return [];
  return [rollup.ratio.of, rollup.ratio.by].flatMap((id) => figureSet(dataset, id, period)?.sources ?? []);
}

/** "30 March 2026", "November 2023", "2023". */
export const longDate = (date: string) => dateWords(date, LONG);
const shortDate = (date: string) => dateWords(date, SHORT);

const LONG = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

function dateWords(date: string, month: Intl.DateTimeFormat): string {
  const [, y, m, d] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!y || !m) return date;
  const name = month.format(new Date(Date.UTC(Number(y), Number(m) - 1)));
  return `${d ? `${Number(d)} ` : ''}${name} ${y}`;
}

/** Figures first, those shown before those only asked about; then dimensions. */
function sourcesOf(query: DataQuery, dataset: Dataset): Source[] {
  const figures = [...expressionsOf(query)].flatMap((e) => (e.op === 'figure' ? figureSources(e, dataset) : []));
  const ids = [...figures, ...dimensionSources(query, dataset)];
  const found = ids.length ? ids : levelSources(query.level, dataset);
  return distinct(found.flatMap((id) => dataset.sources.get(id) ?? []));
}

const figureSources = ({ measure, period }: FigureExpression, dataset: Dataset) =>
  measureSources(measure, period, dataset);

/** Of the dimensions that say something about the rows; being in a place needs no citation. */
function dimensionSources(query: DataQuery, { catalogue }: Dataset): string[] {
  const filtered = conditionsOf(query).flatMap((c) =>
    c.op === 'in' && !catalogue.dimensions[c.dimension]?.members ? [c.dimension] : [],
  );
  const shown = [...expressionsOf(query)].flatMap((e) => (e.op === 'attribute' ? [e.dimension] : []));
  const grouped = (query.by ?? []).filter(
    (id) => !catalogue.dimensions[id]?.members || query.columns.some((e) => e.op === 'count'),
  );
  return [...shown, ...filtered, ...grouped].flatMap((id) => catalogue.dimensions[id]?.source ?? []);
}

/** Who exists is known from the table its first dimension is of. */
function levelSources(level: string, { catalogue }: Dataset): string[] {
  const [first] = dimensionsOf(catalogue, level).dimensions;
  return first ? [catalogue.dimensions[first]?.source ?? ''] : [];
}

/** Sources whose figures stand in columns that nobody published. What is only asked about or filtered by is taken as it is. */
function derivedSources(query: DataQuery, dataset: Dataset): Set<string> {
  const of = (basis: 'published' | 'derived') =>
    query.columns
      .filter((e) => describeExpression(e, query, dataset).basis === basis)
      .flatMap(figuresIn)
      .flatMap((figure) => figureSources(figure, dataset));
  const published = new Set(of('published'));
  return new Set(of('derived').filter((id) => !published.has(id)));
}

const distinct = (items: Source[]) => [...new Map(items.map((item) => [item.id, item])).values()];
