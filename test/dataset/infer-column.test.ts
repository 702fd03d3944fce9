/** What a column is taken for, by its head and its cells. */

import { inferColumn } from '../../src/dataset/import/infer/infer-column.js';
import { newTally, tallyCell } from '../../src/dataset/import/infer/values/column-tally.js';
import type { RawValue } from '../../src/dataset/import/raw-table.js';

const TODAY = new Date('2026-03-01');

/** What is known of a column of these cells, and what of them is stored. */
function column(head: string, cells: readonly RawValue[]) {
  const tally = newTally(head);
  for (const cell of cells) tallyCell(tally, cell);
  const plan = inferColumn(tally, TODAY);
  return { kind: plan.kind, affinity: plan.affinity, stored: cells.map(plan.read), remarks: plan.remarks };
}

/** The cells over and over, so that values repeat. */
function times(n: number, ...cells: readonly RawValue[]): RawValue[] {
  return Array.from({ length: n }, () => cells).flat();
}

const years = (from: number, count: number) => Array.from({ length: count }, (_, i) => String(from + (i % 30)));

describe('numbers', () => {
  test.each<[string, string, RawValue[], unknown[], object]>([
    ['plain', 'price', ['1.5', '.25', '-3', '1e3'], [1.5, 0.25, -3, 1000], { unit: null, combine: 'mean' }],
    ['of JSON', 'price', [1.5, 2, null, 3], [1.5, 2, null, 3], { unit: null }],
    ['with thousands', 'sales', ['1,234', '12,345,678', '1,234.50'], [1234, 12345678, 1234.5], { combine: 'sum' }],
    ['with spaces for thousands', 'votes', ['1 234', '12 345 678'], [1234, 12345678], { combine: 'sum' }],
    ['with decimal commas', 'rate', ['1,5', '0,25', '1.234,5'], [1.5, 0.25, 1234.5], { combine: 'mean' }],
    ['in pounds', 'cost', ['£1,200', '£3.50', '(£20)', '-£5'], [1200, 3.5, -20, -5], { unit: 'GBP', combine: 'sum' }],
    ['in short millions', 'turnover', ['$1.2m', '$300k', '$2bn'], [1.2e6, 3e5, 2e9], { unit: '$', combine: 'sum' }],
    ['with per cent', 'share', ['45%', '7.5 %'], [45, 7.5], { unit: 'percent', combine: 'mean' }],
    ['with one unit', 'weight', ['12 kg', '7.5 kg', '3kg'], [12, 7.5, 3], { unit: 'kg', combine: 'mean' }],
    ['with gaps', 'age', ['31', 'NA', '-', 'null', 'n/a', '', ' 42 '], [31, null, null, null, null, null, 42], {}],
    ['with marks', 'attendances', ['31', '*', '..', '42', '57'], [31, null, null, 42, 57], { combine: 'sum' }],
    ['below nought', 'change', ['−3', '+4', '–5'], [-3, 4, -5], { combine: 'mean' }],
  ])('%s', (_, head, cells, stored, kind) => {
    const found = column(head, cells);
    expect(found.stored).toEqual(stored);
    expect(found.kind).toMatchObject({ type: 'number', ...kind });
  });

  test('whole and others are stored as what they are', () => {
    expect(column('a', ['1', '2']).affinity).toBe('integer');
    expect(column('a', ['1', '2.5']).affinity).toBe('real');
  });

  test('of several units are no numbers, as they cannot be compared', () => {
    expect(column('weight', ['12 kg', '7 lbs', '9 g']).kind.type).toBe('text');
  });

  test('with a few words among many numbers: the words are unknown, and said', () => {
    const cells = [...Array.from({ length: 40 }, (_, i) => String(i * 7)), 'lost'];
    const { kind, stored, remarks } = column('depth', cells);
    expect([kind.type, stored.at(-1)]).toEqual(['number', null]);
    expect(remarks.join()).toContain('"lost"');
  });

  test('among which codes stand are text', () => {
    const cells = [...Array.from({ length: 40 }, (_, i) => String(i * 7)), 'A12'];
    expect(column('depth', cells).kind.type).toBe('text');
  });

  test.each([
    ['cylinders', times(9, '4', '6', '8'), true],
    ['month', times(2, ...Array.from({ length: 12 }, (_, i) => i + 1)), true],
    ['height', times(9, '4.5', '6', '8'), false],
    ['votes', Array.from({ length: 40 }, (_, i) => i * i), false],
  ])('few whole ones are grouped one by one: %s', (head, cells, discrete) => {
    expect(column(head, cells).kind).toMatchObject({ type: 'number', discrete });
  });

  test.each([
    ['Weight_in_lbs', 'lbs'],
    ['Beak Length (mm)', 'mm'],
    ['Budget ($m)', '$m'],
    ['Running Time min', 'min'],
    ['temp_min', null],
    ['distance_km', 'km'],
    ['female_pct', 'percent'],
    ['Cost Total $', '$'],
    ['revenue_gbp', 'GBP'],
    ['Rate (adjusted)', null],
    ['total hours', null],
    ['Speed IAS in knots', 'knots'],
  ])('the unit of %s is %s', (head, unit) => {
    expect(column(head, ['17', '230', '45.5']).kind).toMatchObject({ type: 'number', unit });
  });

  test('a percentage from 0 to 1 is not called one', () => {
    const { kind, remarks } = column('female_pct', ['0.5', '0.25', '1']);
    expect(kind).toMatchObject({ type: 'number', unit: null });
    expect(remarks.join()).toContain('from 0 to 1');
  });

  test.each([
    ['Worldwide Gross', 'sum'],
    ['number of employees', 'sum'],
    ['population', 'sum'],
    ['Deaths', 'sum'],
    ['Production Budget', 'sum'],
    ['sales price', 'mean'],
    ['price per unit', 'mean'],
    ['average sales', 'mean'],
    ['IMDB Rating', 'mean'],
    ['cost of living index', 'mean'],
    ['Horsepower', 'mean'],
    ['crime rate', 'mean'],
    ['latitude', 'mean'],
    ['total score', 'sum'],
    ['gizmo', 'mean'],
  ])('several of %s: %s', (head, combine) => {
    expect(column(head, ['17', '230', '45.5']).kind).toMatchObject({ type: 'number', combine });
  });
});

