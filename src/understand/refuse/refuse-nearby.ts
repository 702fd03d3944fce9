import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Node, Place } from '../nodes/nodes.js';
import type { Understanding } from '../understand.js';

/** Who lies next to whom is in no table: the wider places of those named are offered instead. */
export function refuseNearby(said: string, nodes: readonly Node[], { catalogue, entities }: Dataset): Understanding {
  const [wider, dimension] = Object.entries(catalogue.dimensions).find(([id]) => hasMembers(catalogue, id)) ?? [];
  const widerOf = (place: Place) =>
    place.kind === 'member'
      ? place.value
      : entities[place.level]?.find((e) => e.key === place.key)?.attributes[wider ?? ''];
  const values = new Set(nodes.flatMap(placesOf).flatMap((place) => widerOf(place) ?? []));
  const [level] = Object.values(catalogue.levels);
  const label = catalogue.measures[level?.default_measure ?? '']?.label ?? '';
  const suggestions = [...values].slice(0, 2).map((value) => `${label} of the ${level?.many ?? ''} in ${value}`);
  return {
    type: 'refuse',
    reason: 'not_supported',
    message: `Which of them lie beside one another is not held here ("${said}")${dimension ? `; the ${dimension.one} of each is` : ''}.`,
    suggestions: [...suggestions, ...catalogue.examples].slice(0, 3),
  };
}

/** The places named, those that others are near to included. */
function placesOf(node: Node): readonly Place[] {
  if (node.type === 'place') return node.options;
  return node.type === 'nearness' && node.against.kind === 'places' ? node.against.places : [];
}
