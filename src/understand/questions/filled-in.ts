/**
 * A question with what was told put where it leans on it: "the Midlands", "which trusts there …?" → "which trusts in Midlands …?".
 * What was told and not leant on limits the question ("in Midlands" is added to it), says again what it says, or is no part of it.
 */
import { meaningOf } from '../nodes/meaning-of.js';
import { weightOf } from '../nodes/node-weights.js';
import type { Node } from '../nodes/nodes.js';
import { understand } from '../understanding.js';
import {
  type Asking,
  askingOf,
  type Fill,
  isCue,
  isLevel,
  isPeriod,
  isWhat,
  listed,
  placesHeld,
  put,
} from './asking.js';
import { LEANINGS } from './leaning.js';
import { type FiguresOf, type Mention, mentionsOf, textAt } from './mentions.js';
import type { Telling } from './tellings.js';

/** Null where the question leans on something that was not told, or would pass over what was. */
export function filledIn({ told: clauses, asked }: Telling, deps: FiguresOf): string | null {
  const told = mentionsOf(clauses, deps);
  if (!told) return null;
  const asking = askingOf(asked, told, deps);
  if (!asking.said.some(asksSomething) && !MEANING.test(asked) && !isOfWords(asked, deps)) return null;
  // "Meeting the Rummidge team: what do they have?": they are somebody nobody knows.
  const leant = told.mentions.length || told.strange ? LEANINGS.map((leaning) => leaning(asking)) : [];
  // "Devon is top. Who is second?": of all, and not of those in Devon.
  const ranked = (nodes: readonly Node[]) => nodes.some(({ type }) => type === 'superlative' || type === 'ranks');
  const placed = asking.where.length > 0 && !asking.namesWhere;
  if (placed && ranked(told.mentions.map(({ node }) => node)) && ranked(asking.said)) return null;
  if (leant.includes('open')) return null;
  const taken = leant.filter((fill): fill is Fill => fill !== null && fill !== 'open');
  const fills = [...taken, ...limitsOf(asking, usedBy(taken))];
  const all = [...fills, ...subjectOf(asking, usedBy(fills))];
  const used = usedBy(all);
  const about = saysWhat(asking) || isOfWords(asked, deps) || used.some(({ node }) => isWhat(node));
  if ((told.strange && !about) || (told.foreign && (taken.length > 0 || !about))) return null;
  return told.mentions.every((mention) => used.includes(mention) || isSettled(mention, asking))
    ? withFills(asked, all)
    : null;
}

const usedBy = (fills: readonly Fill[]) => fills.flatMap(({ used }) => used);

const MEANING = /\b(?:stands? for|short for|means?)\b/i;
/** "who are they?" only goes on with what was told. */
const asksSomething = (node: Node) =>
  weightOf(node) >= 1 && !['pronoun', 'what_about', 'who', 'yes_no'].includes(node.type);

/** What is found by its words in a published statement, whatever they are, or asks what a word means. */
const isOfWords = (asked: string, deps: FiguresOf) => {
  const { understanding } = understand(asked, null, deps);
  return understanding.type === 'query' && ['statement', 'about'].includes(understanding.query.kind);
};

const saysWhat = ({ said, isMember }: Asking) =>
  said.some(
    (node) =>
      SAYS_WHAT.has(node.type) ||
      isMember(node) ||
      isCue(node, 'profile') ||
      (node.type === 'dimension' && node.each) ||
      (node.type === 'superlative' && node.by === 'size'),
  );
const SAYS_WHAT: ReadonlySet<Node['type']> = new Set(['measure', 'group', 'term', 'known', 'full']);

/** What was told limits the question, where it has no limit of the kind. */
function limitsOf(
  { said: asked, told, where, out, namesWhere, isPlaced, isMember }: Asking,
  used: readonly Mention[],
): Fill[] {
  const fills: Fill[] = [];
  if (!namesWhere && !used.some(({ node }) => isPlaced(node))) {
    const within = asked.some((node) => isLevel(node) || isCue(node, 'count')) ? 'in' : 'of';
    if (where.length) fills.push({ added: ` ${within} ${listed(where)}`, used: where });
    // "community trusts": those of a kind
    const kinds = told.mentions.filter(({ node, named }) => isMember(node) && named);
    if (!where.length && kinds.length === 1 && !asked.some(({ type }) => type === 'level' || type === 'dimension'))
      fills.push({
        added: ` of ${listed(kinds)}`,
        used: [...kinds, ...told.mentions.filter((m) => m.node.type === 'level')],
      });
    if (out.length) fills.push({ added: ` excluding ${listed(out)}`, used: out });
  }
  const periods = told.mentions.filter(({ node }) => isPeriod(node));
  const [period] = periods;
  const said = periods.length > 1 ? 'between ' : period?.node.type === 'period' ? 'in ' : '';
  if (period && !used.includes(period) && !asked.some(isPeriod))
    fills.push({ added: ` ${said}${listed(periods)}`, used: periods });
  return fills;
}