describe('names that are written as numbers are text', () => {
  test.each([
    ['code', ['007', '012', '120']],
    ['zip_code', ['10115', '20095', '80331']],
    ['order_id', [1001, 1002, 1003]],
    ['Phone', ['07700900123', '07700900124']],
    ['account number', ['4001', '4002']],
    ['branch', ['0012', '0100', '2000']],
  ])('%s', (head, cells) => {
    const { kind, stored } = column(head, cells);
    expect(kind).toEqual({ type: 'text' });
    expect(stored).toEqual(cells.map(String));
  });

  test('a number of something is none', () => {
    expect(column('number of accounts', ['1', '2', '5']).kind.type).toBe('number');
  });

  test('a class of whole numbers is a category', () => {
    const { kind, stored } = column('pclass', times(4, 1, 2, 3));
    expect(kind).toEqual({ type: 'category' });
    expect(stored.slice(0, 3)).toEqual(['1', '2', '3']);
  });
});

describe('yes and no', () => {
  test.each<[string, RawValue[]]>([
    ['member', [true, false, null]],
    ['member', ['TRUE', 'False', '']],
    ['member', ['Yes', 'no', 'NA']],
    ['member', ['Y', 'N', '-']],
    ['is_member', [1, 0, null]],
    ['survived', ['1', '0', '']],
  ])('%s: %j', (head, cells) => {
    const { kind, stored } = column(head, cells);
    expect([kind, stored]).toEqual([{ type: 'category' }, ['yes', 'no', null]]);
  });

  test('nought and one are numbers where the head does not ask', () => {
    expect(column('children', times(5, '0', '1')).kind.type).toBe('number');
    expect(column('speed', times(5, '0', '1')).kind.type).toBe('number');
  });
});

