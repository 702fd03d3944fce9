/** A Vega-Lite specification → PNG, with the Inter that comes with the program: the machine's own fonts are never asked. */
import type { Chart } from '../present/answer-object.js';
import { encodePng } from './encode-png.js';
import { outlineText } from './letters/outline-text.js';
import { renderSvg } from './render-svg.js';
import { turns } from './turns.js';

const inTurn = turns(2);

/** `scale`: pixels of the picture for each pixel of the specification. Throws a UserError where the font is missing. */
export async function renderPng(spec: Chart['spec'], { scale = 2 }: { scale?: number } = {}): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  return inTurn(async () => {
    const svg = outlineText(await renderSvg(spec));
    // Never the synchronous Resvg: it keeps its memory.
    const picture = await renderAsync(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: scale } });
    return encodePng(picture.pixels, picture.width, picture.height);
  });
}