/** "how many were below 2.5" of ICSs, "which is highest" for safe practice. */
function subjectOf(asking: Asking, used: readonly Mention[]): Fill[] {
  const { said, told, text, tokens, isMember } = asking;
  const fills: Fill[] = [];
  const count = said.find((node) => isCue(node, 'count'));
  const levels = told.mentions.filter(({ node }) => node.type === 'level' && node.plural);
  const kinds = new Set(levels.map(({ node }) => (node.type === 'level' ? node.id : '')));
  const named = said.some((node) => node.type === 'level' || isWhat(node));
  if (count && levels[0] && kinds.size === 1 && !named && /^how many$/i.test(textAt(text, tokens, count)))
    fills.push({ edits: [put(asking, count, `how many ${levels[0].text}`)], used: levels });
  const [measure, ...more] = told.mentions.filter(({ node }) => node.type === 'measure');
  const lacks = !said.some((node) => isWhat(node) || node.type === 'full' || isCue(node, 'profile') || isMember(node));
  const ranks = said.some((node) => MEASURED.has(node.type) || isCue(node, 'rank', 'position', 'difference'));
  // "what is Devon's?"
  const bare = said.every((node) => BARE.has(node.type) || isCue(node, 'list'));
  if (measure && !more.length && !used.includes(measure) && lacks && (ranks || bare))
    fills.push({ added: ` for ${measure.text}`, used: [measure] });
  return fills;
}
const MEASURED: ReadonlySet<Node['type']> = new Set([
  'superlative',
  'ranks',
  'statistic',
  'sorted',
  'comparison',
  'comparative',
  'known',
]);

const BARE: ReadonlySet<Node['type']> = new Set(['place', 'filler', 'pronoun', 'what_about', 'yes_no', 'and']);

/** Whether the question says again, or better, what was told, or needs nothing of it. */
function isSettled(
  { node, binding, vague }: Mention,
  { said, text, namesWhere, isPlaced, isMember, isUsual }: Asking,
): boolean {
  const has = (test: (other: Node) => boolean) => said.some(test);
  if (has((other) => meaningOf(other) === meaningOf(node))) return true;
  const named = isPlaced(node) ? namesWhere : vague || has((other) => isPlaced(other) && !isMember(other));
  if (node.type === 'place') return named && !node.not;
  if (isPeriod(node)) return has(isPeriod);
  if (isCue(node, 'list', 'compare', 'profile', 'breakdown') || node.type === 'instead') return true;
  if (isCue(node, 'rank', 'position')) return has((other) => isCue(other, 'rank', 'position'));
  // "EPR gap: which trusts have none?"
  if (isCue(node, 'difference') && LACKS.test(text)) return true;
  if (node.type === 'dimension') return !binding || has(isLevel);
  if (node.type === 'level') return has(isLevel) || (!binding && (namesWhere || !node.plural || isUsual(node.id)));
  if (isWhat(node) && has((other) => sharesId(node, other))) return true;
  if (node.type === 'number') return node.value === said.reduce((sum, n) => sum + (isPlaced(n) ? 1 : placesHeld(n)), 0);
  return !binding && PASSED.has(node.type);
}
const LACKS = /\b(no|not|none|without|lack\w*|missing|[a-z]+n['’]t)\b/i;

const sharesId = (a: Node, b: Node) =>
  a.type === 'measure' && b.type === 'measure' && a.ids.some((id) => b.ids.includes(id));

/** What a question that is whole needs nothing of. */
const PASSED: ReadonlySet<Node['type']> = new Set([
  'measure',
  'group',
  'term',
  'scale',
  'statistic',
  'superlative',
  'change',
  'comparative',
  'cue',
  'known',
  'full',
  'any',
  'all',
  'whole',
  'chart',
  'nearby',
  'loose',
  'setting',
  'next',
  'relative_period',
  'what_about',
  'only',
  'yes_no',
  'who',
]);

function withFills(asked: string, fills: readonly Fill[]): string {
  const edited = fills
    .flatMap(({ edits = [] }) => edits)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), asked);
  const added = fills.map(({ added: words = '' }) => words).join('');
  return added ? edited.replace(/^(.*?)\s*(?=[?!]|\.(?:\s|$)|$)/s, (first) => `${first.trimEnd()}${added}`) : edited;
}
