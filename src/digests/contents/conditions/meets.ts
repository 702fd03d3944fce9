/** Whether a condition holds now, as a pure function of what was seen before. */
import { formatSigned, formatValue, ordinal } from '../../../present/format-value.js';
import { amountOf, sentence } from '../../../present/headlines/parts/reading.js';
import { sayNumber } from '../../../present/words/say-expression.js';
import { possessive } from '../../../present/words/say-names.js';
import { toldApart } from '../words.js';
import type { Condition, ConditionKind, ConditionOf } from './condition.js';
import type { Fact } from './read-fact.js';

/** What is seen at a slot. */
export interface Seen {
  /** Of the edition that would be posted. */
  readonly fingerprint: string;
  /** Of `readFact`. */
  readonly fact: Fact | null;
}

/** What a condition remembers from slot to slot. Plain JSON. */
export interface ConditionMemory {
  /** Of the last edition that was posted. */
  readonly fingerprint: string | null;
  /** Whether it held when it was last looked at. */
  readonly held: boolean;
  /** What a change is told from. */
  readonly from: { readonly basis: string; readonly value: number | null; readonly rank: number | null } | null;
}

export interface Met {
  readonly met: boolean;
  /** Why, or why not, as a sentence. */
  readonly reason: string;
  /** To be kept once the edition is posted, or at once where it is not met. */
  readonly memory: ConditionMemory;
}

/**
 * A change is told from what there was when the condition was first looked at; with `every`, from what there was when it was last
 * met. A figure that is not published meets nothing and changes nothing.
 */
export function meets(condition: Condition, now: Seen, before: ConditionMemory | null): Met {
  const test = TESTS[condition.kind] as Test<ConditionKind>;
  return test(condition, now, before ?? NOTHING);
}

const NOTHING: ConditionMemory = { fingerprint: null, held: false, from: null };

type Test<Kind extends ConditionKind> = (condition: ConditionOf<Kind>, now: Seen, before: ConditionMemory) => Met;

const TESTS = {
  changed: (_, { fingerprint }, before) => {
    const met = before.fingerprint !== fingerprint;
    const reason =
      before.fingerprint === null
        ? 'Nothing was posted before.'
        : met
          ? 'Figures have changed since the last edition.'
          : 'No figure shown has changed since the last edition.';
    return { met, reason, memory: { ...before, fingerprint, held: met } };
  },
  threshold: (condition, now, before) => {
    const { fact } = now;
    if (!fact || fact.value === null) return unknown(fact, before);
    const { test, value, times } = condition;
    const gap = (fact.value - value) * (test === 'above' ? 1 : -1);
    const holds = gap > 1e-9 * Math.max(1, Math.abs(value));
    const [own, limit] = besideLimit(fact.value, value, fact.unit);
    const said = `${whose(fact)} (${own} in ${fact.period}) is ${holds ? '' : 'not '}${test} ${limit}`;
    return decided({ holds, said, times, before, from: before.from });
  },
  change: (condition, now, before) => {
    const { fact } = now;
    if (!fact || fact.value === null) return unknown(fact, before);
    const start = startOf(fact, before);
    const { from } = before;
    if (start || from?.value === null || from?.value === undefined) return notYet(fact, before);
    const { by, as, times } = condition;
    const moved = fact.value - from.value;
    const size =
      as === 'amount'
        ? Math.abs(moved)
        : from.value === 0
          ? moved === 0
            ? 0
            : Number.POSITIVE_INFINITY
          : Math.abs((100 * moved) / from.value);
    const holds = size >= by - 1e-9 * Math.max(1, by);
    const limit = sayBy(by, as, fact.unit);
    const said = `${whose(fact)} ${sayChange(from.value, fact, as)} (${holds ? `${limit} or more` : `less than ${limit}`})`;
    return decided({ holds, said, times, before, from: holds && times === 'every' ? seenIn(fact) : from });
  },
  rank: (condition, now, before) => {
    const { fact } = now;
    if (!fact || fact.rank === null) return unknown(fact, before);
    const { from } = before;
    if (startOf(fact, before) || from?.rank === null || from?.rank === undefined) return notYet(fact, before);
    const places = Math.abs(fact.rank - from.rank);
    const holds = places >= condition.by;
    const move =
      places === 0
        ? `has not moved from ${ordinal(fact.rank, fact.tied)}`
        : `${fact.rank < from.rank ? 'rose' : 'fell'} ${places} ${places === 1 ? 'place' : 'places'}, from ${ordinal(from.rank)} to ${ordinal(fact.rank, fact.tied)}`;
    const limit = holds ? '' : ` (less than ${condition.by} ${condition.by === 1 ? 'place' : 'places'})`;
    const said = `${fact.place} ${move} of ${fact.of} on ${fact.phrase}${limit}`;
    return decided({
      holds,
      said,
      times: condition.times,
      before,
      from: holds && condition.times === 'every' ? seenIn(fact) : from,
    });
  },
} satisfies { [Kind in ConditionKind]: Test<Kind> };

