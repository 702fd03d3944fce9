/** A process of its own for memory.ts: draws as many pictures as its argument says, of the specifications on stdin. */
import { text } from 'node:stream/consumers';
import { renderPng } from '../src/render/render-png.js';

const charts = Number(process.argv[2]);
const specs: Record<string, unknown>[] = JSON.parse(await text(process.stdin));
const first = process.memoryUsage.rss();
for (let i = 0; i < charts; i += 1) {
  const spec = specs[i % specs.length];
  if (spec) await renderPng(spec, { scale: 2 });
}
process.stdout.write(JSON.stringify({ charts, before: first, after: process.memoryUsage.rss() }));
