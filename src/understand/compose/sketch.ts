/**
 * A question's nodes as seen from one level (ICSs, trusts), for one composer to take what it understands from. What nobody takes
 * counts against the reading: every content word must be accounted for.
 */
import type { Measure } from '../../dataset/catalogue.js';
import type { Dataset } from '../../dataset/dataset.js';
import { dimensionsOf, hasMembers } from '../../dataset/dimensions-of.js';
import type { Condition } from '../../query/query.js';
import { NodeTray } from '../nodes/node-tray.js';
import type { Node, NodeOf, Place } from '../nodes/nodes.js';

/** A place as it stands at the sketch's level: an entity of it, or a filter on it. */
export interface Filter {
  readonly node: NodeOf<'place'>;
  /** The level's own id for its entities. */
  readonly dimension: string;
  readonly value: string;
  readonly not: boolean;
}

export interface MeasureUse {
  readonly node: Node;
  readonly id: string;
  readonly measure: Measure;
}

export class Sketch extends NodeTray {
  /** `options` says which of a place's several meanings this sketch goes by. */
  constructor(
    readonly dataset: Dataset,
    readonly level: string,
    nodes: readonly Node[],
    readonly options: ReadonlyMap<Node, Place>,
  ) {
    super(nodes);
  }

  /** A fresh one of the same reading: each composer has its own. */
  copy(): Sketch {
    return new Sketch(this.dataset, this.level, this.nodes, this.options);
  }

  get catalogue() {
    return this.dataset.catalogue;
  }

  /** The measures named, as measures of this level; the same measure twice is one. Marks nothing. */
  get measures(): MeasureUse[] {
    return this.allMeasures.filter((use) => !this.isTaken(use.node));
  }

  #measures: MeasureUse[] | null = null;
  #filters: Filter[] | null = null;

  /** The same, taken or not. */
  get allMeasures(): MeasureUse[] {
    this.#measures ??= this.#findMeasures();
    return this.#measures;
  }

  #findMeasures(): MeasureUse[] {
    const uses: MeasureUse[] = [];
    for (const node of this.nodes) {
      const ids =
        node.type === 'measure'
          ? node.ids
          : node.type === 'level' && node.id !== this.level && !this.#isScored(node)
            ? node.measures
            : [];
      const id = ids.map((candidate) => this.atLevel(candidate)).find((candidate) => candidate !== null);
      const measure = id && this.catalogue.measures[id];
      if (id && measure) uses.push({ node, id, measure });
    }
    return uses;
  }

  /** "the lowest trust score" is a score, not a number of trusts. */
  #isScored(level: NodeOf<'level'>): boolean {
    const same = this.all('level').filter(({ id }) => id === level.id);
    return this.all('scoring').some((node) => same.some(({ to }) => to === node.from));
  }

  /** Marks every mention of a measure. */
  takeMeasure(id: string): void {
    this.mark(...this.measures.filter((use) => use.id === id).map((use) => use.node));
  }

  /** The dimensions of this level that are named, by words that name no measure of it. */
  get dimensionNodes(): { node: Node; id: string; each: boolean }[] {
    return this.nodes.flatMap((node): { node: Node; id: string; each: boolean }[] => {
      if (node.type === 'dimension') return [{ node, id: this.dimensionOf(node), each: node.each }];
      const other = node.type === 'measure' && !node.ids.some((id) => this.atLevel(id)) ? node.dimension : null;
      return other ? [{ node, id: other, each: false }] : [];
    });
  }

  /** Of the dimensions that share a word, the one of this level, or the nearest above it. */
  dimensionOf({ ids }: NodeOf<'dimension'>): string {
    const { dimensions } = dimensionsOf(this.catalogue, this.level);
    return dimensions.find((id) => ids.includes(id)) ?? ids[0] ?? '';
  }

  /** The same measure at this level: `dma` of a trust is `trust_dma`. Null where it has none. */
  atLevel(id: string): string | null {
    const measure = this.catalogue.measures[id];
    if (measure?.level === this.level) return id;
    return measure?.at_level[this.level] ?? null;
  }

  get defaultMeasure(): string {
    return this.catalogue.levels[this.level]?.default_measure ?? '';
  }

  /** Places as filters on this level, the same one once. Places of a level below are none of these. Marks nothing. */
  get filters(): Filter[] {
    return this.allFilters.filter((f) => !this.isTaken(f.node));
  }

  /** The same, taken or not. */
  get allFilters(): Filter[] {
    this.#filters ??= this.#findFilters();
    return this.#filters;
  }

  #findFilters(): Filter[] {
    const { dimensions, parents } = dimensionsOf(this.catalogue, this.level);
    const known = new Set([...dimensions, ...parents, this.level]);
    const filters: Filter[] = [];
    for (const node of this.all('place')) {
      const place = this.options.get(node) ?? node.options[0];
      if (!place) continue;
      const [dimension, value] = place.kind === 'entity' ? [place.level, place.key] : [place.dimension, place.value];
      if (known.has(dimension)) filters.push({ node, dimension, value, not: node.not });
    }
    return filters;
  }

  /** Entities of the level that are named, negated ones left out; in the order named. */
  get entities(): string[] {
    return [...new Set(this.filters.flatMap((f) => (f.dimension === this.level && !f.not ? [f.value] : [])))];
  }

  /** Takes the filters that `keep` accepts and makes conditions of them: values of one dimension are alternatives. */
  takeFilters(keep: (f: Filter) => boolean = () => true): Condition[] {
    const kept = this.filters.filter(keep);
    this.mark(...kept.map((f) => f.node));
    const groups = new Map<string, { dimension: string; not: boolean; values: string[] }>();
    for (const { dimension, not, value } of kept) {
      const key = `${not} ${dimension}`;
      const group = groups.get(key) ?? { dimension, not, values: [] };
      if (!group.values.includes(value)) group.values.push(value);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ dimension, not, values }) => {
      const inside: Condition = { op: 'in', dimension, values };
      return not ? { op: 'not', of: inside } : inside;
    });
  }

  isOwn = (f: Filter) => f.dimension === this.level;

  /** Whether a dimension says of what kind those of the level are (their type, their supplier), and not where they are. */
  isKind = (dimension: string) =>
    this.catalogue.dimensions[dimension]?.level === this.level && !hasMembers(this.catalogue, dimension);

  /** Whether the level itself is spoken of: "ICSs", "which trust". */
  get levelNodes(): NodeOf<'level'>[] {
    return this.all('level').filter((node) => node.id === this.level);
  }
}

/** No condition, the one there is, or all of them together. */
export function allOf(conditions: readonly Condition[]): Condition | null {
  const once = [...new Map(conditions.map((c) => [JSON.stringify(c), c])).values()];
  if (once.length < 2) return once[0] ?? null;
  return { op: 'and', of: once };
}
