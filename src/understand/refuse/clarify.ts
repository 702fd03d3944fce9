/** Questions back: a name that several organisations could have, or one that is younger than the data. */
import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import type { Choice } from '../../present/answer-object.js';
import { inWords, orList } from '../../words.js';
import type { Node, Place } from '../nodes/nodes.js';
import type { ScoredReading } from '../readings.js';
import type { Understanding } from '../understand.js';
import type { Token } from '../words/tokenise.js';

/** The readings of one kind differ in which organisation a name means: ask which, each choice a question in itself. */
export function clarifyPlaces(
  question: string,
  tokens: readonly Token[],
  own: readonly Node[],
  close: readonly ScoredReading[],
  dataset: Dataset,
): Understanding | null {
  const [best] = close;
  if (!best) return null;
  for (const node of best.options.keys()) {
    // In a thread the parts of the question have been moved behind those of the one before.
    const written = own.find(
      (other) => node.type === 'place' && other.type === 'place' && other.options === node.options,
    );
    if (!written) continue;
    const meant = new Map(
      close.flatMap((c) => {
        const place = c.options.get(node);
        return place ? [[JSON.stringify([place.kind, 'key' in place ? place.key : place.value]), place] as const] : [];
      }),
    );
    const places = [...meant.values()];
    if (places.length < 2) continue;
    const said = saidAt(question, tokens, written);
    const choices = places.map((place) => ({
      label: placeName(place, dataset),
      question: replaced(question, tokens, written, placeName(place, dataset)),
    }));
    return {
      type: 'clarify',
      message: `"${said}" could be ${orList(choices.map((c) => c.label))}. Which do you mean?`,
      choices,
    };
  }
  return null;
}

/** A body made after the figures were collected: its predecessors are offered, never a sum, since some were divided. */
export function clarifySuccessor(
  question: string,
  tokens: readonly Token[],
  node: Extract<Node, { type: 'successor' }>,
  forecast: boolean,
  dataset: Dataset,
): Understanding {
  const successor = dataset.successors.find((s) => s.name === node.name);
  const names = (successor?.predecessors ?? []).map(
    (key) => dataset.entities[successor?.level ?? '']?.find((e) => e.key === key)?.name ?? key,
  );
  const choices: Choice[] = names.map((name) => ({ label: name, question: replaced(question, tokens, node, name) }));
  const since = successor
    ? new Date(successor.from).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
    : '';
  const many = dataset.catalogue.levels[successor?.level ?? '']?.many ?? 'bodies';
  const began = `${node.name} began on ${since}, after these figures were collected`;
  if (forecast) {
    const message = `${began}, and I make no forecasts; they are held for the ${many} before it: ${inWords(names)}.`;
    return { type: 'refuse', reason: 'no_data', message, suggestions: [] };
  }
  return {
    type: 'clarify',
    message: `${began}; they are held for the ${many} before it, and some of those were divided, so no sum is given. Which of its predecessors do you mean?`,
    choices,
  };
}

export function placeName(place: Place, dataset: Dataset): string {
  if (place.kind === 'member')
    return hasMembers(dataset.catalogue, place.dimension)
      ? `${place.value} ${dataset.catalogue.dimensions[place.dimension]?.one ?? ''}`.trim()
      : place.value;
  return dataset.entities[place.level]?.find((e) => e.key === place.key)?.name ?? place.key;
}

/** The question with the words of a node replaced. Markup is dropped, since a choice is shown as text. */
export function replaced(question: string, tokens: readonly Token[], node: Node, name: string): string {
  const [start, end] = spanOf(tokens, node);
  return plain(`${question.slice(0, start)}${name}${question.slice(end)}`);
}

/** What the person wrote at a node, fit to be quoted. */
export function saidAt(question: string, tokens: readonly Token[], node: Node): string {
  const [start, end] = spanOf(tokens, node);
  return plain(question.slice(start, end));
}

const spanOf = (tokens: readonly Token[], node: Node): [number, number] => [
  tokens[node.from]?.start ?? 0,
  tokens[node.to - 1]?.end ?? 0,
];

const plain = (text: string) =>
  text
    .replace(/[<>\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
