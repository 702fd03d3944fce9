/** Which dimensions lie furthest from the whole country's. */
import type { Dataset } from '../../../dataset/dataset.js';
import type { Answer } from '../../../present/answer-object.js';
import { formatValue } from '../../../present/format-value.js';
import { sentence } from '../../../present/headlines/parts/reading.js';
import { countWord, joinNames } from '../../../present/words/say-names.js';
import type { Column } from '../../../query/result-set.js';
import { numberAt } from '../queries.js';
import { isLevel } from '../words.js';
import { referenceTo } from './standing.js';

interface Gap {
  readonly column: Column;
  readonly own: number;
  readonly other: number;
  readonly gap: number;
}

/**
 * "Against England, it is furthest above on Support people (2.27 against 1.96) and furthest below on Healthy populations (2.55
 * against 2.88)." Of an answer with one row; `fields` are the measures looked at, all of them where none are given.
 */
export function dimensionGaps(answer: Answer, { catalogue }: Dataset, fields?: readonly string[]): string[] {
  const whole = referenceTo(catalogue.whole.name, answer);
  const [row] = answer.rows;
  const gaps = answer.columns.flatMap((column): Gap[] => {
    const [own, other] = [numberAt(row, column.key), numberAt(whole, column.key)];
    const asked = column.role === 'measure' && (fields === undefined || fields.includes(column.field ?? ''));
    return asked && own !== null && other !== null ? [{ column, own, other, gap: own - other }] : [];
  });
  if (gaps.length < 2) return [];
  const ahead = gaps.filter(({ gap, own }) => gap > 0 && !isLevel(own, own - gap));
  const behind = gaps.filter(({ gap, own }) => gap < 0 && !isLevel(own, own - gap));
  const parts = [
    ...(ahead.length ? [`furthest above on ${furthest(ahead)}`] : []),
    ...(behind.length ? [`furthest below on ${furthest(behind)}`] : []),
  ];
  if (!parts.length) return [sentence(`it is level with ${catalogue.whole.name} on all ${countWord(gaps.length)}`)];
  if (ahead.length && behind.length) return [sentence(`against ${catalogue.whole.name}, it is ${parts.join(' and ')}`)];
  const where = ahead.length ? 'above' : 'below';
  const many = ahead.length + behind.length;
  const on =
    many === gaps.length
      ? `all ${countWord(many)}`
      : `${many} of the ${countWord(gaps.length)} and level on the ${many === gaps.length - 1 ? 'other' : 'others'}`;
  return [sentence(`it is ${where} ${catalogue.whole.name} on ${on}, ${parts[0]}`)];
}

/** Everything that is as far as the furthest. */
function furthest(gaps: readonly Gap[]): string {
  const most = Math.max(...gaps.map(({ gap }) => Math.abs(gap)));
  const there = gaps.filter(({ gap }) => isLevel(Math.abs(gap), most));
  return joinNames(
    there.map(
      ({ column, own, other }) =>
        `${column.label} (${formatValue(own, column.unit)} against ${formatValue(other, column.unit)})`,
    ),
  );
}
