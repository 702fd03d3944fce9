/** The common ground of charts over time: the lines as numbers, their scale, and names at their ends instead of a legend. */
import type { Column } from '../../../query/result-set.js';
import { formatValue } from '../../format-value.js';
import { COLOUR, LINE, LINES, TEXT } from '../theme.js';
import { linearScale } from './axes/linear-scale.js';
import { valueAxis } from './axes/ticks.js';
import type { Json } from './drawing.js';
import { plotWidth } from './frame.js';
import { spread } from './labels/lanes.js';
import { textWidth, widest, wrapText } from './labels/text-width.js';

export interface Line {
  readonly name: string;
  readonly colour: string;
  /** In order of time; null where nothing is published. */
  readonly numbers: readonly (number | null)[];
}

export interface LineScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly y: Json;
  at(value: number): number;
}

/** More lines than this cannot be told apart. */
export const MOST_LINES = 8;

const HEIGHT = 340;
const LABEL = 220;
const GAP = 10;

/** Room for the lines and for their names at the right end. Lines need not start at zero; areas must. */
export function lineScale(lines: readonly Line[], measure: Column | undefined, fromZero = false): LineScale {
  const numbers = lines.flatMap((line) => line.numbers.filter((n) => n !== null));
  const domain = linearScale(fromZero ? [0, ...numbers] : numbers, fromZero ? 0 : 0.1);
  const left = 14 + textWidth(formatValue(domain.ends[1], measure?.unit), TEXT.label);
  const right =
    GAP + Math.max(...lines.map((line) => widest(endLabel(line, measure, lines.length > 1), TEXT.label, 600)));
  return {
    left,
    right,
    width: plotWidth(left, right),
    height: HEIGHT,
    at: (value) => HEIGHT - domain.at(value, HEIGHT),
    y: {
      type: 'quantitative',
      scale: { domain: domain.ends, nice: false, zero: false },
      axis: valueAxis(measure, domain.ends, 5),
    },
  };
}

/** Names at the right ends of the lines, spread so that none covers another. */
export function endLabels(lines: readonly Line[], measure: Column | undefined, scale: LineScale): Json[] {
  const texts = lines.map((line) => endLabel(line, measure, lines.length > 1));
  const gap = Math.max(...texts.map((t) => t.length)) * LINE.label + 3;
  const ends = lines.map((line) => scale.at(lastOf(line) ?? 0));
  const placed = spread(ends, gap, 0, scale.height);
  return texts.map((text, i) => ({
    data: { values: [{}] },
    mark: {
      type: 'text',
      text,
      x: scale.width + GAP,
      y: (placed[i] as number) - ((text.length - 1) * LINE.label) / 2,
      align: 'left',
      lineHeight: LINE.label,
      fontWeight: 600,
      color: lines[i]?.colour,
    },
  }));
}

/** A colour a line; of many lines between two periods, rising and falling are what matters. */
export function lineColours(lines: readonly (readonly (number | null)[])[]): string[] {
  if (lines.length > 3 && lines.every((line) => line.length === 2)) {
    return lines.map(([from, to]) =>
      from == null || to == null || from === to ? COLOUR.quiet : to > from ? COLOUR.asked : COLOUR.contrast,
    );
  }
  return lines.map((_, i) => LINES[i % LINES.length] as string);
}

const lastOf = (line: Line) => line.numbers.findLast((n) => n !== null);

/** The line's last figure, and its name where there are others, in lines of text. */
function endLabel(line: Line, measure: Column | undefined, named: boolean): string[] {
  const figure = formatValue(lastOf(line), measure?.unit);
  return wrapText(named ? `${figure} ${line.name}` : figure, LABEL, TEXT.label, 600, 2);
}
