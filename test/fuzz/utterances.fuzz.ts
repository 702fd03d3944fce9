/**
 * Whatever is typed, nothing is thrown, and no answer passes over a number, a name or a negation of its question.
 * FUZZ_RUNS and FUZZ_SEED choose how many utterances and which; bench/fuzz-utterances.ts lists all that is found and times them.
 */
import fc from 'fast-check';
import type { Query } from '../../src/query/query.js';
import { questionsOf } from '../../src/understand/questions/questions-of.js';
import { understand } from '../../src/understand/understand.js';
import { understander } from '../understand/words.js';
import { utterance } from './figures-utterances.js';
import { ignoredOf } from './ignored.js';

const numRuns = Number(process.env.FUZZ_RUNS ?? 4_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const HOUR = 3_600_000;

test(
  'random utterances',
  () => {
    fc.assert(
      fc.property(utterance, (message) => {
        for (const text of questionsOf(message, null, understander)) {
          const { understanding } = understand(text, null, understander);
          if (understanding.type === 'query') {
            expect([text, ignoredOf(text, understanding.query as Query, understander)]).toEqual([text, []]);
          }
        }
      }),
      { numRuns, seed },
    );
  },
  HOUR,
);
