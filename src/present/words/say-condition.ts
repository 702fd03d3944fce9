/** A condition in words: after a noun ("in London with DMA score 2025 above 3") or after a subject ("have a DMA score above 3"). */
import type { Comparator, Condition, Expression } from '../../query/query.js';
import { noun, sayCompare } from './say-comparison.js';
import { sayExpression, sayNumber, unitOf, type Voice } from './say-expression.js';
import { sayGroupOf } from './say-group.js';
import { joinNames, withArticle, withThe } from './say-names.js';
import { isPlace, nameOfKey } from './say-population.js';

/** What an entity is or has: the verb decides how the words stand after a noun and after a subject. */
interface Clause {
  /** had: what happened between two periods. */
  readonly verb: 'be' | 'have' | 'had';
  readonly text: string;
}

type Op = Condition['op'];
type Of<K extends Op> = Extract<Condition, { op: K }>;

/** After the noun: "in Midlands with no EPR". */
export function sayModifier(c: Condition, voice: Voice): string {
  const places = placesIn(c);
  if (places) {
    const { first, last, by } = places;
    return `in ${first === last ? `place ${first}` : `places ${first} to ${last}`} by ${sayExpression(by, voice)}`;
  }
  const clauses = clausesOf(c, voice);
  const word = c.op === 'or' ? 'or' : 'and';
  if (c.op === 'or' && !alike(clauses)) return clauses.map(modifierOf).join(' or ');
  const being = c.op === 'or' ? textsOf(clauses, 'be').join(' or ') : beingOf(c, voice);
  const having = joinNames([...textsOf(clauses, 'have'), ...textsOf(clauses, 'had')], word);
  return [being, having && `with ${having}`].filter(Boolean).join(' ');
}

/** "in London", "in the top 10 by DMA and in the top 10 by budget": several rankings are joined, other words only follow each other. */
function beingOf(c: Condition, voice: Voice): string {
  const parts = c.op === 'and' ? c.of : [c];
  const said = (of: readonly Condition[]) =>
    textsOf(
      of.map((part) => sayClause(part, voice)),
      'be',
    );
  const rankings = said(parts.filter(({ op }) => op === 'top')).join(' and ');
  return [...said(parts.filter(({ op }) => op !== 'top')), ...(rankings ? [rankings] : [])].join(' ');
}

/** The places of a ranking that a condition keeps: among the first ten, and not among the first four. */
export function placesIn(c: Condition): { first: number; last: number; by: Expression } | null {
  const [inside, outside] = c.op === 'and' && c.of.length === 2 ? c.of : [];
  if (inside?.op !== 'top' || outside?.op !== 'not' || outside.of.op !== 'top') return null;
  const same = JSON.stringify({ ...inside, count: 0 }) === JSON.stringify({ ...outside.of, count: 0 });
  return same ? { first: outside.of.count + 1, last: inside.count, by: inside.of } : null;
}

/** After the subject: "are in the Midlands and have no EPR". */
export function sayPredicate(c: Condition, voice: Voice, plural: boolean): string {
  const verbs = {
    be: plural ? 'are' : 'is',
    have: voice.past ? 'had' : plural ? 'have' : 'has',
    had: voice.exact ? (plural ? 'have' : 'has') : 'had',
  };
  const word = c.op === 'or' ? 'or' : 'and';
  const clauses = clausesOf(c, voice);
  return VERBS.flatMap((verb) => {
    const texts = textsOf(clauses, verb);
    return texts.length ? [`${verbs[verb]} ${joinNames(texts, word)}`] : [];
  }).join(` ${word} `);
}

/** The parts of a condition that say where or who the entities are, apart from those that say what they have. */
export function splitCondition(
  c: Condition | null,
  voice: Voice,
): { being: Condition | null; having: Condition | null } {
  const parts = c === null ? [] : c.op === 'and' ? c.of : [c];
  const all = (be: boolean): Condition | null => {
    const of = parts.filter((part) => (sayClause(part, voice).verb === 'be') === be);
    return of.length > 1 ? { op: 'and', of } : (of[0] ?? null);
  };
  return { being: all(true), having: all(false) };
}

const modifierOf = ({ verb, text }: Clause) => (verb === 'be' ? text : `with ${text}`);
const alike = (clauses: Clause[]) => clauses.every(({ verb }) => verb === clauses[0]?.verb);
const VERBS = ['be', 'have', 'had'] as const;
const textsOf = (clauses: Clause[], verb: Clause['verb']) =>
  clauses.flatMap((clause) => (clause.verb === verb ? [clause.text] : []));

function clausesOf(c: Condition, voice: Voice): Clause[] {
  const group = sayGroupOf(c, voice);
  if (group) return [{ verb: 'have', text: group }];
  return c.op === 'and' || c.op === 'or' ? c.of.map((inner) => sayClause(inner, voice)) : [sayClause(c, voice)];
}

