/**
 * Whatever is typed about a table, nothing is thrown, and no answer passes over a number, a name or a negation of its request.
 * FUZZ_RUNS and FUZZ_SEED choose how many utterances and which.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TableUnderstander } from '../../src/understand/table/understand-table.js';
import { understand } from '../../src/understand/understanding.js';
import { openSamples, type Samples } from '../table/samples.js';
import { ignoredByTable } from './ignored-table.js';
import { utterancesOf } from './utterances.js';

let samples: Samples;
beforeAll(async () => {
  samples = await openSamples('movies.json');
});
afterAll(() => samples.close());

const STOCK = {
  questions: [
    'average imdb rating by major genre',
    'top 10 films by worldwide gross since 2000',
    'films directed by Steven Spielberg after 1995 with a budget over 50 million',
    'scatterplot of production budget against worldwide gross coloured by mpaa rating',
    'how many comedies were released in the 1990s',
    'stacked bar of us gross by distributor split by mpaa rating',
    'distribution of running times of dramas not rated R',
    'line of average rotten tomatoes rating by year from 1990 to 2005',
    'genres with more than 100 films',
    'which director has the highest total worldwide gross',
    'longest film by Warner Bros.',
    'heat map of average imdb rating by major genre and creative type',
    'correlation between production budget and imdb votes',
    'films with an imdb rating between 8 and 9 excluding drama',
    'median production budget of action films except those from 2008',
    'pie chart of films by source',
  ],
  numbers: ['7', '3.3', '1999', '250', '40%', '2 million', 'six', '4th', 'at least 6', 'under 100'],
  names: [
    'comedy',
    'drama',
    'imdb rating',
    'running time',
    'worldwide gross',
    'director',
    'R rated',
    'Universal',
    'title',
  ],
};

const numRuns = Number(process.env.FUZZ_RUNS ?? 3_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);

test('random utterances about films', () => {
  const understander = samples.parts('movies').understander as TableUnderstander;
  fc.assert(
    fc.property(utterancesOf(STOCK), (request) => {
      const { understanding } = understand(request, null, understander);
      if (understanding.type === 'query' && understanding.query.kind === 'table')
        expect([request, ignoredByTable(request, understanding.query, understander)]).toEqual([request, []]);
    }),
    { numRuns, seed },
  );
}, 3_600_000);
