/** What changed since the last edition: revised, new and gone figures, and ranks. */
import type { Dataset, Figure } from '../../../src/dataset/dataset.js';
import type { FiguresDeps } from '../../../src/digests/contents/edition.js';
import { firstMemory } from '../../../src/digests/contents/make-edition.js';
import { snapshotOf } from '../../../src/digests/contents/snapshots/snapshot.js';
import { bundledDeps, depsOf, edition, withFigures } from './bundled.js';
import { ICSS, nameOf, placeOf } from './tables.js';

const CONTENT = { kind: 'what-changed' };
let deps: FiguresDeps;
let old: Dataset;
beforeAll(async () => {
  deps = await bundledDeps();
  old = deps.dataset;
});

/** The edition after the figures became those of `now`, with the memory of an edition before. */
async function after(now: Dataset, from: FiguresDeps = { ...deps, dataset: now }) {
  // As the store gives it back.
  const snapshot = JSON.parse(JSON.stringify(snapshotOf(old)));
  return edition(CONTENT, from, { memory: firstMemory({ kind: 'what-changed' }, deps), snapshot });
}

/** The figures with those of one measure in one period changed; undefined leaves one out. */
const changed = (measure: string, period: string, change: (figure: Figure) => Figure | undefined) =>
  withFigures(
    old,
    old.figures.flatMap((figure) =>
      figure.measure === measure && figure.period === period ? (change(figure) ?? []) : [figure],
    ),
  );

const revised = (values: Record<string, number>) =>
  changed('dma', '2025', (figure) => ({ ...figure, value: values[figure.entity] ?? figure.value }));

test('one revised figure: whose, from what to what, and what it did to the ranks', async () => {
  const { summary, answers, notes, sources } = await after(revised({ QJK: 2.9 }));
  expect(summary).toEqual([
    'Since the last edition, 1 figure was revised.',
    'Revised: DMA score 2025 of Devon from 2.68 to 2.90 (+0.22).',
    'On DMA score, 1 of the 42 ICSs rose in rank and 9 fell. Furthest up: Devon (27th to 18th); furthest down: Cheshire and Merseyside (=18th to =19th), Leicester, Leicestershire and Rutland (=18th to =19th), Shropshire, Telford and Wrekin (20th to 21st) and 6 more.',
  ]);
  expect(answers[0]?.rows).toEqual([
    {
      code: 'QJK',
      name: 'Devon',
      figure: 'DMA score 2025',
      kind: 'revised',
      before: '2.68',
      now: '2.90',
      change: '+0.22',
    },
  ]);
  expect(notes[0]).toMatch(/they are not a league table/);
  expect(sources).toEqual(['NHS England, Digital Maturity Assessment 2025 Data Report, version 2, 30 March 2026']);
});

test('the ranks are those of an independent count', async () => {
  const { answers } = await after(revised({ QVV: 3.7361, QPM: 2 }));
  const ranks = new Map(answers[1]?.rows.map((row) => [row.code, row.before]));
  for (const [code, before] of ranks) {
    const { place, tied } = placeOf(String(code), ICSS, 'dma', '2025');
    expect(`${code} ${String(before).replace(/\D/g, '')} ${String(before).startsWith('=')}`).toBe(
      `${code} ${place} ${tied}`,
    );
  }
  expect(answers[1]?.headline).toBe(`${ranks.size} of the 42 ICSs changed rank.`);
  expect(answers[1]?.rows.find(({ code }) => code === 'QPM')).toMatchObject({
    before: '1st',
    now: '42nd',
    places: 'down 41',
  });
});

test('a change too small to be seen in two decimals is shown with as many as it takes', async () => {
  const { summary } = await after(revised({ QJK: 2.6811 }));
  expect(summary[1]).toBe('Revised: DMA score 2025 of Devon from 2.6806 to 2.6811 (+0.0005).');
  expect(summary[2]).toBe('No ICS changed rank on DMA score.');
});

test('many figures are counted by what they are', async () => {
  const { summary, answers } = await after(
    changed('budget', '2024/25', (figure) => ({ ...figure, value: (figure.value ?? 0) + 1e6 })),
  );
  expect(summary.slice(0, 2)).toEqual([
    'Since the last edition, 42 figures were revised.',
    'Revised: Budget 2024/25 of 42 ICSs.',
  ]);
  expect(answers[0]?.rows).toHaveLength(42);
  expect(answers[0]?.rows[0]).toMatchObject({ figure: 'Budget 2024/25', change: '+£1.00m' });
});

test('figures that are gone, and those that are known within bounds', async () => {
  const { summary, answers } = await after(
    withFigures(
      old,
      old.figures.flatMap((figure) => {
        if (figure.measure === 'cdel' && figure.entity === 'QJK') return [];
        const loose = figure.measure === 'population' && figure.entity === 'QVV';
        return loose ? { ...figure, value: null, low: 7e5, text: '700,000 or more' } : figure;
      }),
    ),
  );
  expect(summary.slice(0, 3)).toEqual([
    'Since the last edition, 1 figure was revised and 1 is gone.',
    'Revised: Population 2022 of Dorset from 785,172 to 700,000 or more.',
    'No longer there: Capital (CDEL) 2023/24 of Devon (£277m).',
  ]);
  expect(answers[0]?.rows.map(({ kind, before, now, change }) => [kind, before, now, change])).toEqual([
    ['revised', '785,172', '700,000 or more', null],
    ['gone', '£277m', null, null],
  ]);
});