const sayClause = (c: Condition, voice: Voice): Clause =>
  (CLAUSES[c.op] as (c: Condition, voice: Voice) => Clause)(c, voice);

const CLAUSES = {
  and: sayGroup,
  or: sayGroup,
  not: (c, voice) => denied(c.of, voice),
  in: (c, voice) => sayIn(c, voice, false),
  compare: sayCompare,
  between: (c, voice) => ({ verb: 'have', text: sayBetween(c, voice, 'between') }),
  known: (c, voice) => ({ verb: 'have', text: `a ${sayFigureOf(c.of, voice)}` }),
  top: (c, voice) => ({
    verb: 'be',
    text: `in the ${c.order === 'highest' ? 'top' : 'bottom'} ${c.count} by ${sayExpression(c.of, voice)}`,
  }),
} satisfies { [K in Op]: (c: Of<K>, voice: Voice) => Clause };

/** A group inside a group stands in brackets, so that "and" and "or" cannot be misread. */
function sayGroup(c: Of<'and' | 'or'>, voice: Voice): Clause {
  const clauses = clausesOf(c, voice);
  if (clauses.length === 1 && clauses[0]) return clauses[0];
  const verb = alike(clauses) ? (clauses[0]?.verb ?? 'be') : 'be';
  const inside = verb === 'be' ? sayModifier(c, voice) : joinNames(textsOf(clauses, verb), c.op);
  return { verb, text: `(${inside})` };
}

const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '!=', '!=': '=' } satisfies Record<
  Comparator,
  Comparator
>;

/** The opposite of a comparison is a comparison too: what is unknown stays unknown either way. */
function denied(c: Condition, voice: Voice): Clause {
  if (c.op === 'in') return sayIn(c, voice, true);
  if (c.op === 'compare') return sayCompare({ ...c, test: OPPOSITE[c.test] }, voice);
  if (c.op === 'between') return { verb: 'have', text: sayBetween(c, voice, 'outside') };
  if (c.op === 'known') return { verb: 'have', text: `no ${sayFigureOf(c.of, voice)}` };
  if (c.op === 'not') return sayClause(c.of, voice);
  const { verb, text } = sayClause(c, voice);
  if (verb !== 'be' && (c.op === 'and' || c.op === 'or')) return sayGroup(eachDenied(c), voice);
  return verb === 'be' ? { verb, text: `not ${text}` } : { verb: 'be', text: `not with ${text}` };
}

type Group = Extract<Condition, { of: Condition[] }>;

/** Not both is either one not, and the other way round. */
export const eachDenied = ({ op, of }: Group): Group => ({
  op: op === 'and' ? 'or' : 'and',
  of: of.map((part) => ({ op: 'not', of: part })),
});

function sayBetween({ of, low, high }: Of<'between'>, voice: Voice, word: 'between' | 'outside'): string {
  const [from, to] = [low, high].map((value) => sayNumber(value, unitOf(of, voice)));
  return `${noun(of, voice)} ${word} ${from} ${word === 'between' ? 'and' : 'to'} ${to}`;
}

const sayFigureOf = (e: Expression, voice: Voice) =>
  e.op === 'attribute' ? `known ${sayExpression(e, voice)}` : `figure for ${sayExpression(e, voice)}`;

function sayIn(c: Of<'in'>, voice: Voice, not: boolean): Clause {
  const { catalogue } = voice.dataset;
  const names = c.values.map((value) => nameOfKey(c.dimension, value, voice.dataset));
  if (c.dimension === voice.level) {
    return {
      verb: 'be',
      text: not
        ? `other than ${joinNames(names, 'or')}`
        : names.length === 1
          ? `named ${names[0]}`
          : `among ${joinNames(names)}`,
    };
  }
  if (isPlace(c.dimension, catalogue)) {
    const places = voice.exact ? names : names.map(withThe);
    return { verb: 'be', text: not ? `outside ${joinNames(places)}` : `in ${joinNames(places, 'or')}` };
  }
  const one = sayExpression({ op: 'attribute', dimension: c.dimension }, { ...voice, exact: false });
  const either = joinNames(names, 'or');
  if (/\btype$/.test(one)) return { verb: 'be', text: `${not ? 'not ' : ''}of type ${either}` };
  const none = c.values.length === 1 && c.values[0] === 'no';
  const some = c.values.length === 1 && c.values[0] === 'yes';
  if (none || some) return { verb: 'have', text: none !== not ? `no ${one}` : voice.exact ? one : withArticle(one) };
  if (not) return { verb: 'have', text: `${voice.exact ? one : withArticle(one)} other than ${either}` };
  return { verb: 'have', text: `${voice.exact ? '' : 'the '}${one} ${either}` };
}
