/** The words by which a question leans on what was told, and what each of them takes: null where there are none, 'open' where nothing fits. */
import type { Node } from '../nodes/nodes.js';
import { type Asking, type Fill, isCue, isLevel, isPeriod, isWhat, listed, put } from './asking.js';
import type { Mention } from './mentions.js';

export type Leaning = (asking: Asking) => Fill | 'open' | null;

/** "above it", "below that": a number that was told, or an average. */
const threshold: Leaning = (asking) => {
  const { said, tokens, told } = asking;
  const held = (node: Node) =>
    node.type === 'pronoun' &&
    HELD.test(tokens[node.from - 1]?.text ?? '') &&
    /^(it|that|this)$/.test(tokens[node.from]?.text ?? '') &&
    tokens[node.to]?.text !== 'of';
  const pronoun = said.find(held);
  if (!pronoun) return null;
  const [line, ...more] = told.mentions.filter(({ node }) => node.type === 'number' || node.type === 'statistic');
  if (!line || more.length) return 'open';
  const text = line.node.type === 'number' ? line.text : `the ${line.text}`;
  return {
    edits: [put(asking, pronoun, text)],
    used: told.mentions.filter((m) => m === line || m.node === line.within),
  };
};
const HELD =
  /^(above|below|under|over|beat|beats|reach|reached|exceed|exceeds|exceeded|than|past|met|meet|miss|missed)$/;

/** "which others": all but those told of. */
const others: Leaning = (asking) => {
  const { said, where, out } = asking;
  const rest = said.find((node) => node.type === 'rest');
  if (!rest) return null;
  const named = [...where, ...out];
  return named.length ? { edits: [put(asking, rest, '')], added: ` excluding ${listed(named)}`, used: named } : 'open';
};

const there: Leaning = (asking) => {
  const { said, tokens, where, namesWhere } = asking;
  const text = (at: number) => tokens[at]?.text ?? '';
  const points = (node: Node) =>
    node.type === 'filler' &&
    text(node.to - 1) === 'there' &&
    !TO_BE.test(text(node.to - 2)) &&
    (!TO_BE.test(text(node.to)) || said.some((other) => isLevel(other) && other.to === node.from));
  const found = said.find(points);
  if (!found || namesWhere) return null;
  return where.length ? { edits: [put(asking, found, `in ${listed(where)}`)], used: where } : 'open';
};
const TO_BE = /^(is|are|was|were|be|been)$/;

/** "in each one": of the regions spoken of. */
const each: Leaning = ({ text, said, told, labelOf }) => {
  const found = /\b(each|every) one\b|\beach\b(?=\s*(?:\?|$|has\b|have\b))/i.exec(text);
  if (!found) return null;
  const [kind] = told.mentions.filter(({ node }) => node.type === 'dimension');
  const label = kind?.node.type === 'dimension' ? labelOf(kind.node.ids[0] ?? '') : undefined;
  // "their scores in each" of two years
  if (!kind || !label) return said.some(isLevel) ? 'open' : null;
  const edit = { start: found.index, end: found.index + found[0].length, text: `each ${label.toLowerCase()}` };
  return { edits: [edit], used: [kind] };
};

/** "how many have published one?" */
const one: Leaning = (asking) => {
  const { said, tokens, told } = asking;
  const owned = (node: Node) =>
    node.type === 'pronoun' &&
    node.to - node.from === 1 &&
    tokens[node.from]?.text === 'one' &&
    OWNS.test(tokens[node.from - 1]?.text ?? '');
  const found = said.find(owned);
  if (!found || said.some(isWhat)) return null;
  const [measure] = told.mentions.filter(({ node }) => isWhat(node));
  return measure
    ? { edits: [put(asking, found, `${/^[aeiou]/i.test(measure.text) ? 'an' : 'a'} ${measure.text}`)], used: [measure] }
    : 'open';
};
const OWNS = /^(have|has|had|got|get|gets|published|publish|without|lack|lacks|use|uses|run|runs)$/;

/** "are the two related?": the two figures spoken of. */
const both: Leaning = (asking) => {
  const { text, told } = asking;
  const found = /\b(?:the two|these two|those two|both of them|they|them|both)\b/i.exec(text);
  const what = told.mentions.filter(({ node }) => isWhat(node));
  if (
    !found ||
    what.length !== 2 ||
    asking.said.some(isWhat) ||
    !asking.said.some((node) => isCue(node, 'relationship'))
  )
    return null;
  const edit = { start: found.index, end: found.index + found[0].length, text: listed(what) };
  return { edits: [edit], used: what };
};

