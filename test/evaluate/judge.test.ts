import type { Gold } from '../../src/evaluate/gold.js';
import { EvaluationLine } from '../../src/evaluate/gold.js';
import { judge } from '../../src/evaluate/judge.js';
import { markAnswer } from '../../src/evaluate/score.js';
import { answerWith } from '../answer-with.js';
import { spell } from './spell.js';

const ICS = { code: 'entity', name: 'entity', region: 'dimension', score: 'measure' } as const;
const REGION = { region: 'dimension', score: 'measure' } as const;
const ics = (code: string, score: number | null, region = 'London') => ({ code, name: `ICS ${code}`, region, score });
const right = (gold: object, answer: ReturnType<typeof answerWith>) => judge(goldOf(gold), answer, spell) === null;
const goldOf = (gold: object): Gold => EvaluationLine.parse({ id: '1', question: '?', gold }).gold;

describe('ranked', () => {
  const gold = { type: 'ranked', groups: [['AA1', 'BB2'], ['CC3']] };
  test.each([
    ['a tied group in any order', ['BB2', 'AA1', 'CC3'], true],
    ['the groups in another order', ['CC3', 'AA1', 'BB2'], false],
    ['a row too few', ['AA1', 'BB2'], false],
    ['a row too many', ['AA1', 'BB2', 'CC3', 'DD4'], false],
    ['a row twice', ['AA1', 'AA1', 'CC3'], false],
  ])('%s', (_, codes, expected) => {
    expect(
      right(
        gold,
        answerWith(
          ICS,
          codes.map((code) => ics(code, 1)),
        ),
      ),
    ).toBe(expected);
  });

  test('a region may be a code or a name, but an ICS is not its region', () => {
    const london = { type: 'ranked', groups: [['London']] };
    expect(right(london, answerWith(ICS, [{ code: 'Y56', name: 'London', score: 3 }]))).toBe(true);
    expect(right(london, answerWith(REGION, [{ region: 'london region', score: 3 }]))).toBe(true);
    expect(right(london, answerWith(ICS, [ics('AA1', 3)]))).toBe(false);
  });
});

test('set: exactly these rows', () => {
  const gold = { type: 'set', codes: ['AA1', 'BB2'] };
  expect(right(gold, answerWith(ICS, [ics('BB2', 1), ics('AA1', 1)]))).toBe(true);
  expect(right(gold, answerWith(ICS, [ics('AA1', 1)]))).toBe(false);
  expect(right(gold, answerWith(ICS, [ics('AA1', 1), ics('BB2', 1), ics('CC3', 1)]))).toBe(false);
});

describe('number', () => {
  const gold = { type: 'number', value: 2.4583, tol: 0.005, code: 'AA1' };
  test('of the code, within the tolerance, in a measure column', () => {
    expect(right(gold, answerWith(ICS, [ics('AA1', 2.46)]))).toBe(true);
    expect(right(gold, answerWith(ICS, [ics('AA1', 2.47)]))).toBe(false);
    expect(right(gold, answerWith(ICS, [ics('BB2', 2.4583)]))).toBe(false);
    expect(right(gold, answerWith(ICS, [ics('BB2', 1), ics('AA1', 2.4583)]))).toBe(true);
    const whole = ['AA1', 'BB2', 'CC3', 'DD4', 'EE5'].map((code) => ics(code, 2.4583));
    expect(right(gold, answerWith(ICS, whole))).toBe(false);
  });

  test('money may be in thousands, millions or billions; a percentage a fraction', () => {
    const money = { type: 'number', value: 6e9, tol: 3e6, unit: 'money' };
    expect(right(money, answerWith({ score: 'measure' }, [{ score: 6 }]))).toBe(true);
    expect(right(money, answerWith({ score: 'measure' }, [{ score: 6.1 }]))).toBe(false);
    const percent = { type: 'number', value: 12.5, tol: 0.1 };
    expect(right({ ...percent, unit: 'percent' }, answerWith({ score: 'measure' }, [{ score: 0.125 }]))).toBe(true);
    expect(right(percent, answerWith({ score: 'measure' }, [{ score: 0.125 }]))).toBe(false);
  });

  test('a place counts only where a place is wanted', () => {
    const answer = answerWith({ code: 'entity', place: 'rank', score: 'measure' }, [
      { code: 'AA1', place: '=3rd', score: 4 },
    ]);
    expect(right({ type: 'number', value: 3, code: 'AA1', role: 'rank' }, answer)).toBe(true);
    expect(right({ type: 'number', value: 3, code: 'AA1' }, answer)).toBe(false);
  });
});

