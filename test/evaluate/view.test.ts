import { EvaluationLine } from '../../src/evaluate/gold.js';
import { judge } from '../../src/evaluate/judge.js';
import type { Answer } from '../../src/present/answer-object.js';
import type { Column, Row } from '../../src/query/result-set.js';
import { answerWith } from '../answer-with.js';
import { spell } from './spell.js';

const column = (role: Column['role'], field: string | null, rest: Partial<Column> = {}): Column => ({
  key: field ?? 'count',
  label: field ?? 'Count',
  role,
  field,
  aggregate: null,
  bin: false,
  timeUnit: null,
  ...rest,
});
const chart = (kind: 'scatter' | 'bar') => ({ kind, spec: {} });
const picture = (columns: Column[], rows: Row[] = [], rest: Partial<Answer> = {}) =>
  answerWith({}, rows, { columns, ...rest });
const judged = (gold: object, answer: Answer) =>
  judge(EvaluationLine.parse({ id: '1', question: '?', gold: { type: 'view', ...gold } }).gold, answer, spell);

const POWER = { field: 'Horsepower', aggregate: null, bin: false, timeUnit: null };
const MILES = { field: 'Miles', aggregate: 'mean' };

describe('the chart', () => {
  const answer = picture([column('measure', 'Horsepower')], [], { chart: chart('scatter') });
  test.each([
    ['one of the wanted kinds', ['bar', 'scatter'], true],
    ['another kind', ['bar'], false],
    ['any kind', undefined, true],
  ])('%s', (_, charts, right) => {
    expect(judged({ charts, columns: [POWER] }, answer) === null).toBe(right);
  });

  test('none is not one of some, but is any', () => {
    const none = picture([column('measure', 'Horsepower')]);
    expect(judged({ charts: ['bar'], columns: [POWER] }, none)).toBe('drawn as nothing, wanted bar');
    expect(judged({ columns: [POWER] }, none)).toBeNull();
  });
});

describe('the columns', () => {
  const origin = column('dimension', 'Origin');
  const miles = column('measure', 'Miles', { aggregate: 'mean' });
  test.each([
    ['in any order', [miles, origin], true],
    ['one too few', [miles], false],
    ['one too many', [miles, origin, column('measure', 'Horsepower')], false],
    ['another reduction', [column('measure', 'Miles', { aggregate: 'max' }), origin], false],
    ['bins where there should be none', [miles, column('dimension', 'Origin', { bin: true })], false],
    ['months where there should be none', [miles, column('time', 'Origin', { timeUnit: 'month' })], false],
    ['places and names beside them', [column('rank', null), column('entity', 'Name'), miles, origin], true],
  ])('%s', (_, columns, right) => {
    expect(judged({ columns: [{ field: 'Origin' }, MILES] }, picture(columns)) === null).toBe(right);
  });

  test('a name that is wanted has to be there', () => {
    const wanted = { columns: [{ field: 'Name' }, MILES] };
    expect(judged(wanted, picture([column('entity', 'Name'), miles]))).toBeNull();
    expect(judged(wanted, picture([miles]))).not.toBeNull();
  });

  test('a count of records has no field', () => {
    const count = picture([origin, column('measure', null, { aggregate: 'count' })]);
    expect(judged({ columns: [{ field: 'Origin' }, { field: null, aggregate: 'count' }] }, count)).toBeNull();
  });
});

describe('the figures', () => {
  const columns = [
    column('dimension', 'Origin'),
    column('time', 'Year', { timeUnit: 'month' }),
    column('measure', 'Miles', { aggregate: 'mean' }),
  ];
  const answer = picture(columns, [
    { Origin: 'USA', Year: '1970-01-01', Miles: 20.083 },
    { Origin: 'Japan', Year: '1971-01-01', Miles: 30.45 },
  ]);
  const wanted = [{ field: 'Origin' }, { field: 'Year', timeUnit: 'month' }, MILES];
  test.each([
    ['by a group', { USA: 20.08 }, true],
    ['by a group in other letters', { usa: 20.08 }, true],
    ['another number', { USA: 20.2 }, false],
    ['no such group', { France: 20.08 }, false],
    ['by two groups', { 'USA / 1970-01': 20.08 }, true],
    ['by two groups the other way round', { '1970-01 / USA': 20.08 }, true],
    ['by two groups of different rows', { 'USA / 1971-01': 20.08 }, false],
    ['by the beginning of a month', { '1971': 30.45 }, true],
    ['a beginning of a name is not the name', { Jap: 30.45 }, false],
  ])('%s', (_, values, right) => {
    expect(judged({ columns: wanted, values }, answer) === null).toBe(right);
  });

  test('a label may hold the joint itself', () => {
    const row = { Origin: 'either / or', Year: '1970-01-01', Miles: 1 };
    expect(judged({ columns: wanted, values: { 'either / or': 1 } }, picture(columns, [row]))).toBeNull();
    expect(judged({ columns: wanted, values: { 'either / or / 1970': 1 } }, picture(columns, [row]))).toBeNull();
  });

  test('as many rows as wanted, within the tolerance given', () => {
    expect(judged({ columns: wanted, rows: 2 }, answer)).toBeNull();
    expect(judged({ columns: wanted, rows: 3 }, answer)).toBe('2 rows, wanted 3');
    expect(judged({ columns: wanted, values: { USA: 20.2 }, tol: 0.2 }, answer)).toBeNull();
  });
});
