/** The words on a picture: its title is the finding in short, its subtitle what is measured, when, where and of how many. */
import type { Dataset } from '../dataset/dataset.js';
import type { DataQuery } from '../query/query.js';
import type { ResultSet } from '../query/result-set.js';
import { figuresIn } from '../query/walk.js';
import { capitalised } from '../words.js';
import { drawnPart } from './drawn-part.js';
import { headline } from './headline.js';
import { restate } from './words/restate.js';
import { sayColumns } from './words/say-columns.js';
import { unlisted } from './words/say-coverage.js';
import { type Voice, voiceOf } from './words/say-expression.js';
import { sayPopulation } from './words/say-population.js';

/** A title of one or two lines, and the longest that still says the finding rather than the question. */
const LONGEST_TITLE = 95;
const LONGEST_FINDING = 150;
/** "Yes" alone is no title. */
const SHORTEST_TITLE = 12;
/** Where a headline can end early and still be true. */
const BREAKS = [
  /; /,
  /, (?:followed by|in the \w+ quarter|with) /,
  /,? and [^()]* the (?:lowest|least|smallest|fewest)/,
] as const;

/** The headline, or as much of it as stands alone; where that is too long, what was asked. */
export function chartTitle(query: DataQuery, result: ResultSet, dataset: Dataset): string {
  const whole = headline(query, result, dataset).replace(/\.$/, '');
  const [first = ''] = whole.split('. ');
  // A list of names cannot be cut short: it would no longer be true.
  const cut = /; and |: .*; /.test(first) ? [] : BREAKS.map((mark) => first.split(mark)[0] ?? '');
  const unlisted = first.split(/: (?!.*: )/)[0] ?? '';
  const findings = [...dimensionsFinding(query, whole), whole, first, ...cut, unlisted];
  const fits = (longest: number) => (title: string) => title.length >= SHORTEST_TITLE && title.length <= longest;
  const found = findings.find(fits(LONGEST_TITLE)) ?? findings.find(fits(LONGEST_FINDING));
  return found ?? [restate(query, dataset)].find(fits(LONGEST_TITLE)) ?? measuresTitle(query, dataset);
}

/** A profile draws the dimensions: what the headline's second sentence says of them is its finding. */
function dimensionsFinding(query: DataQuery, headline: string): string[] {
  const [, name, finding] = /^(.+?)(?:'s|') .*\. It is ((?:strongest|weakest) .*)$/.exec(headline) ?? [];
  return query.kind === 'profile' && name && finding ? [`${name} is ${finding}`] : [];
}

/** "DMA score 2025 · the 11 ICSs in Midlands · 11 of 11 with a figure". */
export function chartSubtitle(query: DataQuery, result: ResultSet, dataset: Dataset): string {
  const drawn = drawnPart(query, dataset);
  const { columns } = drawn;
  const voice: Voice = { ...voiceOf(drawn, dataset, true), where: null };
  const { with: known, of } = result.coverage;
  const population = capitalised(
    `${ends(query)}${sayPopulation(query.where, voice).replace(ends(query) ? '' : /^the /, '')}`,
  );
  const figure = columns.flatMap(figuresIn)[0];
  // Those without a code are on no list that the others could be counted against.
  const without = figure ? unlisted(figure, query.where, query.level, dataset) : 0;
  const coverage = known < of ? `${known}${without ? '' : ` of ${of}`} with a figure` : '';
  return [capitalised(sayColumns(columns, voice)), population, coverage].filter(Boolean).join(' · ');
}

/** "highest 3 and lowest 3 of ": of both ends of a ranking nobody else is drawn. */
function ends({ show }: DataQuery): string {
  const tops = show?.op === 'or' ? show.of.flatMap((part) => (part.op === 'top' ? [part] : [])) : [];
  const all = show?.op === 'or' && tops.length === show.of.length;
  return all ? `${tops.map(({ order, count }) => `${order} ${count}`).join(' and ')} of ` : '';
}

function measuresTitle(query: DataQuery, dataset: Dataset): string {
  const voice: Voice = { ...voiceOf(query, dataset, true), where: null };
  const title = capitalised(sayColumns(query.columns, voice));
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).replace(/[\s,]+\S*$/, '')}…`;
}