test('numbers: each in a figure, the headline or a note', () => {
  const gold = { type: 'numbers', values: { a: 3, b: 1200 }, tol: 0 };
  expect(right(gold, answerWith(ICS, [ics('AA1', 3)], { notes: ['Of 1,200 in all.'] }))).toBe(true);
  expect(right(gold, answerWith(ICS, [ics('AA1', 3)]))).toBe(false);
});

describe('table', () => {
  const gold = { type: 'table', values: { Midlands: 2.9, London: 3.3 }, tol: 0.005, optional: ['England'] };
  const rows = (...pairs: [string, number][]) =>
    answerWith(
      REGION,
      pairs.map(([region, score]) => ({ region, score })),
    );
  test('every key with its number, no other but the optional ones', () => {
    expect(right(gold, rows(['London', 3.3], ['Midlands', 2.9], ['England', 3]))).toBe(true);
    expect(right(gold, rows(['London', 3.3], ['Midlands', 2.8]))).toBe(false);
    expect(right(gold, rows(['London', 3.3]))).toBe(false);
    expect(right(gold, rows(['London', 3.3], ['Midlands', 2.9], ['South West', 3]))).toBe(false);
  });

  test('the order counts where it is asked for; a text may only have to start with its key', () => {
    expect(right({ ...gold, ordered: true }, rows(['London', 3.3], ['Midlands', 2.9]))).toBe(false);
    const supplier = { type: 'table', values: { oracle: 3 }, tol: 0, match: 'prefix', optional: ['no epr'] };
    expect(right(supplier, rows(['Oracle Cerner', 3], ['No EPR', 2]))).toBe(true);
  });
});

test('series: every period of a code, in rows or in columns', () => {
  const gold = { type: 'series', values: { AA1: { 2024: 3.5, 2025: 3.7 } }, tol: 0.005 };
  const long = { code: 'entity', year: 'time', score: 'measure' } as const;
  const wide = { code: 'entity', before: 'measure', after: 'measure' } as const;
  const asRows = [3.5, 3.7].map((score, i) => ({ code: 'AA1', year: 2024 + i, score }));
  expect(right(gold, answerWith(long, asRows))).toBe(true);
  expect(right(gold, answerWith(wide, [{ code: 'AA1', before: 3.5, after: 3.7 }]))).toBe(true);
  expect(right(gold, answerWith(wide, [{ code: 'AA1', before: 3.5, after: 3.6 }]))).toBe(false);
  expect(right(gold, answerWith(wide, [{ code: 'BB2', before: 3.5, after: 3.7 }]))).toBe(false);
});

test('correlation: r and n in figures or in words', () => {
  const gold = { type: 'correlation', r: -0.274, n: 42 };
  expect(right(gold, answerWith({ r: 'measure', n: 'measure' }, [{ r: -0.2741, n: 42 }]))).toBe(true);
  expect(right(gold, answerWith({}, [], { headline: 'Weak: r = −0.27 over 42 ICSs' }))).toBe(true);
  expect(right(gold, answerWith({}, [], { headline: 'Weak: r = −0.27 over 41 ICSs' }))).toBe(false);
});

test('text: all of the one, any of the other, none of the third, and no part of a longer number', () => {
  const answer = answerWith({}, [], { headline: 'No ICS has 14.5.', notes: ['See the survey.'] });
  expect(right({ type: 'text', all: ['no ics'], any: ['survey', 'census'] }, answer)).toBe(true);
  expect(right({ type: 'text', all: ['4.5'] }, answer)).toBe(false);
  expect(right({ type: 'text', all: ['survey'], where: 'first' }, answer)).toBe(false);
  expect(right({ type: 'text', none: ['survey'] }, answer)).toBe(false);
});

test('verdict: yes or no', () => {
  expect(right({ type: 'verdict', value: false }, answerWith({}, [], { verdict: false }))).toBe(true);
  expect(right({ type: 'verdict', value: false }, answerWith({}, []))).toBe(false);
});

test('a refusal is right, wrong or a missing answer, as the question wants', () => {
  const refused = answerWith({}, [], { status: 'refused', reason: 'no_data' });
  const mark = (gold: object) => markAnswer(goldOf(gold), refused, spell).outcome;
  expect(mark({ type: 'not_answered', status: ['refused'], reasons: ['no_data'] })).toBe('right');
  expect(mark({ type: 'not_answered', status: ['refused'], reasons: ['unknown_name'] })).toBe('wrong');
  expect(mark({ type: 'verdict', value: true })).toBe('refused');
  expect(
    mark({
      type: 'anyof',
      golds: [
        { type: 'verdict', value: true },
        { type: 'not_answered', status: ['refused'] },
      ],
    }),
  ).toBe('right');
});
