/** What is measured: the steps of an answer, and one picture by three libraries. */

import { answer } from '../src/answer.js';
import type { Parts } from '../src/assemble.js';
import type { Dataset } from '../src/dataset/dataset.js';
import type { Answer, Chart } from '../src/present/answer-object.js';
import { execute } from '../src/query/execute.js';
import type { DataQuery } from '../src/query/query.js';
import { renderPng } from '../src/render/render-png.js';
import { renderSvg } from '../src/render/render-svg.js';
import { understand } from '../src/understand/understand.js';
import type { Work } from './measure.js';
import { type Bars, chartJsPng, echartsPng, type Size } from './peers.js';

const SCALE = 2;
const ALL_BARS = 'rank all ICSs by DMA';

/** The steps of an answer, over the questions in turn, and the specifications of their pictures. */
export async function stageWorks(
  parts: Parts,
  questions: readonly string[],
): Promise<{ works: Work[]; specs: Chart['spec'][] }> {
  const answers: Answer[] = [];
  for (const question of questions) answers.push((await answer(question, {}, parts)).answer);
  const queries = answers.flatMap(({ query }) => (query && 'level' in query ? [query as DataQuery] : []));
  const specs = answers.flatMap(({ chart }) => (chart ? [chart.spec] : []));
  return {
    specs,
    works: [
      {
        name: 'understanding',
        run: (i) => understand(at(questions, i), null, parts.understander),
        warmUps: 100,
        rounds: 1_000,
      },
      {
        name: 'query',
        run: (i) => execute(at(queries, i), { ...parts, dataset: parts.dataset as Dataset }),
        warmUps: 100,
        rounds: 1_000,
      },
      { name: 'answer without picture', run: (i) => answer(at(questions, i), {}, parts), warmUps: 100, rounds: 1_000 },
      { name: 'picture as SVG', run: (i) => renderSvg(at(specs, i)), warmUps: 20, rounds: 200 },
      { name: 'picture as PNG', run: (i) => renderPng(at(specs, i), { scale: SCALE }), warmUps: 20, rounds: 200 },
    ],
  };
}

/** The ranking of all ICSs as a picture: ours, and the same bars by two other libraries at the same number of pixels. */
export async function barChartWorks(parts: Parts): Promise<{ works: Work[]; size: Size; bars: number }> {
  const { answer: ranking } = await answer(ALL_BARS, {}, parts);
  const measure = ranking.columns.find((column) => column.role === 'measure');
  const { chart } = ranking;
  if (!chart || !measure) throw new Error(`No picture was made for "${ALL_BARS}".`);
  const bars: Bars = {
    title: ranking.headline,
    names: ranking.rows.map((row) => String(row.name)),
    values: ranking.rows.map((row) => Number(row[measure.key])),
  };
  const ours = () => renderPng(chart.spec, { scale: SCALE });
  const size = sizeOf(await ours());
  const rounds = { warmUps: 5, rounds: 50 };
  return {
    size,
    bars: bars.names.length,
    works: [
      { name: 'Wiggle (Vega-Lite, resvg)', run: ours, ...rounds },
      { name: 'ECharts (SVG, resvg)', run: () => echartsPng(bars, size), ...rounds },
      { name: 'Chart.js (Skia canvas)', run: () => chartJsPng(bars, size), ...rounds },
    ],
  };
}

function at<T>(list: readonly T[], i: number): T {
  return list[i % list.length] as T;
}

/** The pixels of a PNG, from its header. */
function sizeOf(png: Buffer): Size {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), scale: SCALE };
}
