/** Questions that were answered once and are asked again. */
import { answer } from '../../../src/answer.js';
import type { Dataset } from '../../../src/dataset/dataset.js';
import { Content } from '../../../src/digests/contents/content.js';
import { contentInWords } from '../../../src/digests/contents/content-in-words.js';
import type { FiguresDeps } from '../../../src/digests/contents/edition.js';
import { savedQuestion } from '../../../src/digests/contents/saved-question.js';
import { prepareUnderstanding } from '../../../src/understand/understand.js';
import { openSamples, type Samples } from '../../table/samples.js';
import { bundledDeps, depsOf, edition, withFigures } from './bundled.js';

let deps: FiguresDeps;
let samples: Samples;
beforeAll(async () => {
  deps = await bundledDeps();
  samples = await openSamples('cars.json');
});
afterAll(() => samples.close());

/** What the button under an answer saves. */
async function saved(...questions: string[]) {
  const asking = { ...deps, understander: prepareUnderstanding(deps.dataset), clock: () => 0 };
  const items = [];
  for (const question of questions) {
    const { query } = (await answer(question, {}, asking)).answer;
    if (!query) throw new Error(`${question} has no query`);
    items.push(savedQuestion(question, query, deps.dataset));
  }
  return { kind: 'answers', items } as const;
}

test('the same answers as when they were asked, in the same words', async () => {
  const { title, summary, answers } = await edition(
    await saved('lowest DMA ICSs in Midlands', 'What did ICS digital leaders say about their priorities?'),
    deps,
  );
  expect(title).toBe('Answers to 2 questions');
  expect(summary[0]).toBe(
    'Derby and Derbyshire has the lowest DMA score in the Midlands (2.46), followed by Lincolnshire (2.49), Herefordshire and Worcestershire (2.82) and 2 more.',
  );
  expect(answers).toHaveLength(2);
});

test('of five with pictures the first two keep theirs', async () => {
  const questions = [
    'DMA by region',
    'budget by region',
    'population by region',
    'profile of Devon',
    'top 5 ICSs by budget',
  ];
  const { answers } = await edition(await saved(...questions), deps);
  expect(answers.map(({ chart }) => chart !== null)).toEqual([true, true, false, false, false]);
});

describe('when a new year is published', () => {
  let now: FiguresDeps;
  beforeAll(async () => {
    const { dataset } = deps;
    const { catalogue } = dataset;
    const dma = catalogue.measures.dma;
    if (!dma) throw new Error('no such measure');
    const fresh = dataset.figures.flatMap((figure) =>
      figure.measure === 'dma' && figure.period === '2025'
        ? [{ ...figure, period: '2026', value: (figure.value ?? 0) + 0.25 }]
        : [],
    );
    const next: Dataset = {
      ...withFigures(dataset, [...dataset.figures, ...fresh]),
      catalogue: {
        ...catalogue,
        measures: { ...catalogue.measures, dma: { ...dma, periods: [...dma.periods, '2026'] } },
      },
    };
    now = await depsOf(next);
  });

  test.each([
    ['DMA score of Devon', "Devon's DMA score was 2.93 in 2026."],
    ['DMA score of Devon in 2025', "Devon's DMA score was 2.68 in 2025."],
    ['DMA score of Devon in 2024', "Devon's DMA score was 2.60 in 2024."],
    ["how has Devon's DMA score changed?", "Devon's DMA score rose by 0.25, from 2.68 in 2025 to 2.93 in 2026."],
    [
      "how has Devon's DMA score changed since 2024?",
      "Devon's DMA score rose by 0.33, from 2.60 in 2024 to 2.93 in 2026.",
    ],
    ['budget of Devon', "Devon's budget was £2.69bn in 2024/25."],
  ])('“%s” is answered: %s', async (question, says) => {
    expect((await edition(await saved(question), now)).summary).toEqual([says]);
  });
});

test('what the data no longer has is named, with what to do', async () => {
  const content = await saved('DMA score of Devon');
  const { catalogue } = deps.dataset;
  const { dma: _, ...measures } = catalogue.measures;
  const without = { ...deps, dataset: { ...deps.dataset, catalogue: { ...catalogue, measures } } };
  await expect(edition(content, without)).rejects.toThrow(
    '“DMA score of Devon” can no longer be answered: there is no measure "dma". Edit the digest and ask it anew.',
  );
});

describe('of an imported table', () => {
  const carsAsked = async (question: string) => {
    const { query } = await samples.ask('cars', question);
    if (!query) throw new Error('no query');
    return { kind: 'answers', items: [savedQuestion(question, query, samples.parts('cars').dataset)] } as const;
  };

  test('saved questions are answered', async () => {
    const content = await carsAsked('mean horsepower by origin');
    const { answers, title } = await edition(content, samples.parts('cars'));
    expect([title, answers[0]?.rows.length]).toEqual(['mean horsepower by origin', 3]);
  });

  test.each([
    { kind: 'round-up', place: null },
    { kind: 'spotlight', region: null },
    { kind: 'watch-list', codes: ['QJK'], against: 'region' },
    { kind: 'what-changed' },
  ])('$kind is refused', async (content) => {
    await expect(edition(content, samples.parts('cars'))).rejects.toThrow(
      'An imported table has no such digest: ask it a question and make a digest of the answer.',
    );
  });

  test('a question of another dataset is refused', async () => {
    await expect(edition(await carsAsked('mean horsepower by origin'), deps)).rejects.toThrow(
      'can no longer be answered: it was asked of another dataset',
    );
  });
});

describe('contents in words', () => {
  test.each([
    [{ kind: 'round-up', place: 'Y60' }, 'Round-up of the Midlands'],
    [{ kind: 'round-up', place: null }, 'Round-up of England'],
    [{ kind: 'round-up', place: 'london', measure: 'budget' }, 'Round-up of London: budget'],
    [{ kind: 'spotlight', region: null }, 'Spotlight on another ICS each time'],
    [{ kind: 'spotlight', region: 'South West' }, 'Spotlight on another ICS each time, in the South West'],
    [{ kind: 'watch-list', codes: ['QJK'], against: 'region' }, 'Watch list: Devon, against its own region'],
    [
      { kind: 'watch-list', codes: ['QJK', 'QVV'], against: 'region' },
      'Watch list: Devon and Dorset, against their own regions',
    ],
    [
      { kind: 'watch-list', codes: ['QJK'], against: ['QVV', 'QKS'] },
      'Watch list: Devon, against Dorset, and Kent and Medway',
    ],
    [{ kind: 'watch-list', codes: ['QZZ'], against: 'england' }, 'Watch list: QZZ, against England'],
    [{ kind: 'what-changed' }, 'What changed in the data'],
  ])('%j', (content, words) => {
    expect(contentInWords(Content.parse(content), deps.dataset)).toBe(words);
  });

  test('saved questions are their question, or how many', async () => {
    expect(contentInWords(await saved('DMA by region'), deps.dataset)).toBe('DMA by region');
    expect(contentInWords(await saved('DMA by region', 'budget by region'), deps.dataset)).toBe(
      'Answers to two questions',
    );
  });
});

test.each([
  [{ kind: 'answers', items: [] }],
  [{ kind: 'round-up', place: null, extra: 1 }],
  [{ kind: 'watch-list', codes: [], against: 'region' }],
  [{ kind: 'answers', items: [{ question: 'help', query: { kind: 'about', topic: 'help', id: null } }] }],
  [{ kind: 'horoscope' }],
])('%j is no content', (wrong) => {
  expect(Content.safeParse(wrong).success).toBe(false);
});
