/** Refusals: one clear sentence why, and the nearest questions that can be answered. */
import { distance } from 'fastest-levenshtein';
import type { Dataset } from '../../dataset/dataset.js';
import { figureSet } from '../../dataset/figure-index.js';
import type { RefusalReason } from '../../present/answer-object.js';
import { inSentence } from '../../query/describe/describe-expression.js';
import type { DataQuery } from '../../query/query.js';
import type { ResultSet } from '../../query/result-set.js';
import { conditionsIn, figuresIn } from '../../query/walk.js';
import { orList } from '../../words.js';
import { weightOf } from '../nodes/node-weights.js';
import type { Node } from '../nodes/nodes.js';
import type { ScoredReading } from '../readings.js';
import type { FiguresUnderstander, Understanding } from '../understand.js';
import { fold, type Token } from '../words/tokenise.js';
import { replaced, saidAt } from './clarify.js';
import { type Gist, gistOf, nearestQuestions } from './nearest-questions.js';
import { refusePeriod } from './refuse-period.js';

interface Read {
  readonly tokens: readonly Token[];
  readonly nodes: readonly Node[];
  readonly own: readonly Node[];
}

/** Understood, and more than one query may hold. */
export const refuseTooMuch = (): Understanding =>
  refusal('not_supported', 'That asks for more at once than I can answer; please ask for fewer things.', []);

/** SQL is read by nobody here; questions are. */
export const refuseSql = (): Understanding =>
  refusal('not_supported', 'I answer questions in plain words and run no statements.', []);

/** Instructions are not taken from a question. */
export const refuseOrders = (): Understanding =>
  refusal('not_supported', 'I answer questions about the figures and take no other instructions.', []);

