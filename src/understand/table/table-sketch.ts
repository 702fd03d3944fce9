/** A question about a table as one way of reading its ambiguous words has it: which columns and values it mentions, in order. */
import type { NumberColumn, TableColumn } from '../../dataset/table/table-catalogue.js';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { columnOf } from '../../query/table/check-table-query.js';
import type { Aggregate, TableGroup } from '../../query/table/table-query.js';
import { NodeTray } from '../nodes/node-tray.js';
import type { Node, NodeOf } from '../nodes/nodes.js';

/** Which meaning an ambiguous node has: a column's id, or a value of one. */
export interface Option {
  readonly column: string;
  readonly value: string | null;
}
export type Options = ReadonlyMap<Node, Option>;

/** A column that is mentioned, and how. */
export interface Mention {
  readonly node: Node;
  readonly column: TableColumn;
  /** "by", "per", "for each". */
  readonly each: boolean;
  readonly plural: boolean;
  /** "average", "total": what is said right before it. */
  readonly aggregate: Aggregate | null;
  /** Where that was said. */
  readonly statistic: Node | null;
  /** Dates: as "by month" says. */
  readonly unit: 'year' | 'month' | 'day' | null;
  readonly drawnAs: NodeOf<'drawn_as'> | null;
}

export interface NumberMention extends Mention {
  readonly column: NumberColumn;
}

export class TableSketch extends NodeTray {
  constructor(
    readonly dataset: TableDataset,
    nodes: readonly Node[],
    readonly options: Options,
    /** The question asks for a correlation by that name. */
    readonly correlates: boolean,
  ) {
    super(nodes);
  }

  copy(): TableSketch {
    const copy = new TableSketch(this.dataset, this.nodes, this.options, this.correlates);
    copy.mark(...this.nodes.filter(this.isTaken));
    return copy;
  }

  get catalogue() {
    return this.dataset.catalogue;
  }

  column = (id: string): TableColumn | undefined => columnOf(this.catalogue, id);

  #mentions: readonly Mention[] | null = null;

  /** The columns mentioned that nothing has taken, in order. */
  get mentions(): Mention[] {
    this.#mentions ??= this.#findMentions();
    return this.#mentions.filter((mention) => !this.isTaken(mention.node));
  }

  get numbers(): NumberMention[] {
    return this.mentions.filter((m): m is NumberMention => m.column.type === 'number');
  }

  /** Columns to group by; dates among them. */
  get groupables(): Mention[] {
    return this.mentions.filter((m) => m.column.type !== 'number');
  }

  get dates(): TableColumn[] {
    return this.catalogue.columns.filter((column) => column.type === 'date');
  }

  #findMentions(): Mention[] {
    const found: Mention[] = [];
    let drawnAs: Mention['drawnAs'] = null;
    for (const node of this.nodes) {
      if (node.type === 'drawn_as') drawnAs = node;
      const column = this.#columnAt(node);
      if (!column) continue;
      const each = node.type === 'time_unit' || (node.type === 'dimension' && node.each);
      // "species" is its own plural: the label says so.
      const plural = node.type === 'dimension' && node.plural && !column.label.endsWith('s');
      const unit = node.type === 'time_unit' ? node.unit : null;
      const statistic = column.type === 'number' ? this.#statisticOf(node) : null;
      const aggregate = statistic && aggregateOf(statistic.statistic);
      found.push({ node, column, each, plural, unit, drawnAs, aggregate, statistic: aggregate ? statistic : null });
      drawnAs = null;
    }
    return found;
  }

  #columnAt(node: Node): TableColumn | undefined {
    const option = this.options.get(node);
    if (option) return option.value === null ? this.column(option.column) : undefined;
    if (node.type === 'measure') return this.column(node.ids[0] ?? '');
    if (node.type === 'dimension') return this.column(node.ids[0] ?? '');
    if (node.type === 'time_unit') return node.column ? this.column(node.column) : this.dates[0];
    return undefined;
  }

  /** "average horsepower", "mean of price and weight", "horsepower on average". */
  #statisticOf(node: Node): NodeOf<'statistic'> | null {
    const said: Node[] = this.nodes.filter((other) => other.type !== 'filler');
    const at = said.indexOf(node);
    for (let i = at - 1; i >= 0; i--) {
      const before = said[i];
      if (before?.type === 'statistic') return before;
      // "that average more than 25 mpg".
      const earlier = said[i - 1];
      if (before?.type === 'comparison' && i === at - 1 && earlier?.type === 'statistic') return earlier;
      // A statistic holds for all of a list: "average price and weight".
      const list =
        before?.type === 'and' ||
        before?.type === 'place' ||
        (before?.type === 'measure' && said[i + 1]?.type === 'and');
      if (!list) break;
    }
    const after = said[at + 1];
    const next = said[at + 2];
    const trailing =
      after?.type === 'statistic' && next?.type !== 'measure' && !(next?.type === 'dimension' && !next.each);
    if (trailing) return after;
    // "lowest paid job title on average": at the end, of the only number there is.
    const last = said.at(-1);
    const numbers = said.filter((other) => other.type === 'measure');
    return last?.type === 'statistic' && numbers.length === 1 ? last : null;
  }

  /** Takes the words for how columns are to be drawn; one that no column follows stays. */
  takeDrawnAs(): void {
    this.#mentions ??= this.#findMentions();
    this.mark(...this.#mentions.flatMap((mention) => mention.drawnAs ?? []));
  }

  /** Takes the words for how the numbers mentioned are put together; those that belong to no number stay. */
  takeStatistics(): void {
    this.#mentions ??= this.#findMentions();
    this.mark(...this.#mentions.flatMap((mention) => mention.statistic ?? []));
  }
}

const aggregateOf = (statistic: string): Aggregate | null =>
  (({ mean: 'mean', median: 'median', sum: 'sum', min: 'min', max: 'max', count: 'count' }) as const)[
    statistic as 'mean'
  ] ?? null;

/** Buckets of time that a picture can still show. */
const MOST_BUCKETS = 150;

/** How a column is grouped by: a value, a band, or for dates the finest unit that does not crowd the picture. */
export function groupOf(mention: Pick<Mention, 'column' | 'unit'>, { profiles }: TableDataset): TableGroup {
  const { column, unit } = mention;
  if (column.type === 'number') return { column: column.id, by: column.discrete ? 'value' : 'bin' };
  if (column.type !== 'date') return { column: column.id, by: 'value' };
  const known = {
    year: ['year'],
    month: ['year', 'month'],
    day: ['year', 'month', 'day'],
    time: ['year', 'month', 'day'],
  } as const;
  const units: readonly ('year' | 'month' | 'day')[] = known[column.finest];
  if (unit) return { column: column.id, by: units.includes(unit) ? unit : (units.at(-1) ?? 'year') };
  const profile = profiles[column.id];
  const days =
    (Date.parse(String(profile?.high).slice(0, 10)) - Date.parse(String(profile?.low).slice(0, 10))) / 86_400_000;
  const buckets = { day: days, month: days / 30, year: days / 365 };
  return { column: column.id, by: units.findLast((each) => buckets[each] <= MOST_BUCKETS) ?? 'year' };
}