describe('dates', () => {
  test.each<[string, RawValue[], string[], string]>([
    ['ISO', ['1998-06-12', '2001-1-2', '2001/03/04'], ['1998-06-12', '2001-01-02', '2001-03-04'], 'day'],
    ['with words', ['Jun 12 1998', '2 January 2001', '4th of July'], [], 'text'],
    ['month first in words', ['Jun 12 1998', 'June 2, 2001'], ['1998-06-12', '2001-06-02'], 'day'],
    ['short', ['12-Jun-98', '3-Sep-04'], ['1998-06-12', '2004-09-03'], 'day'],
    ['day first, as one shows', ['12/06/1998', '25/12/1999'], ['1998-06-12', '1999-12-25'], 'day'],
    ['month first, as one shows', ['06/12/1998', '12/25/1999'], ['1998-06-12', '1999-12-25'], 'day'],
    ['undecided', ['06/12/1998', '05/11/1999'], ['1998-12-06', '1999-11-05'], 'day'],
    ['of both orders', ['25/12/1998', '12/25/1999'], [], 'text'],
    ['months', ['2001-03', '2001-04'], ['2001-03', '2001-04'], 'month'],
    ['months in words', ['Mar 2001', 'April 2001'], ['2001-03', '2001-04'], 'month'],
    [
      'with times',
      ['2001-03-04T05:06:07Z', '2001-03-04 15:30'],
      ['2001-03-04T05:06:07', '2001-03-04T15:30:00'],
      'time',
    ],
    [
      'with AM and PM',
      ['3/14/2001 9:05 PM', '3/15/2001 12:00 AM'],
      ['2001-03-14T21:05:00', '2001-03-15T00:00:00'],
      'time',
    ],
    ['all at midnight', ['2001-03-04 00:00:00', '2001-03-05T00:00'], ['2001-03-04', '2001-03-05'], 'day'],
    ['firsts of months', ['2001-03-01', '2001-04-01', '2001-06-01'], ['2001-03', '2001-04', '2001-06'], 'month'],
    ['firsts of years', ['1970-01-01', '1971-01-01', '1982-01-01'], ['1970', '1971', '1982'], 'year'],
    ['of workbooks', [new Date('2001-03-04'), new Date('2001-03-05')], ['2001-03-04', '2001-03-05'], 'day'],
    ['that no calendar has', ['2001-02-30', '2001-13-01'], [], 'text'],
  ])('%s', (_, cells, stored, finest) => {
    const found = column('when', cells);
    if (finest === 'text') expect(found.kind).toEqual({ type: 'text' });
    else expect([found.kind, found.stored]).toEqual([{ type: 'date', finest }, stored]);
  });

  test('midnights of another time zone are days, hours of a day are times', () => {
    const months = Array.from(
      { length: 12 },
      (_, i) => `2000-${String(i + 1).padStart(2, '0')}-01T0${i > 3 && i < 10 ? 7 : 8}:00:00.000Z`,
    );
    expect(column('when', months)).toMatchObject({
      kind: { finest: 'month' },
      stored: expect.arrayContaining(['2000-12']),
    });
    const hours = Array.from({ length: 12 }, (_, i) => `2000-01-01T${String(i).padStart(2, '0')}:00:00Z`);
    expect(column('when', hours).kind).toEqual({ type: 'date', finest: 'time' });
  });

  test('an order that nothing decides is said', () => {
    expect(column('when', ['06/12/1998', '05/11/1999']).remarks.join()).toContain('the day comes first');
    expect(column('when', ['06/12/1998', '25/11/1999']).remarks).toEqual([]);
  });

  test('years of two digits: a birthday is never to come', () => {
    expect(column('due', ['12/06/30', '25/06/99']).stored).toEqual(['2030-06-12', '1999-06-25']);
    expect(column('date of birth', ['12/06/30', '25/06/99']).stored).toEqual(['1930-06-12', '1999-06-25']);
  });

  test.each<[string, RawValue[], string, string]>([
    ['year', [1900, 1955, 2010], '1900', 'year'],
    ['Year', ['1776', '1777', 'NA'], '1776', 'year'],
    ['vintage', years(1990, 40), '1990', 'year'],
    ['gizmo', years(1990, 40), '1990', 'year'],
    ['created_date', [1577836800000, 1577923200123], '2020-01-01T00:00:00', 'time'],
    ['date', ['20200131', '20200201'], '2020-01-31', 'day'],
  ])('numbers of %s that are times', (head, cells, stored, finest) => {
    const found = column(head, cells);
    expect([found.kind, found.stored[0]]).toEqual([{ type: 'date', finest }, stored]);
  });

  test.each([
    ['weight', years(1990, 40)],
    ['gizmo', ['1990', '5000', '12']],
    ['gizmo', [1577836800000, 1577923200123]],
  ])('numbers of %s that are not', (head, cells) => {
    expect(column(head, cells).kind.type).toBe('number');
  });
});

describe('words', () => {
  test.each<[string, RawValue[], 'category' | 'text']>([
    ['that keep coming back', times(10, 'red', 'green', 'blue'), 'category'],
    ['each there twice', ['N', 'N', 'S', 'S', 'E', 'E'], 'category'],
    ['that all differ', ['Oak', 'Elm', 'Ash'], 'text'],
    ['too many to group by', times(2, ...Array.from({ length: 1200 }, (_, i) => `word ${i}`)), 'text'],
    ['long, though they repeat', times(4, 'a remark '.repeat(20), 'a note '.repeat(20)), 'text'],
    ['nested', times(4, '{"a":1}', '{"a":2}'), 'text'],
    ['all unknown', ['', null, 'NA'], 'text'],
  ])('%s', (_, cells, type) => {
    expect(column('thing', cells).kind.type).toBe(type);
  });

  test('NA is unknown, but a value among codes of two letters', () => {
    expect(column('sex', ['F', 'NA', 'M']).stored).toEqual(['F', null, 'M']);
    expect(column('continent', ['EU', 'NA', 'AF', 'AS']).stored).toEqual(['EU', 'NA', 'AF', 'AS']);
  });

  test('none is a value, and that is said', () => {
    const { stored, remarks } = column('damage', times(3, 'None', 'Minor', 'Null'));
    expect(stored.slice(0, 3)).toEqual(['None', 'Minor', 'Null']);
    expect(remarks.join()).toContain('"None" is taken as a value');
  });
});