/** Something the question says could not be accounted for: an unknown name, another subject, an unsupported request. */
export function refuseUnaccounted(
  question: string,
  read: Read,
  best: ScoredReading | null,
  { dataset, lexicon }: FiguresUnderstander,
): Understanding {
  const { tokens, own } = read;
  const suggestions = nearestQuestions(gistOf(read.nodes, dataset), dataset);
  const unknown = own.filter((node) => node.type === 'unknown');
  if (own.some((node) => node.type === 'cue' && node.cue === 'why')) {
    return refusal('not_supported', 'I hold figures, not the reasons behind them.', suggestions);
  }
  const elsewhere = unknown.some((node) =>
    tokens.slice(node.from, node.to).some(({ text }) => lexicon.others.has(fold(text))),
  );
  const held = elsewhere ? null : refusePeriod(own, dataset);
  if (held && (!unknown.length || held.reason === 'not_comparable'))
    return refusal(held.reason, held.message, suggestions);
  // "will it rain in Leeds tomorrow" foretells something else.
  const measured = own.some((node) => ['measure', 'scoring', 'group', 'change', 'superlative'].includes(node.type));
  const weather =
    !measured && (unknown.length > 0 || tokens.some(({ text }) => /^(tomorrow|tonight|weekend)$/.test(text)));
  if (!elsewhere && own.some((node) => node.type === 'forecast')) {
    if (weather) return refusal('out_of_scope', `I hold no forecasts: ${dataset.catalogue.title}.`, suggestions);
    return refusal('not_supported', 'I hold published figures only and make no forecasts.', suggestions);
  }
  const meaningful = own.filter((node) => node.type !== 'filler' && node.type !== 'unknown');
  if (!tokens.length || (!meaningful.length && !own.some((node) => node.type === 'filler'))) {
    return refusal('not_understood', 'I could not read a question in that.', suggestions);
  }
  const name = unknown.length ? unknownName(tokens, own, dataset.catalogue, lexicon.others) : null;
  if (name) {
    const said = saidAt(question, tokens, name).replace(/['’]s?$/, '');
    const noun = own.find((node) => node.type === 'level' && node.from === name.to);
    const near = nearestEntities(tokens.slice(name.from, name.to), dataset, noun?.type === 'level' ? noun.id : null);
    const choices = near.map((entity) => ({ label: entity, question: replaced(question, tokens, name, entity) }));
    const message = `I hold no organisation called "${said}"`;
    if (choices.length) return { type: 'clarify', message: `${message}. Did you mean ${orList(near)}?`, choices };
    return refusal('unknown_name', `${message}, only ${describeLevels(dataset)}.`, suggestions);
  }
  if (unknown.length) {
    const words = unknown.slice(0, 3).map((node) => `"${saidAt(question, tokens, node)}"`);
    return refusal('out_of_scope', `I hold nothing about ${orList(words)}: ${dataset.catalogue.title}.`, suggestions);
  }
  const only = own.some((node) => node.type === 'yes_no') ? 'only' : null;
  const open = (best?.sketch.left ?? own).filter((node) => weightOf(node) >= 2 || node.type === only);
  // That it is asked with "is" says nothing of what is missing.
  const left = open.some((node) => node.type !== 'yes_no') ? open.filter((node) => node.type !== 'yes_no') : open;
  const said = left.map((node) => `"${saidAt(question, tokens, node)}"`).filter((text) => text !== '""');
  const message = said.length
    ? `I could not tell what ${orList(said.slice(0, 3))} should mean here.`
    : 'I could not tell what is asked.';
  return refusal('not_understood', message, suggestions);
}

/** The question was understood, but there is no figure for it or it would mix what must not be mixed. */
export function refuseProblem(best: ScoredReading, dataset: Dataset): Understanding {
  const problem = best.problems.find((p) => p.code === 'not_comparable') ?? best.problems[0];
  const reason: RefusalReason = problem?.code === 'not_comparable' ? 'not_comparable' : 'no_data';
  const message = problem
    ? `${problem.message.charAt(0).toUpperCase()}${problem.message.slice(1)}`
    : 'There is no figure for that';
  return refusal(
    reason,
    `${message}${otherBases(best, dataset)}.`,
    nearestQuestions(gistOf(best.sketch.nodes, dataset), dataset),
  );
}

/**
 * The figure asked for was never published: missing is not zero, so there is no answer. Null if there is one to give.
 * A figure known only within bounds is an answer.
 */
export function refuseMissing(
  query: DataQuery,
  result: ResultSet,
  dataset: Dataset,
): Extract<Understanding, { type: 'refuse' }> | null {
  if (!['value', 'change', 'position', 'verdict', 'compare', 'share'].includes(query.kind)) return null;
  // Who has none is what is asked.
  const asked = [query.where, query.show, query.verdict?.condition ?? null].flatMap((c) =>
    c ? [...conditionsIn(c)] : [],
  );
  if (asked.some((c) => c.op === 'not' && c.of.op === 'known')) return null;
  const figures = result.columns.filter((c) => c.role === 'measure' || c.role === 'dimension');
  // What something is set against says nothing of it.
  const keys = figures.filter((_, i) => query.columns[i]?.op !== 'reference').map((c) => c.key);
  const known = result.rows.some(
    (row) => row.text !== undefined || keys.some((key) => row[key] !== null && row[key] !== undefined),
  );
  const whose = result.rows.length ? result.rows.map((row) => String(row.name ?? '')) : shownNames(query, dataset);
  if (known || !keys.length || !whose.length) return null;
  const [column] = figures;
  const names = whose.filter(Boolean);
  const measured = figuresIn(query.columns[0] ?? { op: 'number', value: 0 })[0];
  const published = measured ? (figureSet(dataset, measured.measure, measured.period)?.figures ?? []) : [];
  // Of several care settings there are several figures.
  const count = new Set(published.filter(({ value }) => value !== null).map(({ entity }) => entity)).size;
  const total = dataset.entities[query.level]?.length ?? 0;
  const held = count ? `; it is held for ${count} of ${total}` : '';
  const message = `No ${inSentence(column?.label ?? 'figure')}${column?.periods?.length ? ` for ${column.periods.at(-1)}` : ''} has been published for ${orList(names) || 'that'}${held}.`;
  return {
    type: 'refuse',
    reason: 'no_data',
    message,
    suggestions: nearestQuestions(gistOfQuery(query, result, dataset), dataset),
  };
}

/** Whose place in a ranking is asked: without a figure they have no row. */
function shownNames({ kind, level, show }: DataQuery, { entities }: Dataset): string[] {
  if (kind !== 'position' || show?.op !== 'in' || show.dimension !== level) return [];
  return (entities[level] ?? []).flatMap(({ key, name }) => (show.values.includes(key) ? [name] : []));
}

/** What a query is about: its first figures, and the organisations or groups that its rows name. */
function gistOfQuery(query: DataQuery, { rows }: ResultSet, { entities }: Dataset): Gist {
  const figures = query.columns.flatMap((column) => figuresIn(column));
  const [dimension] = query.by ?? [];
  const places = rows.flatMap((row): Gist['places'] => {
    const name = String(row.name ?? (dimension ? row[dimension] : ''));
    if (dimension) return [{ kind: 'member', dimension, value: name, partial: false }];
    const key = entities[query.level]?.find((entity) => entity.name === name)?.key;
    return key ? [{ kind: 'entity', level: query.level, key, partial: false }] : [];
  });
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  return {
    level: query.level,
    places,
    measures,
    period: null,
    end: 'highest',
    change: query.kind === 'change' ? 'rose' : null,
  };
}

/** 2023 was assessed by others and otherwise: say so, and what can be had. */
function otherBases({ sketch }: ScoredReading, { catalogue }: Dataset): string {
  const asked = sketch.nodes.flatMap((node) =>
    node.type === 'period' || node.type === 'since'
      ? [node.period ?? '']
      : node.type === 'periods'
        ? [...node.periods]
        : [],
  );
  const others = asked
    .flatMap((period) => catalogue.other_periods[period] ?? [])
    .map((id) => catalogue.measures[id]?.label ?? id);
  if (!others.length) return '';
  return `, and for ${asked.find((p) => p in catalogue.other_periods)} only other assessments were published (${others.join('; ')}), for a few ${catalogue.levels[sketch.level]?.many ?? ''}, which cannot be compared with it`;
}

const refusal = (reason: RefusalReason, message: string, suggestions: readonly string[]): Understanding => ({
  type: 'refuse',
  reason,
  message,
  suggestions,
});

/** An unknown word that stands where a name would: before "ICS", or after "for", "of", "in". "cancer waits by ICS" is a subject. */
function unknownName(
  tokens: readonly Token[],
  nodes: readonly Node[],
  { wording }: Dataset['catalogue'],
  others: ReadonlySet<string>,
): Node | null {
  // "Rummidge University Hospital": what kind of body it is, said behind the name.
  const bodies = new Set(wording.body_words.filter((word) => word.length > 3));
  const isBody = (token: Token | undefined) => token !== undefined && bodies.has(fold(token.text));
  const measured = nodes.some(
    (node) => node.type === 'measure' || node.type === 'group' || (node.type === 'cue' && node.cue === 'profile'),
  );
  const ofEach = nodes.some((node) => (node.type === 'level' || node.type === 'dimension') && node.each);
  for (const [i, node] of nodes.entries()) {
    if (node.type !== 'unknown') continue;
    let last = i;
    while (nodes[last + 1]?.type === 'unknown') last += 1;
    const span: Node = { ...node, to: nodes[last]?.to ?? node.to };
    const before = tokens[node.from - 1]?.text ?? '';
    const next = nodes[last + 1];
    const bodied = isBody(tokens[span.to]) || tokens.slice(span.from + 1, span.to).some(isBody);
    const isSubject = ofEach || tokens.slice(span.from, span.to).some(({ text }) => others.has(fold(text)));
    if (isSubject && !bodied) continue;
    const names = bodied || next?.type === 'level';
    if (
      names ||
      (measured && /^(for|of|in|at|does|did|is|has|about)$/.test(before)) ||
      (measured && isOwner(tokens[span.to - 1])) ||
      (measured && node.from === 0 && last === i && nodes[i + 1]?.type === 'measure')
    )
      return span;
  }
  return null;
}

/** "Rummidge's": whose it is has a name. */
const isOwner = (token: Token | undefined) => token !== undefined && token.end - token.start === token.text.length + 2;

/** Names whose words are spelt most like the unknown ones; none if nothing is near. */
function nearestEntities(tokens: readonly Token[], dataset: Dataset, level: string | null): string[] {
  const said = tokens.map((t) => fold(t.text)).join(' ');
  const lists = level ? [dataset.entities[level] ?? []] : Object.values(dataset.entities);
  const scored = lists.flatMap((list) =>
    list.map((e) => {
      const words = [e.name, ...e.name.split(/[ ,]+/)].map((w) => w.toLowerCase());
      const apart = Math.min(
        ...words.filter((w) => w.length > 3).map((w) => distance(said, w) / Math.max(w.length, said.length)),
      );
      return { name: e.name, apart };
    }),
  );
  return scored
    .filter((s) => s.apart <= 0.34)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 3)
    .map((s) => s.name);
}

function describeLevels({ catalogue, entities }: Dataset): string {
  return Object.entries(catalogue.levels)
    .map(([id, level]) => `${entities[id]?.filter((e) => e.code !== null).length ?? 0} ${level.many}`)
    .join(' and ');
}
