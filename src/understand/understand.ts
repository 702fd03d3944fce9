/**
 * A question → a Query, a clarification or a refusal, by rules alone. The first principle: every content word must be accounted
 * for. A reading that leaves one out is never answered; the person is told which word it was and what could be asked instead.
 */

import type { Dataset } from '../dataset/dataset.js';
import { DataQuery } from '../query/query.js';
import { Sketch } from './compose/sketch.js';
import { explain } from './explain.js';
import { weightOf } from './nodes/node-weights.js';
import type { Node } from './nodes/nodes.js';
import { asksBelow, readings, type ScoredReading } from './readings.js';
import { reduce } from './reduce/reduce.js';
import { clarifyPlaces, clarifySuccessor, saidAt } from './refuse/clarify.js';
import { refuseOrders, refuseProblem, refuseSql, refuseTooMuch, refuseUnaccounted } from './refuse/refuse.js';
import { refuseNearby } from './refuse/refuse-nearby.js';
import { refuseOurs, saysWhose } from './refuse/refuse-ours.js';
import { withoutChatter } from './rewrite/chatter.js';
import { withSubjects } from './rewrite/rewrite.js';
import { readAbout } from './statements/about.js';
import { indexStatements, type StatementIndex } from './statements/statement-index.js';
import { readStatements } from './statements/statements.js';
import { inThread, leansOnThread, type ThreadState } from './thread/follow-up.js';
import { withUnsaid } from './thread/unsaid.js';
import { type Explained, LONGEST_QUESTION, TOLERATED, type Understander, type Understanding } from './understanding.js';
import { buildLexicon } from './words/lexicon.js';
import { link } from './words/link.js';
import { withLongForms } from './words/long-forms.js';
import { withMonths } from './words/months.js';
import { withSharedTails } from './words/names/shared-tails.js';
import { withOnes } from './words/ones.js';
import { withShortYears } from './words/short-years.js';
import { withSpaces } from './words/spelling/missing-spaces.js';
import { type Token, tokenise } from './words/tokenise.js';

export {
  type Explained,
  LONGEST_QUESTION,
  type Understander,
  type Understanding,
  understand,
} from './understanding.js';

/** Of a dataset of figures. */
export interface FiguresUnderstander extends Understander {
  readonly dataset: Dataset;
  readonly statements: StatementIndex;
}

/** Prepares a dataset's words for understanding; once a dataset. */
export function prepareUnderstanding(dataset: Dataset): FiguresUnderstander {
  const understander: FiguresUnderstander = {
    dataset,
    lexicon: buildLexicon(dataset),
    statements: indexStatements(dataset),
    read: (question, thread) => readQuestion(question, thread, understander),
  };
  return understander;
}

/** More parts than this are not one question. */
const MOST_PARTS = 60;

/** A database's language, not a person's: a statement about tables, or the end of one and a comment. */
const SQL =
  /\b(drop|alter|truncate|delete)\s+(the\s+)?(\w+\s+)?table\b|\bcreate\s+table\b|\b(delete|select)\b.{0,200}\bfrom\b.{0,200}(;|\bwhere\b)|\binsert\s+into\b|;\s*--/i;
/** Orders to whoever answers: they are no question about figures. */
const ORDERS =
  /\b(ignore|disregard|forget|override)\b.{0,40}\b(instructions?|prompts?|rules|guardrails)\b|\b(system prompt|api[_ ]?key)\b/i;
/** A statement is preferred only where figures leave something open. */
const STATEMENT = 2.2;
/** Readings this close that differ in a name are ambiguous. */
const MARGIN = 0.25;

function readQuestion(question: string, thread: ThreadState | null, deps: FiguresUnderstander): Explained {
  const { lexicon } = deps;
  const { long_forms } = deps.dataset.catalogue.wording;
  const words = withLongForms(tokenise(question.slice(0, LONGEST_QUESTION), lexicon.shortForms), long_forms);
  const dated = withShortYears(withMonths(words, deps.dataset), deps.dataset);
  const tokens = withOnes(withSharedTails(withSpaces(dated, lexicon), lexicon), lexicon);
  const links = link(tokens, lexicon);
  const said = withoutChatter(tokens, reduce(tokens, links), lexicon);
  const own = thread ? withUnsaid(said, tokens, thread, deps.dataset) : said;
  const leans = thread !== null && leansOnThread(own, thread);
  const nodes = withSubjects(leans ? inThread(thread, own, deps.dataset) : own, deps.dataset);
  const tooMuch = question.length > LONGEST_QUESTION || nodes.filter((node) => weightOf(node) > 0).length > MOST_PARTS;
  const above = asksBelow(nodes, deps.dataset);
  const candidates = tooMuch || above ? [] : readings(nodes, deps.dataset);
  const explanation = () => explain({ tokens, links, nodes, candidates }, deps.dataset);
  return {
    understanding: decide(question, { tokens, nodes, own, leans, above, tooMuch, candidates, deps, previous: thread }),
    said: own,
    tokens,
    leans,
    explanation,
  };
}

