/** Small things that several sentences of digests say. */
import type { Dataset } from '../../dataset/dataset.js';
import { formatValue } from '../../present/format-value.js';
import { amountOf } from '../../present/headlines/parts/reading.js';
import { sayExpression } from '../../present/words/say-expression.js';
import { pluralOf } from '../../present/words/say-names.js';
import { describeExpression } from '../../query/describe/describe-expression.js';
import type { FigureExpression } from '../../query/walk.js';

/** What one measure's figures are called and shown as. */
export interface Wording {
  /** As in the middle of a sentence: "DMA score", "number of GP practices". */
  readonly phrase: string;
  readonly unit: string;
  /** The unit of the distance between two figures. */
  readonly apart: string;
  readonly one: string;
  readonly many: string;
}

export function wordingOf(figure: FigureExpression, level: string, dataset: Dataset): Wording {
  const words = dataset.catalogue.levels[level];
  const said = sayExpression(figure, { dataset, level, exact: false, grouped: false, where: null });
  const { unit } = describeExpression(figure, { level, by: null }, dataset);
  const counts = (unit === 'count' || unit === 'people') && pluralOf(said) !== null && !said.startsWith('number of ');
  return {
    phrase: counts ? `number of ${said}` : said,
    unit,
    apart: unit === 'percent' ? 'percentage points' : unit,
    one: words?.one ?? 'row',
    many: words?.many ?? 'rows',
  };
}

/** "0.11 above", "7.9 percentage points below", "level with": where a figure lies from another. */
export const beside = (own: number, other: number, { apart }: Wording): string =>
  isLevel(own, other) ? 'level with' : `${amountOf(own - other, apart)} ${own > other ? 'above' : 'below'}`;

/** Sums of decimals are off by a hair. */
export const isLevel = (a: number, b: number) => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));

/** Both as text with as many decimals as it takes to tell them apart: "2.6806" and "2.6811" where both are 2.68. */
export function toldApart(a: number, b: number, unit: string): [string, string] {
  const texts = [undefined, 2, 3, 4, 5, 6].map((decimals): [string, string] => {
    const options = decimals === undefined ? {} : { decimals };
    return [formatValue(a, unit, options), formatValue(b, unit, options)];
  });
  return texts.find(([one, other]) => one !== other) ?? texts[0] ?? ['', ''];
}