/** "from the one to the other", "between them": of two years or two places. */
const between: Leaning = ({ text, told, where, said }) => {
  const found = /\b(?:from (?:the )?one to the other|between (?:the two|them|those|these)(?: two)?)\b/i.exec(text);
  if (!found || said.some((node) => node.type === 'place' || isPeriod(node))) return null;
  const periods = told.mentions.filter(({ node }) => isPeriod(node));
  const pair = periods.length ? periods : where;
  if (pair.length !== 2) return 'open';
  const edit = { start: found.index, end: found.index + found[0].length, text: `between ${listed(pair)}` };
  return { edits: [edit], used: pair };
};

/** "our rank", "are we above it": of whoever asks, who has said for whom. */
const ours: Leaning = (asking) => {
  const { said, tokens, where } = asking;
  const own = where.filter((mention) => mention.own);
  const nodes = said.filter((node) => node.type === 'ours');
  if (!nodes.length || own.length !== 1) return null;
  const owner = (node: Node) => /^ours?$/.test(tokens[node.from]?.text ?? '');
  return { edits: nodes.map((node) => put(asking, node, `${listed(own)}${owner(node) ? "'s" : ''}`)), used: own };
};

/** "its budget", "what do they have", "does it rise with …" */
const pronouns: Leaning = (asking) => {
  const { said, tokens } = asking;
  const fills: Fill[] = [];
  for (const node of said) {
    const word = tokens[node.from]?.text ?? '';
    const before = tokens[node.from - 1]?.text ?? '';
    if (node.type !== 'pronoun' || node.to - node.from > 1 || !POINTS.test(word)) continue;
    if (HELD.test(before) || (before === 'between' && word !== 'their') || isOwn(asking, node, word)) continue;
    const owner = /^(its|their)$/.test(word);
    const means = antecedent(asking, owner, SEVERAL.test(word));
    if (!means.length && owner && asking.namesWhere) continue;
    if (!means.length) return 'open';
    const levels = owner ? [] : levelsOf(asking, means);
    const text = `${listed(means)}${owner ? "'s" : ''}${levels.length ? ` of ${listed(levels)}` : ''}`;
    fills.push({ edits: [put(asking, node, text)], used: [...means, ...levels] });
  }
  if (!fills.length) return null;
  return { edits: fills.flatMap(({ edits = [] }) => edits), used: fills.flatMap(({ used }) => used) };
};
const SEVERAL = /^(their|they|them|those|these)$/;
const POINTS = /^(it|its|they|their|them|that|those|these|this)$/;

/** "which ICSs … their …": they are named in the question itself. */
function isOwn({ said, isPlaced }: Asking, node: Node, word: string): boolean {
  const several = SEVERAL.test(word);
  // "the people that live there"
  const relative = word === 'that' && said.some((other) => other.to === node.from && (isWhat(other) || isLevel(other)));
  return (
    relative ||
    said.some(
      (other) => other.to <= node.from && (isPlaced(other) || (other.type === 'level' && other.plural === several)),
    )
  );
}

function antecedent(
  { said, told, where, namesWhere, isMember }: Asking,
  owner: boolean,
  several: boolean,
): readonly Mention[] {
  const what = told.mentions.filter(({ node }) => isWhat(node));
  if (!owner && said.some((node) => isCue(node, ...RELATING)) && what.length === 1) return what;
  // "the gap between Kent and Devon": "how big is it?" asks of the gap.
  if (!owner && !several && told.mentions.some(({ node }) => isCue(node, 'difference', 'ratio', 'share'))) return [];
  if (where.length && !namesWhere) return where;
  const members = told.mentions.filter(({ node }) => isMember(node));
  if (!owner && members.length === 1) return members;
  if (!owner && what.length === 1 && !said.some(isWhat)) return what;
  // "the ICSs …", "their scores"
  return several && !namesWhere
    ? told.mentions.filter(({ node }) => node.type === 'level' && node.plural).slice(0, 1)
    : [];
}
const RELATING = ['relationship', 'breakdown', 'distribution', 'trend', 'common'];

/** "DMA of providers": whose figure it is. */
const levelsOf = ({ said, told }: Asking, means: readonly Mention[]) =>
  means.some(({ node }) => isWhat(node)) && !said.some(({ type }) => type === 'level')
    ? told.mentions.filter(({ node }) => node.type === 'level' && node.plural)
    : [];

export const LEANINGS: readonly Leaning[] = [threshold, others, there, each, one, both, between, ours, pronouns];
