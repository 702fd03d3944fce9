/**
 * `npm run bench`: how long each step of an answer takes, how much memory a thousand pictures need, and the same picture by two
 * other libraries, all in one run on one machine. Prints tables and writes bench/results/<time>.json; `--json` prints that.
 */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../src/assemble.js';
import { plainTable } from '../src/cli/output/plain-table.js';
import { askInNewProcess } from './cold-start.js';
import { measure, type Timing } from './measure.js';
import { memoryOfCharts } from './memory.js';
import { QUESTIONS } from './questions.js';
import { barChartWorks, stageWorks } from './works.js';

const CHARTS_FOR_MEMORY = 1_000;
const COMPARED = ['vega', 'vega-lite', '@resvg/resvg-js', 'echarts', 'chart.js', '@napi-rs/canvas', 'sqlite3', 'knex'];
const loadBefore = loadavg()[0] ?? 0;
const root = join(import.meta.dirname, '..');

const parts = await assemble({ dataset: 'ics', home: await mkdtemp(join(tmpdir(), 'wiggle-bench-')) });
const stages = await stageWorks(parts, QUESTIONS);
const bars = await barChartWorks(parts);
const cold = {
  name: 'new process: wiggle ask --json',
  run: (i: number) => askInNewProcess(QUESTIONS[i % QUESTIONS.length] ?? ''),
  warmUps: 2,
  rounds: 20,
};
const results = {
  time: new Date().toISOString(),
  machine: { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), platform: platform(), arch: arch() },
  versions: { node: process.version, ...(await versionsOf(COMPARED)) },
  questions: QUESTIONS.length,
  /** Processes that wanted the processor in the minute before, by the system's count: more than a few tenths is a busy machine. */
  loadBefore,
  steps: [...(await measure(stages.works)), ...(await measure([cold]))],
  picture: { bars: bars.bars, ...bars.size, timings: await measure(bars.works) },
  memory: await memoryOfCharts(stages.specs, CHARTS_FOR_MEMORY),
};
await parts.close();

const folder = join(import.meta.dirname, 'results');
const file = join(folder, `${results.time.replaceAll(':', '-')}.json`);
await mkdir(folder, { recursive: true });
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(results)}\n` : report());

function report(): string {
  const { machine, versions, picture, memory } = results;
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  return [
    `${machine.cpu}, ${machine.cores} cores, ${megabytes(machine.memory)}, ${machine.platform} ${machine.arch}, load ${results.loadBefore.toFixed(1)} at the start`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    `\nSteps of an answer, over ${results.questions} questions in turn`,
    tableOf(results.steps),
    `\nOne picture of ${picture.bars} bars, ${picture.width} x ${picture.height} pixels, as PNG`,
    tableOf(picture.timings),
    `\nMemory of a process: ${megabytes(memory.before)} before, ${megabytes(memory.after)} after ${memory.charts} pictures`,
    `\nWritten to ${file}\n`,
  ].join('\n');
}

function tableOf(timings: readonly Timing[]): string {
  const digits = (milliseconds: number) => milliseconds.toFixed(milliseconds < 10 ? 2 : 0);
  return plainTable({
    heads: ['milliseconds', 'p50', 'p95', 'p99', 'n'],
    numeric: [false, true, true, true, true],
    rows: timings.map(({ name, p50, p95, p99, n }) => [name, ...[p50, p95, p99].map(digits), String(n)]),
  });
}

async function versionsOf(packages: readonly string[]): Promise<Record<string, string>> {
  const read = async (name: string) => {
    const text = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
    return [name, (JSON.parse(text) as { version: string }).version] as const;
  };
  return Object.fromEntries(await Promise.all(packages.map(read)));
}
