/** How a question was read, step by step, for whoever wants to know why: `--explain`. */
import type { Dataset } from '../dataset/dataset.js';
import type { Meaning } from './nodes/meanings.js';
import type { Node } from './nodes/nodes.js';
import type { ScoredReading } from './readings.js';
import type { Link } from './words/link.js';
import { foldedWords, type Token } from './words/tokenise.js';

interface Steps {
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
  readonly nodes: readonly Node[];
  readonly candidates: readonly ScoredReading[];
}

const READINGS = 5;
const MEANINGS = 4;
const NUMBER = 6;
const WIDTH = 28;

/** The links with what they cost and how the words were found, the parts made of them, and the cheapest readings. */
export function explain({ tokens, links, nodes, candidates }: Steps, dataset: Dataset): string {
  const words = ({ from, to }: { from: number; to: number }) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  const linked = links.map((link) => {
    const meant = link.meanings.slice(0, MEANINGS).map((meaning) => meaningOf(meaning, words(link), link, dataset));
    const more = link.meanings.length - MEANINGS;
    const all = [...meant, ...(more > 0 ? [`${more} more`] : [])].join('; ') || link.kind;
    return `  ${link.cost.toFixed(2).padStart(NUMBER)}  ${words(link).padEnd(WIDTH)} ${all}`;
  });
  const parts = nodes.map((node) => {
    const { from: _from, to: _to, type, ...rest } = node;
    const said = JSON.stringify(rest);
    return `  ${words(node).padEnd(WIDTH)} ${type}${said === '{}' ? '' : ` ${said}`}`;
  });
  const read = candidates.slice(0, READINGS).map((candidate) => {
    const problems = candidate.problems.map((problem) => `\n          ${problem.code}: ${problem.message}`).join('');
    const cost = candidate.total.toFixed(2).padStart(NUMBER);
    return `  ${cost}  ${candidate.composer.padEnd(12)} ${JSON.stringify(candidate.query)}${problems}`;
  });
  return ['Links, with their cost:', ...linked, 'Parts:', ...parts, 'Readings, cheapest first:', ...read].join('\n');
}

/** "entity QJK (part of the name)": what is meant, and how the words name it. */
function meaningOf(meaning: Meaning, words: string, { mended }: Link, dataset: Dataset): string {
  const { type, ...rest } = meaning;
  const names = namesOf(meaning, dataset);
  const what = Object.values(rest)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' ');
  const said = foldedWords(words).join(' ');
  const whole = names.some((name) => foldedWords(name).join(' ') === said);
  const how =
    mended !== null
      ? `typo of "${mended}"`
      : 'partial' in meaning && meaning.partial
        ? 'part of the name'
        : whole
          ? 'exact'
          : 'alias';
  return `${type}${what ? ` ${what}` : ''}${names.length ? ` (${how})` : mended === null ? '' : ` (${how})`}`;
}

/** The names proper of what is meant; none for words of the language. */
function namesOf(meaning: Meaning, { catalogue, entities }: Dataset): string[] {
  if (meaning.type === 'measure') return [catalogue.measures[meaning.id]?.label ?? ''];
  if (meaning.type === 'member') return [meaning.value];
  if (meaning.type === 'dimension')
    return [catalogue.dimensions[meaning.id]?.one ?? '', catalogue.dimensions[meaning.id]?.many ?? ''];
  if (meaning.type === 'level')
    return [catalogue.levels[meaning.id]?.one ?? '', catalogue.levels[meaning.id]?.many ?? ''];
  if (meaning.type === 'group')
    return [catalogue.groups[meaning.id]?.one ?? '', catalogue.groups[meaning.id]?.many ?? ''];
  if (meaning.type === 'whole') return [catalogue.whole.name];
  if (meaning.type !== 'entity') return [];
  const entity = entities[meaning.level]?.find((each) => each.key === meaning.key);
  return entity ? [entity.name, entity.formal] : [];
}