interface Decision {
  readonly holds: boolean;
  readonly said: string;
  readonly times: 'first' | 'every';
  readonly before: ConditionMemory;
  readonly from: ConditionMemory['from'];
}

function decided({ holds, said, times, before, from }: Decision): Met {
  const met = holds && (times === 'every' || !before.held);
  const still = holds && !met ? ', as it was when this was last told' : '';
  return {
    met,
    reason: sentence(`${said}${still}`),
    memory: { ...before, held: holds, from },
  };
}

/** Neither met nor unmet: what was known stays known. */
function unknown(fact: Fact | null, before: ConditionMemory): Met {
  const reason = fact
    ? `No ${fact.phrase} is published for ${fact.place} in ${fact.period}.`
    : 'There is no figure to look at.';
  return { met: false, reason, memory: before };
}

/** Nothing to compare with, or figures of an assessment that may not be compared with this one. */
const startOf = ({ basis }: Fact, { from }: ConditionMemory) => from === null || from.basis !== basis;

function notYet(fact: Fact, before: ConditionMemory): Met {
  const why = before.from === null ? 'is looked at for the first time' : 'cannot be compared with what it was';
  return {
    met: false,
    reason: sentence(
      `${whose(fact)} (${formatValue(fact.value, fact.unit)} in ${fact.period}) ${why}; changes are told from here on`,
    ),
    memory: { ...before, held: false, from: seenIn(fact) },
  };
}

const seenIn = ({ basis, value, rank }: Fact) => ({ basis, value, rank });

const whose = ({ place, phrase }: Fact) => `${possessive(place)} ${phrase}`;

/** The limit as it was set, the figure in as many decimals as tell it from the limit. */
function besideLimit(value: number, limit: number, unit: string): [string, string] {
  const [own] = toldApart(value, limit, unit);
  return [own, sayNumber(limit, unit)];
}

function sayChange(from: number, { value, unit }: Fact, as: 'percent' | 'amount'): string {
  const moved = (value ?? 0) - from;
  if (Math.abs(moved) < 1e-9) return `has not changed from ${formatValue(from, unit)}`;
  const [before, now] = toldApart(from, value ?? 0, unit);
  const by =
    as === 'percent' && from !== 0
      ? formatSigned((100 * moved) / from, 'percent').replace(/^[+−]/, '')
      : amountOf(moved, apartOf(unit));
  return `${moved > 0 ? 'rose' : 'fell'} by ${by}, from ${before} to ${now}`;
}

export const sayBy = (by: number, as: 'percent' | 'amount', unit: string): string =>
  as === 'percent'
    ? sayNumber(by, 'percent')
    : unit === 'percent'
      ? `${sayNumber(by, 'text')} percentage points`
      : sayNumber(by, unit);

const apartOf = (unit: string) => (unit === 'percent' ? 'percentage points' : unit);
