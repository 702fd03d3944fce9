/** The steps before a reading, written small: tokens, links and nodes as the tables of these tests show them. */
import { join } from 'node:path';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import type { Meaning } from '../../src/understand/nodes/meanings.js';
import type { Node } from '../../src/understand/nodes/nodes.js';
import { reduce } from '../../src/understand/reduce/reduce.js';
import { prepareUnderstanding } from '../../src/understand/understand.js';
import { type Link, link } from '../../src/understand/words/link.js';
import { type Token, tokenise } from '../../src/understand/words/tokenise.js';

export const dataset = await loadDataset(join(import.meta.dirname, '../../data/ics'));
export const understander = prepareUnderstanding(dataset);

/** "above £300m{300000000 money} in 2023/24[2023/24]": a number in braces, a period in brackets, a pause as "·". */
export const tokens = (question: string) =>
  tokenise(question, understander.lexicon.shortForms).map(tokenText).join(' ');

function tokenText({ text, number, period, pause }: Token): string {
  const parts = number && [
    number.value,
    ...(number.unit ? [number.unit] : []),
    ...(number.ordinal ? ['place'] : []),
    ...(number.orMore ? ['or more'] : []),
  ];
  return `${pause ? '·' : ''}${text}${parts ? `{${parts.join(' ')}}` : ''}${period ? `[${period}]` : ''}`;
}

export function linksOf(question: string, lexicon = understander.lexicon): Link[] {
  return link(tokenise(question, understander.lexicon.shortForms), lexicon);
}

/** What the words are linked to: "?" for what nobody knows, "~" after a name that is only a part of one. */
export const links = (question: string, level?: string) =>
  linksOf(question)
    .map(({ kind, meanings }) => (kind === 'unknown' ? '?' : meaningsText(meanings, level)))
    .join(' + ');

function meaningsText(meanings: readonly Meaning[], level: string | undefined): string {
  const said = meanings.flatMap((m) => {
    if (m.type === 'entity') return level && m.level !== level ? [] : [`${m.key}${m.partial ? '~' : ''}`];
    if (m.type === 'member') return [`${m.value}${m.partial ? '~' : ''}`];
    if (m.type === 'measure' || m.type === 'dimension') return [m.id];
    return m.type === 'successor' ? [`new ${m.name}`] : [m.type];
  });
  return [...new Set(said)].join(' ');
}

export function nodesOf(question: string): readonly Node[] {
  const read = tokenise(question, understander.lexicon.shortForms);
  return reduce(read, link(read, understander.lexicon));
}

/** "superlative highest merit 5; level ics plural": the nodes that say something, each with what it holds. */
export const nodes = (question: string) => said(nodesOf(question));

export const said = (list: readonly Node[]) =>
  list
    .filter((node) => node.type !== 'filler')
    .map(({ from: _from, to: _to, type, ...rest }) => [type, ...leaves(rest)].join(' '))
    .join('; ');

function leaves(value: unknown, key = ''): string[] {
  if (key === 'known') return [value ? 'yes' : 'no'];
  if (value === null || value === undefined || value === false) return [];
  if (value === true) return [key];
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item));
  if (typeof value !== 'object') return [String(value)];
  if ('kind' in value && value.kind === 'entity') return 'key' in value ? [`${value.key}`] : [];
  if ('kind' in value && value.kind === 'member') return 'value' in value ? [`${value.value}`] : [];
  return Object.entries(value).flatMap(([name, item]) => leaves(item, name));
}

/** The rows of a table whose columns are parted by "│". */
export const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('│').map((cell) => cell.trim()));
