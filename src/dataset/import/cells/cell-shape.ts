/** What a single cell can be read as, before its column is known. */
import { isGap, isMark } from './gaps.js';
import { type DateText, readDate } from './read-date.js';
import { type NumberText, readNumber } from './read-number.js';

export interface CellShape {
  readonly as: 'gap' | 'mark' | 'other';
  /** As a number with a decimal point, and with a decimal comma. */
  readonly point: NumberText | null;
  readonly comma: NumberText | null;
  readonly date: DateText | null;
}

/** `value` has no blanks around it. */
export function shapeOf(value: string | number | boolean): CellShape {
  if (typeof value === 'boolean') return { as: 'other', point: null, comma: null, date: null };
  if (typeof value === 'number') {
    const number = { value, unit: '', padded: false };
    return { as: 'other', point: number, comma: number, date: null };
  }
  const point = readNumber(value, 'point');
  return {
    as: isGap(value) ? 'gap' : isMark(value) ? 'mark' : 'other',
    point,
    comma: /[.,]/.test(value) || !point ? readNumber(value, 'comma') : point,
    date: point && !value.includes('.') ? null : readDate(value),
  };
}

/** A date of a workbook as text; null where it is none. */
export function isoOf(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}
