/** What the colours of several series mean, in one or more lines above the plot, where space is kept for it. */
import { LINE, SERIES, TEXT } from '../../theme.js';
import type { Json } from '../drawing.js';
import { widest } from './text-width.js';

const SYMBOL = 26;
const GAP = 18;

export interface Legend {
  /** `scale` and `legend` of a colour encoding. */
  readonly colour: Json;
  readonly height: number;
}

/** `left` and `top`: how far the labels of the plot reach; the legend stands flush with the title. */
export function legend(
  names: readonly string[],
  at: { left: number; top: number; room: number },
  range: readonly string[] = SERIES,
): Legend {
  const item = widest(names, TEXT.label) + SYMBOL + GAP;
  const columns = Math.min(names.length, Math.max(1, Math.floor((at.room + GAP) / item)));
  const height = Math.ceil(names.length / columns) * (LINE.label + 4) + 8;
  return {
    colour: {
      type: 'nominal',
      scale: { domain: names, range: range.slice(0, names.length) },
      legend: {
        orient: 'none',
        legendX: -at.left,
        legendY: -at.top - height,
        direction: 'horizontal',
        columns,
        columnPadding: GAP,
        rowPadding: 4,
        title: null,
        symbolType: 'square',
        symbolSize: 130,
        symbolStrokeWidth: 0,
        labelFontSize: TEXT.label,
        labelLimit: 0,
      },
    },
    height,
  };
}