test('a new year: what is new, who moved, from which rank to which', async () => {
  const { catalogue } = old;
  const dma = catalogue.measures.dma;
  if (!dma) throw new Error('no such measure');
  const fresh = old.figures.flatMap((figure) =>
    figure.measure === 'dma' && figure.period === '2025'
      ? [{ ...figure, period: '2026', value: (figure.value ?? 0) + (figure.entity === 'QJK' ? 0.5 : 0.1) }]
      : [],
  );
  const now: Dataset = {
    ...withFigures(old, [...old.figures, ...fresh]),
    catalogue: {
      ...catalogue,
      measures: { ...catalogue.measures, dma: { ...dma, periods: ['2024', '2025', '2026'] } },
    },
  };
  const { summary, answers } = await after(now, await depsOf(now));
  expect(summary.slice(0, 3)).toEqual([
    'Since the last edition, 42 figures are new.',
    'New: DMA score 2026 of 42 ICSs.',
    'From 2025 to 2026, DMA score rose in all 42 ICSs; Devon rose most (+0.50).',
  ]);
  expect(summary[3]).toMatch(
    /^On DMA score, 1 of the 42 ICSs rose in rank and \d+ fell from 2025 to 2026\. Furthest up: Devon \(27th to 11th\); furthest down: /,
  );
  expect(answers.map(({ rows, chart }) => [rows.length, chart?.kind ?? null]).slice(0, 2)).toEqual([
    [42, null],
    [42, 'bar'],
  ]);
});

test('an ICS that came and one that went', async () => {
  const { QMM, QJG } = { QMM: nameOf('QMM'), QJG: nameOf('QJG') };
  const [gone, others] = [['QMM', 'QJG'], old.entities.ics?.filter(({ key }) => key !== 'QMM' && key !== 'QJG') ?? []];
  const merged = { ...(others[0] as (typeof others)[number]), key: 'QNS', code: 'QNS', name: 'Norfolk and Suffolk' };
  const figures = old.figures.flatMap((figure) => {
    if (figure.entity === 'QMM' && figure.measure === 'dma') return [{ ...figure, entity: 'QNS' }];
    return gone.includes(figure.entity) ? [] : [figure];
  });
  const now = { ...withFigures(old, figures), entities: { ...old.entities, ics: [...others, merged] } };
  const { summary } = await after(now);
  expect(summary).toEqual(
    expect.arrayContaining([
      '1 ICS is new to the data: Norfolk and Suffolk.',
      `2 ICSs are no longer in the data: ${QMM}, and ${QJG}.`,
      expect.stringContaining('(42 were ranked then)'),
    ]),
  );
});

describe('without an earlier edition', () => {
  test('the first has nothing to compare with, and says so', async () => {
    const made = await edition(CONTENT, deps);
    expect(made.summary).toEqual([
      'This is the first edition, so there is nothing yet to compare with.',
      `The next edition tells what changed from the ${old.figures.length.toLocaleString('en-GB')} figures that are there now.`,
    ]);
    expect(made.memory).toEqual({ version: snapshotOf(old).version });
  });

  test('where its figures are not kept, nothing is made up', async () => {
    const made = await edition(CONTENT, deps, { memory: { version: 'gone' }, snapshot: null });
    expect(made.summary[0]).toBe(
      'The figures of the last edition are no longer kept, so what has changed since cannot be told.',
    );
  });

  test('a snapshot of another version is not taken for it', async () => {
    const made = await edition(CONTENT, deps, {
      memory: { version: 'gone' },
      snapshot: snapshotOf(revised({ QJK: 3 })),
    });
    expect(made.answers).toEqual([]);
  });

  test('the same figures have not changed', async () => {
    const made = await edition(CONTENT, deps, {
      memory: firstMemory({ kind: 'what-changed' }, deps),
      snapshot: snapshotOf(old),
    });
    expect(made.summary).toEqual(['No figure has changed since the last edition.']);
  });
});

describe('the version of the figures', () => {
  const { version } = { version: () => snapshotOf(old).version };

  test('does not depend on the order of the tables or on anything else than figures', () => {
    const other = { ...withFigures(old, [...old.figures].reverse()), sources: new Map(), aliases: [] };
    expect(snapshotOf(other).version).toBe(version());
  });

  test('changes with any figure', () => {
    expect(snapshotOf(revised({ QJK: 2.6807 })).version).not.toBe(version());
  });

  test('is kept small', () => {
    expect(JSON.stringify(snapshotOf(old)).length).toBeLessThan(30 * old.figures.length);
  });
});
