/** What an expression is evaluated in: a line (one entity, or a group of them) among its peers. */
import type { Catalogue } from '../../src/dataset/catalogue.js';
import type { Dataset, Entity, Figure } from '../../src/dataset/dataset.js';

/** One entity: `entity` is set and `members` empty. A group: `entity` is null and its members are lines of entities. */
export interface Line {
  readonly entity: Entity | null;
  readonly members: readonly Line[];
  /** The texts an attribute or an `in` may ask for: a group has only the dimensions it is grouped by. */
  readonly texts: Readonly<Record<string, string | null>>;
}

/** Everything that does not depend on the row. */
export interface World {
  readonly catalogue: Catalogue;
  readonly level: string;
  readonly figures: FigureIndex;
  /** All entities of the level, whatever the query's own conditions are. */
  readonly base: readonly Line[];
}

/** The lines that ranks and `top` are counted among, with what has been worked out for all of them at once. */
export interface Scope {
  readonly world: World;
  readonly lines: readonly Line[];
  /** Of groups: the population their members are ranked among. */
  readonly population: Scope | null;
  readonly memo: Map<string, unknown>;
}

type FigureIndex = ReadonlyMap<string, readonly Figure[]>;

export function makeWorld(dataset: Dataset, level: string): World {
  const entities = dataset.entities[level] ?? [];
  return {
    catalogue: dataset.catalogue,
    level,
    figures: figureIndex(dataset),
    base: entities.map((entity) => ({ entity, members: [], texts: { ...entity.attributes, [level]: entity.key } })),
  };
}

export function makeScope(world: World, lines: readonly Line[], population: Scope | null = null): Scope {
  return { world, lines, population, memo: new Map() };
}

/** Works a thing out once for a scope: a thousand random queries over 200 entities would take minutes otherwise. */
export function once<T>(scope: Scope, what: unknown, work: () => T): T {
  const key = JSON.stringify(what);
  if (!scope.memo.has(key)) scope.memo.set(key, work());
  return scope.memo.get(key) as T;
}

export function figuresOf(world: World, entity: Entity, measure: string, period: string): readonly Figure[] {
  return world.figures.get(figureKey(world.level, entity.key, measure, period)) ?? [];
}

const indexes = new WeakMap<Dataset, FigureIndex>();

function figureIndex(dataset: Dataset): FigureIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = new Map<string, Figure[]>();
  for (const figure of dataset.figures) {
    const key = figureKey(figure.level, figure.entity, figure.measure, figure.period);
    index.set(key, [...(index.get(key) ?? []), figure]);
  }
  indexes.set(dataset, index);
  return index;
}

function figureKey(...parts: string[]): string {
  return JSON.stringify(parts);
}
