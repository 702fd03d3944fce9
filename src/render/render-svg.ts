/** A Vega-Lite specification → SVG. Vega is loaded with the first picture: answers without one never wait for it. */
import type { Chart } from '../present/answer-object.js';
import { textWidth, type Weight } from '../present/charts/parts/labels/text-width.js';
import { warningCollector } from './warnings.js';

/** Gives the picture as SVG text. `warnings` takes what Vega had to say, which is for us and not for the reader. */
export async function renderSvg(spec: Chart['spec'], warnings: string[] = []): Promise<string> {
  const { vega, vegaLite } = await loadVega();
  const logger = warningCollector(warnings);
  // 1. Vega-Lite → Vega.
  const compiled = vegaLite.compile(spec as unknown as Parameters<typeof vegaLite.compile>[0], { logger });
  // 2. Vega → a dataflow, without a screen.
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger });
  // 3. The dataflow, run → SVG.
  try {
    return described(await view.toSVG(), spec.description);
  } finally {
    view.finalize();
  }
}

let loading: ReturnType<typeof importVega> | undefined;

const loadVega = () => (loading ??= importVega());

async function importVega() {
  const vega = await import('vega');
  const vegaLite = await import('vega-lite');
  // Vega's types leave textMetrics out.
  (vega as unknown as { textMetrics: { width: typeof interWidth } }).textMetrics.width = interWidth;
  return { vega, vegaLite };
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
}

/** Without a canvas Vega guesses 0.8 em a character; this is what the font says. */
function interWidth({ fontSize = 11, fontWeight }: TextItem, text: string): number {
  const weight: Weight = fontWeight === 'bold' || Number(fontWeight) >= 600 ? 600 : 400;
  return textWidth(String(text ?? ''), fontSize, weight);
}

/** Screen readers get the description that the specification has. */
function described(svg: string, description: unknown): string {
  if (typeof description !== 'string') return svg;
  return svg.replace('<svg ', `<svg role="img" aria-label="${escaped(description)}" `);
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
