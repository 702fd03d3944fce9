/**
 * A question about a table of records → a TableQuery, a question back or a refusal, by rules alone. As everywhere: every content
 * word must be accounted for, and a reading that leaves one out is never answered.
 */
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { type AboutQuery, AboutQuery as AboutSchema } from '../../query/query.js';
import { TableQuery } from '../../query/table/table-query.js';
import { orList } from '../../words.js';
import { weightOf } from '../nodes/node-weights.js';
import type { Node } from '../nodes/nodes.js';
import { replaced, saidAt } from '../refuse/clarify.js';
import { topicOf } from '../statements/about.js';
import { leansOnThread, type ThreadState } from '../thread/follow-up.js';
import {
  type Explained,
  LONGEST_QUESTION,
  TOLERATED,
  type Understander,
  type Understanding,
} from '../understanding.js';
import { buildTableLexicon, type TableLexicon } from './lexicon/table-lexicon.js';
import { mergeTable } from './merge-table.js';
import { refuseTable, refuseUnread } from './refuse-table.js';
import { tableNodes } from './table-nodes.js';
import { optionLabel, type ScoredTableReading, tableReadings } from './table-readings.js';

/** Of a table of records. */
export interface TableUnderstander extends Understander {
  readonly dataset: TableDataset;
  readonly lexicon: TableLexicon;
}

/** Prepares a table's words for understanding; once a table. */
export function prepareTableUnderstanding(dataset: TableDataset): TableUnderstander {
  const understander: TableUnderstander = {
    dataset,
    lexicon: buildTableLexicon(dataset),
    read: (question, thread) => readTableQuestion(question, thread, understander),
  };
  return understander;
}

/** Readings this close that take a word for different columns or values are ambiguous. */
const MARGIN = 0.15;
/** More parts than this are not one question. */
const MOST_PARTS = 60;

function readTableQuestion(question: string, thread: ThreadState | null, deps: TableUnderstander): Explained {
  const { dataset } = deps;
  const { tokens, nodes: own } = tableNodes(question.slice(0, LONGEST_QUESTION), dataset, deps.lexicon);
  const leans = thread !== null && leansOnThread(own);
  const nodes = leans ? mergeTable(thread, own) : own;
  const tooMuch = question.length > LONGEST_QUESTION || nodes.filter((node) => weightOf(node) > 0).length > MOST_PARTS;
  const candidates = tooMuch
    ? []
    : tableReadings(
        nodes,
        dataset,
        tokens.some((token) => token.text.startsWith('correlat')),
      );
  const decide = (): Understanding => {
    const state: ThreadState = { nodes, shown: null, places: [] };
    const topic = topicOf(tokens, own);
    if (topic) return { type: 'query', query: aboutTable(topic), thread: thread ?? state };
    if (tooMuch)
      return refuseTable(
        'not_understood',
        'That is too long to read as one question; please ask in fewer words.',
        dataset,
      );
    const [best] = candidates;
    if (!best || best.sketch.unaccounted >= TOLERATED) return refuseUnread(question, tokens, own, best, dataset);
    const ambiguous = clarifyOptions(question, tokens, candidates, dataset);
    if (ambiguous) return ambiguous;
    if (!TableQuery.safeParse(best.query).success)
      return refuseTable('not_supported', 'That asks for more at once than I can answer.', dataset);
    return { type: 'query', query: best.query, thread: state };
  };
  return {
    understanding: decide(),
    said: own,
    tokens,
    leans,
    explanation: () => explain(question, tokens, nodes, candidates),
  };
}

const aboutTable = (topic: AboutQuery['topic']): AboutQuery => AboutSchema.parse({ kind: 'about', topic, id: null });

type Tokens = ReturnType<typeof tableNodes>['tokens'];

/** A word that several columns or values share, and readings that differ in nothing else. */
function clarifyOptions(
  question: string,
  tokens: Tokens,
  candidates: readonly ScoredTableReading[],
  dataset: TableDataset,
): Understanding | null {
  const [best] = candidates;
  if (!best) return null;
  const close = candidates.filter((c) => c.total - best.total <= MARGIN && c.composer === best.composer);
  for (const node of best.options.keys()) {
    const meant = new Map(
      close.flatMap((c) => {
        const option = c.options.get(node);
        return option && !sameQuery(c, best, node) ? [[JSON.stringify(option), option] as const] : [];
      }),
    );
    const own = best.options.get(node);
    if (!own || !meant.size) continue;
    const options = [own, ...[...meant.values()].filter((option) => JSON.stringify(option) !== JSON.stringify(own))];
    if (options.length < 2) continue;
    const choices = options.map((option) => ({
      label: optionLabel(option, dataset),
      question: replaced(question, tokens, node, optionLabel(option, dataset)),
    }));
    const message = `"${saidAt(question, tokens, node)}" could be ${orList(choices.map((c) => c.label))}. Which do you mean?`;
    return { type: 'clarify', message, choices };
  }
  return null;
}

/** Readings that come to the same query, or that differ in another word as well. */
function sameQuery(a: ScoredTableReading, b: ScoredTableReading, node: Node): boolean {
  if (JSON.stringify(a.query) === JSON.stringify(b.query)) return true;
  return [...a.options].some(
    ([other, option]) => other !== node && JSON.stringify(option) !== JSON.stringify(b.options.get(other)),
  );
}

/** The nodes and best readings, for `--explain`. */
function explain(
  question: string,
  tokens: Tokens,
  nodes: readonly Node[],
  candidates: readonly ScoredTableReading[],
): string {
  const said = nodes.map((node) => {
    const { from: _from, to: _to, type, ...rest } = node;
    return `  ${saidAt(question, tokens, node).padEnd(28)} ${type} ${JSON.stringify(rest) === '{}' ? '' : JSON.stringify(rest)}`;
  });
  const read = candidates
    .slice(0, 5)
    .map((c) => `  ${c.total.toFixed(2).padStart(6)}  ${c.composer.padEnd(14)} ${JSON.stringify(c.query)}`);
  return ['Parts:', ...said, 'Readings, cheapest first:', ...read].join('\n');
}
