/** All ways to read a question about a table: every meaning of an ambiguous word, every kind of request. */
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { checkTableQuery, columnOf } from '../../query/table/check-table-query.js';
import type { Node } from '../nodes/nodes.js';
import { groups } from './compose/groups.js';
import { list, rankedRecords } from './compose/records.js';
import { relation } from './compose/relations.js';
import { pairs, spread } from './compose/spreads.js';
import type { TableComposer, TableReading } from './compose/table-reading.js';
import { value } from './compose/values.js';
import { takeFilters } from './table-filters.js';
import { type Option, type Options, TableSketch } from './table-sketch.js';

/** Every kind of request, by the name shown in explanations. */
const COMPOSERS = { relation, spread, pairs, groups, rankedRecords, list, value } satisfies Record<
  string,
  TableComposer
>;

export interface ScoredTableReading extends TableReading {
  readonly composer: string;
  readonly total: number;
  readonly options: Options;
}

/** A number where a category is meant, and the other way round, is possible and unlikely. */
const MOST_OPTIONS = 12;
const COLUMN_OF_VALUE = 0.3;

/** All readings that mean something, cheapest first. */
export function tableReadings(
  nodes: readonly Node[],
  dataset: TableDataset,
  correlates: boolean,
): ScoredTableReading[] {
  const found: ScoredTableReading[] = [];
  for (const options of optionsOf(nodes)) {
    for (const [composer, compose] of Object.entries(COMPOSERS)) {
      const sketch = new TableSketch(dataset, nodes, options, correlates);
      const filters = takeFilters(sketch);
      const read = compose(sketch, filters);
      if (!read || checkTableQuery(read.query, dataset.catalogue).length) continue;
      // A value of a column rather than the column itself, where the words are those of both.
      const columns = [...options].filter(([node, option]) => node.type === 'place' && option.value === null).length;
      const total = read.cost + read.sketch.unaccounted + columns * COLUMN_OF_VALUE;
      found.push({ ...read, composer, options, total });
    }
  }
  return found.sort((a, b) => a.total - b.total);
}

/** The combinations of meanings of words that have several. */
function optionsOf(nodes: readonly Node[]): Options[] {
  let combinations: Map<Node, Option>[] = [new Map()];
  for (const node of nodes) {
    const options = meaningsOf(node);
    if (options.length < 2) continue;
    combinations = combinations
      .flatMap((each) => options.map((option) => new Map([...each, [node, option]])))
      .slice(0, MOST_OPTIONS);
  }
  return combinations;
}

function meaningsOf(node: Node): Option[] {
  if (node.type === 'measure' || node.type === 'dimension') {
    const others =
      node.type === 'measure' && node.dimension && !node.ids.includes(node.dimension) ? [node.dimension] : [];
    return [...node.ids, ...others].map((column) => ({ column, value: null }));
  }
  if (node.type !== 'place') return [];
  // A whole category is preferred to a title that is spelt the same.
  const members = node.options.flatMap((place) => (place.kind === 'member' ? [place] : []));
  const whole = members.filter((place) => !place.partial);
  const meant = (whole.length ? whole : members).map(
    (place): Option => ({ column: place.dimension, value: place.value }),
  );
  // "remote" of a yes/no column is its yes, or the column itself.
  const columns = [...new Set(whole.filter((place) => /^yes$/i.test(place.value)).map((place) => place.dimension))];
  return [...meant, ...columns.map((column): Option => ({ column, value: null }))];
}

/** What an option is called in a question back. */
export const optionLabel = ({ column, value }: Option, { catalogue }: TableDataset): string =>
  value === null
    ? (columnOf(catalogue, column)?.label ?? column)
    : `${value} (${columnOf(catalogue, column)?.label ?? column})`;
