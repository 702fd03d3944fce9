/** A drawing within its picture: title, subtitle, source line, and exactly the room that they and the labels need. */
import { COLOUR, LINE, PADDING, TEXT, THEME, WIDTH } from '../theme.js';
import type { ChartInput, Drawing, Json } from './drawing.js';
import { wrapText } from './labels/text-width.js';

const GAP = { subtitle: 8, plot: 18, source: 16 } as const;

/** The complete Vega-Lite specification of a picture. */
export function framed(drawing: Drawing, input: ChartInput): Json {
  const { left, right, top, bottom } = drawing.margins;
  // A heat map of many columns is wider than a page's column; everything else is just that.
  const room = Math.max(WIDTH - 2 * PADDING, left + drawing.width + right);
  const title = wrapText(input.title, room, TEXT.title, 600);
  const words = [input.subtitle, drawing.remark].filter(Boolean).join(' · ');
  const subtitle = words ? wrapText(words, room, TEXT.subtitle) : [];
  const source = input.source ? wrapText(input.source, room, TEXT.small) : [];
  const above =
    title.length * LINE.title + (subtitle.length ? GAP.subtitle + subtitle.length * LINE.subtitle : 0) + GAP.plot + top;
  const below = bottom + (source.length ? GAP.source + source.length * LINE.small : 0);

  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: [input.title, words, input.source].filter(Boolean).join('. '),
    title: {
      text: title,
      ...(subtitle.length ? { subtitle } : {}),
      ...TITLE,
      dx: -left,
    },
    // The room is measured, so nothing is left to automatic sizing: every picture has the width it should.
    autosize: { type: 'none' },
    padding: {
      left: PADDING + left,
      right: PADDING + room - left - drawing.width,
      top: PADDING + above,
      bottom: PADDING + below,
    },
    width: drawing.width,
    height: drawing.height,
    ...(drawing.params?.length ? { params: drawing.params } : {}),
    data: drawing.data ?? { values: input.result.rows },
    layer: [...drawing.layer, ...(source.length ? [sourceLine(source, drawing)] : [])].map((layer) => ({
      encoding: {},
      ...layer,
    })),
    ...(drawing.resolve ? { resolve: drawing.resolve } : {}),
    config: THEME,
  };
}

/** Width of the plot between its margins. */
export const plotWidth = (left: number, right: number) => WIDTH - 2 * PADDING - left - right;

const TITLE = {
  anchor: 'start',
  frame: 'group',
  offset: GAP.plot,
  color: COLOUR.text,
  fontSize: TEXT.title,
  fontWeight: 600,
  lineHeight: LINE.title,
  subtitleColor: COLOUR.quiet,
  subtitleFontSize: TEXT.subtitle,
  subtitleLineHeight: LINE.subtitle,
  subtitlePadding: GAP.subtitle,
  limit: 0,
} as const;

function sourceLine(text: string[], { height, margins }: Drawing): Json {
  return {
    data: { values: [{}] },
    mark: {
      type: 'text',
      text,
      x: -margins.left,
      y: height + margins.bottom + GAP.source,
      align: 'left',
      baseline: 'top',
      color: COLOUR.quiet,
      fontSize: TEXT.small,
      lineHeight: LINE.small,
    },
  };
}
