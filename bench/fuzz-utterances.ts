/**
 * `npx tsx bench/fuzz-utterances.ts [RUNS] [SEED]`: random utterances, each understood once. Says which took longest (none may take
 * more than 100 ms), which threw, and which were answered although the query passes over something that was said.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { loadDataset } from '../src/dataset/load-dataset.js';
import type { Query } from '../src/query/query.js';
import { questionsOf } from '../src/understand/questions/questions-of.js';
import { prepareUnderstanding, understand } from '../src/understand/understand.js';
import { utterance } from '../test/fuzz/figures-utterances.js';
import { ignoredOf } from '../test/fuzz/ignored.js';

const LIMIT = 100;
const WARM_UPS = 500;
const runs = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? Date.now());
const understander = prepareUnderstanding(await loadDataset(join(import.meta.dirname, '../data/ics')));

const times: number[] = [];
const slow: [number, string][] = [];
const findings = new Map<string, string[]>();
const found = (what: string, question: string) => findings.set(what, [...(findings.get(what) ?? []), question]);
let answered = 0;

for (const [i, message] of fc.sample(utterance, { numRuns: runs + WARM_UPS, seed }).entries()) {
  try {
    const { read, took } = timed(message);
    if (i >= WARM_UPS) {
      times.push(took);
      // Another process may have had the processor: only what is slow again is slow.
      if (took > LIMIT) {
        const again = Math.min(...[1, 2, 3].map(() => timed(message).took));
        if (again > LIMIT) slow.push([again, message]);
      }
    }
    for (const { text, understood } of read) {
      if (understood.type !== 'query') continue;
      answered += 1;
      const ignored = ignoredOf(text, understood.query as Query, understander);
      const shape = ignored.map((what) => what.split(' ')[0]).join('+');
      const within = text === message ? '' : ` of ${JSON.stringify(message)}`;
      if (ignored.length)
        found(
          shape,
          `${JSON.stringify(text)}${within} ignores ${ignored.join(', ')} in ${JSON.stringify(understood.query)}`,
        );
    }
  } catch (error) {
    found('fault', `${JSON.stringify(message)} ${error instanceof Error ? error.stack : error}`);
  }
}

function timed(message: string) {
  const start = performance.now();
  const read = questionsOf(message, null, understander).map((text) => ({
    text,
    understood: understand(text, null, understander).understanding,
  }));
  return { read, took: performance.now() - start };
}

times.sort((a, b) => a - b);
const percentile = (share: number) => (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(1);
const lines = [
  `${runs} utterances with seed ${seed}: ${answered} answered`,
  `milliseconds: p50 ${percentile(0.5)}, p95 ${percentile(0.95)}, p99 ${percentile(0.99)}, max ${percentile(1)}; over ${LIMIT}: ${slow.length}`,
  ...slow.map(([took, question]) => `  ${took.toFixed(0)} ms ${JSON.stringify(question)}`),
  ...[...findings].flatMap(([what, questions]) => [
    `${what}: ${questions.length}`,
    ...questions.slice(0, 40).map((text) => `  ${text}`),
  ]),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = slow.length || findings.size ? 1 : 0;
