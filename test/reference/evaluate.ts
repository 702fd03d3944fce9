/**
 * A second evaluator of queries, in plain TypeScript over the dataset in memory. It shares nothing with the SQL compiler but
 * the Query's shape, so where the two agree on thousands of random queries, both are likely to be right.
 */
import type { Dataset } from '../../src/dataset/dataset.js';
import type { DataQuery } from '../../src/query/query.js';
import { truthOf } from './conditions.js';
import { coverageOf } from './coverage.js';
import { cellOf, partition } from './expressions.js';
import { ranksOf, tieTolerance } from './ranks.js';
import { type Line, makeScope, makeWorld, type Scope } from './scope.js';

export interface ReferenceRow {
  /** The entity's key, or the group's values; nothing for the whole population. */
  readonly key: readonly string[];
  readonly rank: number | null;
  readonly tied: boolean;
  /** One per column of the query. */
  readonly values: readonly (number | string | null)[];
}

export interface Reference {
  readonly rows: readonly ReferenceRow[];
  readonly coverage: { readonly with: number; readonly of: number };
  readonly verdict?: boolean;
}

interface Ranked {
  readonly line: Line;
  readonly row: ReferenceRow;
}

export function evaluate(query: DataQuery, dataset: Dataset): Reference {
  // 1. where: the population
  const world = makeWorld(dataset, query.level);
  const everyone = makeScope(world, world.base);
  const { where } = query;
  const lines = where === null ? world.base : world.base.filter((line) => truthOf(where, line, everyone) === true);
  const population = makeScope(world, lines);

  // 2. group
  const scope = query.by === null ? population : groupsOf(query.by, population);
  const rows = query.by === null ? rowsOfEntities(query, population) : scope.lines;

  // 3. values and ranks
  const ranked = rankRows(query, rows, scope);

  // 4. show, limit, sort
  const { show, limit } = query;
  const shown = show === null ? ranked : ranked.filter(({ line }) => truthOf(show, line, scope) === true);
  const kept = limit && query.order ? shown.filter(({ row }) => (row.rank as number) <= limit.count) : shown;
  const sorted = [...kept].sort((a, b) => compareRows(a, b, limit?.per ?? null));

  return {
    rows: sorted.map(({ row }) => row),
    coverage: coverageOf(query, rows, scope),
    ...(query.verdict && { verdict: verdictOf(query.verdict, sorted, scope) }),
  };
}

/**
 * An entity without a code is there for its figures: it is a row only where one of the columns has any for it. It takes its
 * place in every ranking all the same, so that no rank depends on which other columns there are.
 */
function rowsOfEntities({ columns }: DataQuery, population: Scope): readonly Line[] {
  const numbers = columns.filter((column) => column.op !== 'attribute');
  return population.lines.filter(
    (line) => line.entity?.code != null || numbers.some((column) => cellOf(column, line, population) !== null),
  );
}

/** A group for every combination of values that has members; with no dimensions one group of all, however few. */
function groupsOf(by: readonly string[], population: Scope): Scope {
  let groups: Line[] = [{ entity: null, members: population.lines, texts: {} }];
  for (const dimension of by) {
    groups = groups.flatMap((group) =>
      partition(group.members, dimension).flatMap((members): Line[] => {
        const text = members[0]?.texts[dimension] ?? null;
        return text === null ? [] : [{ entity: null, members, texts: { ...group.texts, [dimension]: text } }];
      }),
    );
  }
  return makeScope(population.world, groups, population);
}

/** With an order, rows that have no value to be ranked by are dropped. */
function rankRows({ columns, by, order, limit }: DataQuery, rows: readonly Line[], scope: Scope): Ranked[] {
  const ranked = partition(rows, limit?.per ?? null).flatMap((lines) => {
    const values = lines.map((line) => columns.map((column) => cellOf(column, line, scope)));
    const ranks = order === null ? null : ranksOfColumn(order.column, values);
    return lines.map((line, index): Ranked => {
      const key = line.entity ? [line.entity.key] : (by ?? []).map((dimension) => line.texts[dimension] as string);
      const rank = ranks?.[index] ?? null;
      const tied = rank !== null && ranks?.indexOf(rank) !== ranks?.lastIndexOf(rank);
      return { line, row: { key, rank, tied, values: values[index] ?? [] } };
    });
  });
  return order === null ? ranked : ranked.filter(({ row }) => row.rank !== null);

  function ranksOfColumn(column: number, values: readonly (readonly (number | string | null)[])[]): (number | null)[] {
    const expression = columns[column];
    if (!expression || expression.op === 'attribute') throw new Error('only a column of numbers can rank rows');
    const tolerance = tieTolerance(expression, scope.world.catalogue);
    return ranksOf(
      values.map((row) => row[column] as number | null),
      order?.direction ?? 'highest',
      tolerance,
    );
  }
}

function compareRows(a: Ranked, b: Ranked, per: string | null): number {
  return (
    (per === null ? 0 : compareTexts(a.line.texts[per] ?? null, b.line.texts[per] ?? null)) ||
    (a.row.rank ?? 0) - (b.row.rank ?? 0) ||
    compareTexts(a.line.entity?.name ?? '', b.line.entity?.name ?? '') ||
    a.row.key.reduce((sign, part, index) => sign || compareTexts(part, b.row.key[index] ?? null), 0)
  );
}

/** By their bytes in UTF-8, as SQLite compares; null comes last. */
function compareTexts(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** What is not known of a row does not hold for it, and nothing holds for all of no rows. */
function verdictOf(
  { quantifier, condition }: NonNullable<DataQuery['verdict']>,
  rows: Ranked[],
  scope: Scope,
): boolean {
  const truths = rows.map(({ line }) => truthOf(condition, line, scope) === true);
  return quantifier === 'any' ? truths.includes(true) : truths.length > 0 && !truths.includes(false);
}
