import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../../errors.js';
import type { Answer, Chart } from '../../present/answer-object.js';

/** Twice the size of the specification: sharp on the screens and in the slides where these pictures end up. */
const PNG_SCALE = 2;

/** How each kind of file is made. The renderer is loaded only when a picture is asked for. */
const RENDERERS: Readonly<Record<string, (spec: Chart['spec']) => Promise<string | Uint8Array>>> = {
  '.svg': async (spec) => (await import('../../render/render-svg.js')).renderSvg(spec),
  '.png': async (spec) => (await import('../../render/render-png.js')).renderPng(spec, { scale: PNG_SCALE }),
};

/**
 * A function that writes the picture of an answer to `file` and says so in a sentence.
 * Throws a UserError for a file of another kind at once, before anything is asked; and later for a file that cannot be written.
 */
export function chartWriter(file: string): (answer: Answer) => Promise<string> {
  const render = RENDERERS[extname(file).toLowerCase()];
  if (!render) throw new UserError(`A picture can be written to a file that ends in .png or .svg, not to ${file}.`);
  return async ({ chart }) => {
    if (!chart) return 'No picture was written: this answer has none.';
    const picture = await render(chart.spec);
    try {
      await writeFile(file, picture);
    } catch (cause) {
      throw new UserError(`The picture cannot be written to ${file} (${(cause as NodeJS.ErrnoException).code}).`, {
        cause,
      });
    }
    return `The picture is in ${file}.`;
  };
}
