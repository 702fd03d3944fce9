import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexPixels } from '../../src/render/index-pixels.js';
import { turns } from '../../src/render/turns.js';

it('keeps every colour where a palette holds them all', () => {
  const colour = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((c) => c.map((part) => part * 85));
  fc.assert(
    fc.property(fc.array(colour, { minLength: 12, maxLength: 12 }), (colours) => {
      const { palette, rows } = indexPixels(Buffer.from(colours.flatMap((c) => [...c, 255])), 4, 3);
      const read = colours.map((_, i) => {
        const index = rows[Math.floor(i / 4) * 5 + 1 + (i % 4)] ?? 0;
        return [...palette.subarray(3 * index, 3 * index + 3)];
      });
      expect(read).toEqual(colours);
      expect([rows[0], rows[5], rows[10]]).toEqual([0, 0, 0]);
    }),
  );
});

it('gives the rarest of too many colours to their neighbours', () => {
  const rare = Array.from({ length: 300 }, (_, i) => [i % 256, i < 256 ? 0 : 1, 7, 255]);
  const area = Array.from({ length: 900 }, () => [0, 94, 184, 255]);
  const { palette, rows } = indexPixels(Buffer.from([...rare, ...area].flat()), 1200, 1);
  expect(palette.length).toBe(3 * 256);
  const last = rows.at(-1) ?? 0;
  expect([...palette.subarray(3 * last, 3 * last + 3)]).toEqual([0, 94, 184]);
  rare.forEach(([red = 0], i) => {
    expect(Math.abs((palette[3 * (rows[1 + i] ?? 0)] ?? 0) - red)).toBeLessThanOrEqual(1);
  });
});

it('lets only so many run at once, first come first served', async () => {
  const inTurn = turns(2);
  let running = 0;
  let most = 0;
  const done: number[] = [];
  const work = (i: number) => async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    done.push(i);
    if (i === 3) throw new Error('one fails');
  };
  const results = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => inTurn(work(i))));
  expect(most).toBe(2);
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(results.filter((r) => r.status === 'rejected')).toHaveLength(1);
});
