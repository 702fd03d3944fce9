/** What every edition has: a fingerprint of its figures, few pictures, sources cited once. */
import type { Content } from '../../../src/digests/contents/content.js';
import type { FiguresDeps } from '../../../src/digests/contents/edition.js';
import { fingerprintOf } from '../../../src/digests/contents/fingerprint.js';
import { firstMemory } from '../../../src/digests/contents/make-edition.js';
import { answerWith } from '../../answer-with.js';
import { bundledDeps, depsOf, edition, withFigures } from './bundled.js';

const MIDLANDS: Content = { kind: 'round-up', place: 'Midlands' };
let deps: FiguresDeps;
beforeAll(async () => {
  deps = await bundledDeps();
});

describe('the fingerprint', () => {
  const figures = (value: number, headline = '') =>
    fingerprintOf([answerWith({ code: 'entity', dma: 'measure' }, [{ code: 'QJK', dma: value }], { headline })]);

  test('is the same for the same figures, in whichever words', () => {
    expect(figures(2.68, 'Devon has 2.68.')).toBe(figures(2.68, 'The score of Devon is 2.68.'));
  });

  test('differs with a figure, not with the last digit of a mean', () => {
    expect(figures(2.68)).not.toBe(figures(2.681));
    expect(figures(0.1 + 0.2)).toBe(figures(0.3));
  });

  test('of statements and refusals is that of their words', () => {
    const said = (headline: string) => fingerprintOf([answerWith({}, [], { headline })]);
    expect(said('No figure is published.')).not.toBe(said('It was withdrawn.'));
  });

  test('of a round-up changes with its region’s figures and not with those of somewhere else’s budget', async () => {
    const { dataset } = deps;
    const revise = async (measure: string, entity: string) => {
      const figures = dataset.figures.map((figure) =>
        figure.measure === measure && figure.entity === entity && figure.value !== null
          ? { ...figure, value: figure.value + 0.01 }
          : figure,
      );
      return (await edition(MIDLANDS, await depsOf(withFigures(dataset, figures)))).fingerprint;
    };
    const { fingerprint } = await edition(MIDLANDS, deps);
    expect((await edition(MIDLANDS, deps)).fingerprint).toBe(fingerprint);
    expect(await revise('dma', 'QPM')).not.toBe(fingerprint);
    expect(await revise('budget', 'QJK')).toBe(fingerprint);
  });
});

test('notes and sources stand once, whichever answer they are of', async () => {
  const { notes, sources, answers } = await edition(MIDLANDS, deps);
  expect(answers.flatMap((answer) => answer.sources)).toContain(`Derived from ${sources[0]}`);
  expect(sources).toHaveLength(1);
  expect(new Set(notes).size).toBe(notes.length);
  expect(notes[0]).toMatch(/not a league table/);
});

test.each<Content>([
  MIDLANDS,
  { kind: 'round-up', place: null },
  { kind: 'spotlight', region: null },
  { kind: 'watch-list', codes: ['QJK', 'QVV'], against: 'region' },
])('$kind has one or two pictures , whole sentences, and a memory that a store can keep', async (content) => {
  const made = await edition(content, deps);
  const pictures = made.answers.filter(({ chart }) => chart).length;
  expect([1, 2]).toContain(pictures);
  expect(JSON.parse(JSON.stringify(made.memory))).toEqual(made.memory);
  for (const sentence of made.summary) expect(sentence).toMatch(/^[A-Z0-9].*[^.,;]\.$/);
});

test('only what tells changes remembers something before its first edition', () => {
  expect(firstMemory(MIDLANDS, deps)).toBeNull();
  expect(firstMemory({ kind: 'what-changed' }, deps)).toEqual({ version: expect.stringMatching(/^[0-9a-f]{16}$/) });
});
