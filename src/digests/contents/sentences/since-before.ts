import type { Answer } from '../../../present/answer-object.js';
import { formatSigned } from '../../../present/format-value.js';
import { sentence } from '../../../present/headlines/parts/reading.js';
import { joinNames, someItems } from '../../../present/words/say-names.js';
import { measureKeys, numberAt } from '../queries.js';

/** More changes than these are told by the first and the last. */
const MOST = 8;

/**
 * "Change in DMA score since 2024: +0.38 in Kent and Medway and −0.64 in Dorset." Of an answer with the columns before, now and
 * change; of one row, its own headline.
 */
export function sinceBefore(movers: Answer): string[] {
  if (movers.rows.length === 1) return [movers.headline];
  const [, , key] = measureKeys(movers);
  const column = movers.columns.find((each) => each.key === key);
  const [known, missing] = [true, false].map((is) => movers.rows.filter((row) => (numberAt(row, key) !== null) === is));
  const items = (known ?? []).map((row) => `${formatSigned(numberAt(row, key), column?.unit)} in ${row.name}`);
  const unknown = joinNames(
    (missing ?? []).map((row) => String(row.name)),
    'or',
  );
  return [
    ...(items.length
      ? [
          sentence(
            `${column?.label} since ${column?.periods?.[0]}: ${items.length > MOST ? `from ${items[0]} to ${items.at(-1)}` : someItems(items, MOST)}`,
          ),
        ]
      : []),
    ...(unknown ? [sentence(`no change can be told for ${unknown}: a figure was not published in both periods`)] : []),
  ];
}
