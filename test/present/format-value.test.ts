import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as vega from 'vega';
import { THEME } from '../../src/present/charts/theme.js';
import {
  axisLabelExpression,
  d3Format,
  formatSigned,
  formatValue,
  ordinal,
  valueExpression,
} from '../../src/present/format-value.js';

describe('formatValue', () => {
  it.each([
    [2.8476, 'score', '2.85'],
    [3, 'score', '3.00'],
    [2.675, 'score', '2.68'],
    [2_310_000_000, 'GBP', '£2.31bn'],
    [407_000_000, 'GBP', '£407m'],
    [63_800_000, 'GBP', '£63.8m'],
    [850_000, 'GBP', '£850k'],
    [999_600_000, 'GBP', '£1.00bn'],
    [12_345, 'GBP', '£12,345'],
    [1748, 'GBP', '£1,748'],
    [0, 'GBP', '£0'],
    [-63_800_000, 'GBP', '−£63.8m'],
    [1747.57, 'GBP/person', '£1,748'],
    [16.79, 'GBP/person', '£16.79'],
    [99.996, 'GBP/person', '£100'],
    [26.19, 'percent', '26.2%'],
    [100, 'percent', '100%'],
    [-0.04, 'percent', '0%'],
    [1.2, 'percentage points', '+1.2 pp'],
    [-1.25, 'percentage points', '−1.3 pp'],
    [1_234_567, 'people', '1,234,567'],
    [5, 'count', '5'],
    [4.5, 'count', '4.5'],
    [11.04, 'rate', '11.0'],
    [0.000123, 'rate', '0.00012'],
    [-0.00999, 'rate', '−0.010'],
    [0.0996, 'rate', '0.1'],
    [0, 'rate', '0.0'],
    [773_481.2, 'rate', '773,481'],
    [-0.2894, 'r', '−0.29'],
    [-0.084095, 'correlation', '−0.08'],
    [12.5, 'widgets', '12.5 widgets'],
    [0.00123, undefined, '0.0012'],
    [null, 'score', 'not published'],
    [Number.NaN, 'score', 'not published'],
  ])('%s %s is %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  it('takes the decimals a table wants', () => {
    expect(formatValue(1747.57, 'GBP/person', { decimals: 2 })).toBe('£1,747.57');
    expect(formatValue(100, 'percent', { decimals: 1 })).toBe('100.0%');
  });

  it('never writes a minus before zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.004, max: 0.004, noNaN: true }), (value) => {
        expect(formatValue(value, 'score')).toBe('0.00');
        expect(formatSigned(value, 'score')).toBe('0.00');
      }),
    );
  });
});

describe('formatSigned', () => {
  it.each([
    [0.1667, 'score', '+0.17'],
    [-0.64, 'score', '−0.64'],
    [-63_800_000, 'GBP', '−£63.8m'],
    [null, 'score', 'not published'],
  ])('%s %s is %s', (value, unit, text) => {
    expect(formatSigned(value, unit)).toBe(text);
  });
});

describe('ordinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [42, '42nd'],
    [101, '101st'],
    [112, '112th'],
  ])('%s is %s', (place, text) => {
    expect(ordinal(place)).toBe(text);
  });

  it('says that a place is shared', () => {
    expect(ordinal(2, true)).toBe('=2nd');
  });
});

describe('in pictures', () => {
  it.each([
    'score',
    'GBP',
    'GBP/person',
    'percent',
    'percentage points',
    'people',
    'count',
    'rate',
    'correlation',
    undefined,
  ])('a figure in %s reads as it does in words', async (unit) => {
    const numbers = [
      ...fc.sample(fc.double({ min: -1e10, max: 1e10, noNaN: true }), { numRuns: 200, seed: 1 }),
      ...fc.sample(fc.double({ min: -6, max: 6, noNaN: true }), { numRuns: 200, seed: 2 }),
      ...[
        0, 0.005, 0.015, 1.005, 2.675, 0.5, 1.5, 99_999.5, 100_000, 0.00999, 0.0995, 0.000123, 99.994, 99.996, 999.94,
        999.96, 999_499_999, 999_500_000, 1e9, 12, 99.95,
      ],
    ];
    const text = await evaluated(numbers, valueExpression('datum.v', unit));
    expect(text).toEqual(numbers.map((n) => formatValue(n, unit)));
  });

  it.each([
    ['score', 0.2, 4, 2.4, '2.4'],
    ['percent', 5, 100, 25, '25%'],
    ['GBP', 5e8, 6e9, 2.5e9, '£2.5bn'],
    ['GBP', 1e9, 6e9, 2e9, '£2bn'],
    ['GBP', 2e7, 9e7, -4e7, '−£40m'],
    ['GBP', 50, 1100, 950, '£950'],
    ['people', 500_000, 3e6, 1_500_000, '1,500,000'],
  ])('an axis in %s with ticks %s apart', async (unit, step, most, value, text) => {
    const [label] = await evaluated([value], `format(datum.v, '${d3Format(unit, step)}')`);
    const expression = axisLabelExpression(unit, step, most)
      .replace('datum.value', 'datum.v')
      .replace('datum.label', `'${label}'`);
    expect(await evaluated([value], expression)).toEqual([text]);
  });
});

/** What Vega makes of an expression for each of these values. */
async function evaluated(numbers: readonly number[], expression: string): Promise<string[]> {
  const data = {
    name: 't',
    values: numbers.map((v) => ({ v })),
    transform: [{ type: 'formula', expr: expression, as: 'text' }],
  };
  const spec = { data: [data], config: { locale: THEME.locale } } as unknown as vega.Spec;
  const view = await new vega.View(vega.parse(spec), { renderer: 'none' }).runAsync();
  const texts = view.data('t').map((row) => String(row.text));
  view.finalize();
  return texts;
}