interface Read {
  readonly tokens: readonly Token[];
  readonly nodes: readonly Node[];
  readonly own: readonly Node[];
  readonly leans: boolean;
  /** Something is asked of organisations by what those above them are. */
  readonly above: boolean;
  readonly tooMuch: boolean;
  readonly candidates: readonly ScoredReading[];
  readonly deps: FiguresUnderstander;
  readonly previous: ThreadState | null;
}

function decide(question: string, read: Read): Understanding {
  const { tokens, nodes, own, leans, tooMuch, candidates, deps, previous } = read;
  const { dataset } = deps;
  const named = own.filter((node) => node.type === 'place');
  const thread: ThreadState = { nodes, shown: null, places: leans ? [...(previous?.places ?? []), ...named] : named };
  if (tooMuch) {
    return {
      type: 'refuse',
      reason: 'not_understood',
      message: `That is too long to read as one question; please ask in under ${LONGEST_QUESTION.toLocaleString('en-GB')} characters.`,
      suggestions: [],
    };
  }
  if (ORDERS.test(question)) return refuseOrders();
  if (SQL.test(question)) {
    return refuseSql();
  }
  const [level] = Object.keys(dataset.catalogue.levels);
  const said = readAbout(tokens, own, new Sketch(dataset, level ?? '', own, new Map()));
  // In a thread "why?" and "what is that" lean on it; hello, thanks and help never do.
  const about = said && (!leans || ['greeting', 'thanks', 'help'].includes(said.topic)) ? said : null;
  if (about) return { type: 'query', query: about, thread: previous ?? thread };
  const successor = own.find((node) => node.type === 'successor');
  if (successor?.type === 'successor') {
    const forecast = own.some((node) => node.type === 'forecast');
    return clarifySuccessor(question, tokens, successor, forecast, dataset);
  }

  const ours = own.find((node) => node.type === 'ours');
  if (ours?.type === 'ours' && !saysWhose(ours.of, nodes))
    return refuseOurs(saidAt(question, tokens, ours), nodes, dataset);
  const nearby = own.find((node) => node.type === 'nearby');
  if (nearby) return refuseNearby(saidAt(question, tokens, nearby), nodes, dataset);

  const [best] = candidates;
  const statement = leans || read.above ? null : readStatements(deps.statements, tokens, own);
  const statementCost = statement ? STATEMENT + statement.unaccounted : Number.POSITIVE_INFINITY;
  // What a reading leaves open weighs against a statement, not how roundabout it was to find.
  const open = best
    ? Math.min(best.total, best.sketch.unaccounted + (best.problems.length ? best.total : 1))
    : Number.POSITIVE_INFINITY;
  if (statement && statementCost - STATEMENT < TOLERATED && statementCost < open) {
    return { type: 'query', query: { kind: 'statement', ids: [...statement.ids] }, thread };
  }
  const mixed = candidates.find(
    (c) => c.problems.some((p) => p.code === 'not_comparable') && c.total < (best?.total ?? 0) + 4,
  );
  if (mixed && !own.some((node) => node.type === 'unknown')) return refuseProblem(mixed, dataset);
  const beside = own.find((node) => node.type === 'nearness' && node.against.kind === 'places');
  const isOpen = !best || best.sketch.unaccounted >= TOLERATED;
  if (isOpen && beside && !own.some((node) => node.type === 'measure' || node.type === 'unknown'))
    return refuseNearby(saidAt(question, tokens, beside), nodes, dataset);
  if (!best || isOpen) return refuseUnaccounted(question, read, best ?? null, deps);
  const ambiguous = clarifyPlaces(
    question,
    tokens,
    own,
    candidates.filter((c) => c.total - best.total <= MARGIN && c.composer === best.composer),
    dataset,
  );
  if (ambiguous) return ambiguous;
  if (best.problems.length) return refuseProblem(best, dataset);
  if (!DataQuery.safeParse(best.query).success) return refuseTooMuch();
  return { type: 'query', query: best.query, thread };
}
