/** Whom a digest is about, by the names and codes that people give. */
import type { Catalogue } from '../../dataset/catalogue.js';
import type { Dataset, Entity } from '../../dataset/dataset.js';
import { dimensionsOf, hasMembers } from '../../dataset/dimensions-of.js';
import { UserError } from '../../errors.js';
import { withThe } from '../../present/words/say-names.js';
import type { Condition } from '../../query/query.js';

/** A part of the country, or all of it. */
export interface Place {
  /** The dimension whose value it is; null for the whole. */
  readonly dimension: string | null;
  readonly value: string;
  /** As it stands in a sentence: "the Midlands", "England". */
  readonly name: string;
  readonly where: Condition | null;
}

/** The level that digests are about where no measure says otherwise. */
export const mainLevel = ({ levels }: Catalogue): string =>
  Object.keys(levels).find((id) => levels[id]?.parent === null) ?? '';

/** The dimension of places, as regions are, that a level's entities are in; null where there is none. */
export const placeDimension = (level: string, catalogue: Catalogue): string | null =>
  dimensionsOf(catalogue, level).dimensions.find((id) => hasMembers(catalogue, id)) ?? null;

/** The place called or coded `text`, the whole for null. Throws a UserError where there is none. */
export function placeNamed(text: string | null, level: string, dataset: Dataset): Place {
  const found = findPlace(text, level, dataset);
  if (found) return found;
  const one = dataset.catalogue.dimensions[placeDimension(level, dataset.catalogue) ?? '']?.one ?? 'place';
  throw new UserError(`There is no ${one} called ${text}: edit the digest and choose another one.`);
}

export function findPlace(text: string | null, level: string, dataset: Dataset): Place | undefined {
  const { whole } = dataset.catalogue;
  if (text === null || [whole.name, whole.code].some((name) => same(name, text)))
    return { dimension: null, value: whole.name, name: whole.name, where: null };
  const dimension = placeDimension(level, dataset.catalogue);
  if (dimension === null) return undefined;
  const member = dataset.members[dimension]?.find(
    ({ value, code }) => same(value, text) || (code !== null && same(code, text)),
  );
  if (!member) return undefined;
  return {
    dimension,
    value: member.value,
    name: withThe(member.value),
    where: { op: 'in', dimension, values: [member.value] },
  };
}

/** The entity with that code, key or name. Throws a UserError where there is none, or none any more. */
export function entityNamed(text: string, level: string, dataset: Dataset): Entity {
  const found = findEntity(text, level, dataset);
  if (found) return found;
  const { one = 'organisation' } = dataset.catalogue.levels[level] ?? {};
  throw new UserError(`There is no ${one} ${text} in the data: edit the digest and choose another one.`);
}

export const findEntity = (text: string, level: string, { entities }: Dataset): Entity | undefined =>
  (entities[level] ?? []).find(({ key, code, name }) =>
    [key, code, name].some((own) => own !== null && same(own, text)),
  );

/** The measure of that id, the main one for undefined. Throws a UserError where there is none. */
export function measureNamed(id: string | undefined, { catalogue }: Dataset) {
  const main = catalogue.levels[mainLevel(catalogue)]?.default_measure ?? '';
  const chosen = id ?? main;
  const measure = Object.hasOwn(catalogue.measures, chosen) ? catalogue.measures[chosen] : undefined;
  if (!measure) throw new UserError(`There is no measure called ${chosen}: edit the digest and choose another one.`);
  return { id: chosen, measure };
}

/** The entities of a level that are in a place, in the order of the alphabet. */
export function entitiesIn({ dimension, value }: Place, level: string, { entities }: Dataset): Entity[] {
  return (entities[level] ?? [])
    .filter(({ attributes }) => dimension === null || attributes[dimension] === value)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.key.localeCompare(b.key));
}

const same = (a: string, b: string) => a.toLowerCase() === b.trim().toLowerCase().replace(/^the /, '');
