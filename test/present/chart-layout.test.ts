import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { niceStep, ticks } from '../../src/present/charts/parts/axes/ticks.js';
import { spread, stemLanes } from '../../src/present/charts/parts/labels/lanes.js';
import { placeLabels } from '../../src/present/charts/parts/labels/place-labels.js';
import { textWidth, wrapText } from '../../src/present/charts/parts/labels/text-width.js';
import { ICSS } from './ics-figures.js';

describe('wrapText', () => {
  it('keeps every line within the width and every word in its place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ICSS.map(([, name]) => name)),
        fc.integer({ min: 120, max: 400 }),
        (name, width) => {
          const lines = wrapText(name, width, 12.5);
          for (const line of lines) expect(textWidth(line, 12.5)).toBeLessThanOrEqual(width);
          expect(lines.join(' ')).toBe(name);
        },
      ),
    );
  });

  it('breaks a word that is too long, and cuts at the last line', () => {
    expect(wrapText('x'.repeat(50), 100, 12).join('')).toBe('x'.repeat(50));
    const [first, second, ...rest] = wrapText('one two three four five six seven', 60, 12, 400, 2);
    expect([first, rest]).toEqual(['one two', []]);
    expect(second).toMatch(/…$/);
  });
});

describe('spread', () => {
  it('keeps labels apart and within bounds where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 15 }), (wanted) => {
        const placed = spread(wanted, 20, 0, 300).toSorted((a, b) => a - b);
        for (const [i, y] of placed.slice(1).entries()) expect(y - (placed[i] ?? 0)).toBeGreaterThanOrEqual(20);
        expect(placed[0]).toBeGreaterThanOrEqual(0);
        expect(placed.at(-1)).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe('stemLanes', () => {
  it('never puts two labels on one another', () => {
    const label = fc.record({ stem: fc.integer({ min: 0, max: 700 }), width: fc.integer({ min: 20, max: 300 }) });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 10 }), (labels) => {
        const { placed } = stemLanes(
          labels.map(({ stem, width }) => ({
            stem,
            places: [stem - width / 2, stem, stem - width].map((start) => ({ start, end: start + width })),
          })),
          8,
        );
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) {
            expect(a.lane === b.lane && a.span.start < b.span.end && b.span.start < a.span.end).toBe(false);
          }
        });
      }),
    );
  });
});

describe('placeLabels', () => {
  it('covers no point, or leaves the name out', () => {
    const point = { x: 50, y: 50, radius: 6 };
    const [beside] = placeLabels([{ at: point, width: 40, height: 14 }], [point], { width: 200, height: 100 });
    expect(beside).toEqual({ dx: 9, dy: 0 });
    const crowd = Array.from({ length: 100 }, (_, i) => ({ x: (i % 10) * 10, y: Math.floor(i / 10) * 10, radius: 6 }));
    expect(placeLabels([{ at: point, width: 40, height: 14 }], crowd, { width: 100, height: 100 })).toEqual([null]);
  });
});

describe('ticks', () => {
  it('are round numbers', () => {
    expect(niceStep(1.5, 6)).toBe(0.2);
    expect(ticks(2.25, 3.8, 0.2)).toEqual([2.4, 2.6, 2.8, 3, 3.2, 3.4, 3.6, 3.8]);
    expect(ticks(-10, 10, 5)).toEqual([-10, -5, 0, 5, 10]);
  });
});
