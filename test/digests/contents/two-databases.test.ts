/** Every kind of digest is the same edition on figures in SQLite and in PostgreSQL. */
import { answer } from '../../../src/answer.js';
import type { Dataset } from '../../../src/dataset/dataset.js';
import type { Content } from '../../../src/digests/contents/content.js';
import type { Before } from '../../../src/digests/contents/edition.js';
import { firstMemory, makeEdition } from '../../../src/digests/contents/make-edition.js';
import { savedQuestion } from '../../../src/digests/contents/saved-question.js';
import { snapshotOf } from '../../../src/digests/contents/snapshots/snapshot.js';
import { prepareUnderstanding } from '../../../src/understand/understand.js';
import { inTwoDatabases, type TwoDatabases } from '../../reference/two-databases.js';
import { bundledDataset, NOTHING, withFigures } from './bundled.js';

let both: TwoDatabases;
beforeAll(async () => {
  both = await inTwoDatabases(await bundledDataset());
});
afterAll(() => both.close());

async function expectSame(content: Content, before: Before = NOTHING): Promise<void> {
  const { dataset, file, server } = both;
  const [here, there] = await Promise.all(
    [file, server].map((database) => makeEdition(content, { dataset, database }, before)),
  );
  expect(here?.summary.length).toBeGreaterThan(0);
  const { summary, fingerprint, notes, memory } = here ?? {};
  expect(there).toMatchObject({ summary, fingerprint, notes, memory });
}

test.each<Content>([
  { kind: 'round-up', place: null },
  { kind: 'round-up', place: 'Midlands' },
  { kind: 'round-up', place: 'London', measure: 'budget' },
  { kind: 'spotlight', region: null },
  { kind: 'spotlight', region: 'South West' },
  { kind: 'watch-list', codes: ['QJK', 'QVV'], against: 'region' },
  { kind: 'watch-list', codes: ['QJK'], against: ['QPM', 'QVV', 'QHL'] },
])('%j', (content) => expectSame(content));

test('what changed', async () => {
  const revised = (dataset: Dataset) =>
    dataset.figures.map((figure) => (figure.value === null ? figure : { ...figure, value: figure.value * 1.01 }));
  const before = snapshotOf(withFigures(both.dataset, revised(both.dataset)));
  const memory = firstMemory({ kind: 'what-changed' }, both);
  await expectSame({ kind: 'what-changed' }, { memory, snapshot: JSON.parse(JSON.stringify(before)) });
});

test('saved questions', async () => {
  const { dataset, file: database } = both;
  const asking = { dataset, database, understander: prepareUnderstanding(dataset), clock: () => 0 };
  const items = [];
  for (const question of ['lowest DMA ICSs in Midlands', 'does DMA go with funding per head?', 'DMA score by region']) {
    const { query } = (await answer(question, {}, asking)).answer;
    if (query) items.push(savedQuestion(question, query, dataset));
  }
  expect(items).toHaveLength(3);
  await expectSame({ kind: 'answers', items });
});
