/** Whom a query is about, as a noun phrase: "the 11 ICSs in Midlands", "the 5 ICSs with the highest DMA score 2025", "Devon". */
import type { Catalogue } from '../../dataset/catalogue.js';
import type { Dataset, Entity } from '../../dataset/dataset.js';
import type { Condition } from '../../query/query.js';
import { sayModifier } from './say-condition.js';
import { sayExpression, type Voice } from './say-expression.js';
import { joinNames, withThe } from './say-names.js';

export function sayPopulation(where: Condition | null, voice: Voice): string {
  const { dataset, level } = voice;
  const words = dataset.catalogue.levels[level];
  const count = countOf(where, voice);
  if (!where)
    return `${voice.exact || count === null ? 'all' : 'the'} ${count === null ? '' : `${count} `}${words?.many ?? 'rows'}`;
  const names = namedEntities(where, voice);
  if (names) return joinNames(names);
  if (where.op === 'top') {
    const who = where.count === 1 ? words?.one : `${where.count} ${words?.many}`;
    return `the ${who ?? 'rows'} with the ${where.order} ${sayExpression(where.of, { ...voice, grouped: false })}`;
  }
  const modifier = sayModifier(where, { ...voice, grouped: false });
  if (count === 1) return `the one ${words?.one ?? 'row'} ${modifier}`;
  return `${count === null ? '' : `the ${count} `}${count === null && !voice.exact ? 'the ' : ''}${words?.many ?? 'rows'} ${modifier}`;
}

/** Who holds a share: a place by its own name, otherwise the population. */
export function sayHolders(c: Condition, voice: Voice): string {
  if (c.op === 'in' && isPlace(c.dimension, voice.dataset.catalogue)) {
    const names = c.values.map((value) => nameOfKey(c.dimension, value, voice.dataset));
    return joinNames(voice.exact ? names : names.map(withThe));
  }
  return sayPopulation(c, voice);
}

/** A dimension whose values are places that things are in: one with codes of its own, as regions have, or a level above. */
export const isPlace = (dimension: string, catalogue: Catalogue) =>
  Boolean(catalogue.levels[dimension] ?? catalogue.dimensions[dimension]?.members);

/** The names a condition gives its entities by, if it does nothing else. */
export function namedEntities(c: Condition, voice: Voice): string[] | null {
  return c.op === 'in' && c.dimension === voice.level
    ? c.values.map((key) => nameOfKey(c.dimension, key, voice.dataset))
    : null;
}

/** The name of an entity by its key; a dimension's value is its own name. */
export const nameOfKey = (dimension: string, value: string, dataset: Dataset) =>
  dataset.entities[dimension]?.find((e) => e.key === value)?.name ?? value;

/** How many entities there are, where their attributes alone decide it; null where figures do or where some have no code. */
export function countOf(where: Condition | null, { dataset, level }: Voice): number | null {
  const entities = dataset.entities[level] ?? [];
  if (entities.some((e) => e.code === null)) return null;
  const met = entities.map((entity) => (where ? holds(where, entity, level) : true));
  return met.includes(null) ? null : met.filter(Boolean).length;
}

/** Whether an entity's attributes satisfy a condition; null where figures decide it. */
export function holds(c: Condition, entity: Entity, level: string): boolean | null {
  if (c.op === 'in')
    return c.values.includes((c.dimension === level ? entity.key : entity.attributes[c.dimension]) ?? '');
  if (c.op === 'not') {
    const inner = holds(c.of, entity, level);
    return inner === null ? null : !inner;
  }
  if (c.op !== 'and' && c.op !== 'or') return null;
  const inner = c.of.map((part) => holds(part, entity, level));
  if (inner.includes(null)) return null;
  return c.op === 'and' ? inner.every(Boolean) : inner.some(Boolean);
}
