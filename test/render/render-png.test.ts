import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { buildChart } from '../../src/present/charts/build-chart.js';
import { renderPng } from '../../src/render/render-png.js';
import { ranking, SAMPLES } from '../present/fixtures.js';

const spec = buildChart(ranking).chart?.spec ?? {};

describe('renderPng', () => {
  it('draws twice as many pixels as the picture is wide', async () => {
    const png = await renderPng(spec);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBe(1520);
    const small = await renderPng(spec, { scale: 1 });
    expect(small.readUInt32BE(16)).toBe(760);
  });

  it('gives the same bytes for the same picture', async () => {
    expect((await renderPng(spec)).equals(await renderPng(spec))).toBe(true);
  });

  it('draws the words, without a font of the machine', async () => {
    const { colourAt, width, height } = decode(await renderPng(spec, { scale: 1 }));
    const dark = (from: number, to: number) => {
      let count = 0;
      for (let y = from; y < to; y++) for (let x = 0; x < width; x++) if (colourAt(x, y).every((c) => c < 100)) count++;
      return count;
    };
    expect(colourAt(0, 0)).toEqual([255, 255, 255]);
    // The title, at the top, and nothing in the margin above it.
    expect(dark(0, 16)).toBe(0);
    expect(dark(24, 60)).toBeGreaterThan(500);
    expect(height).toBeGreaterThan(900);
  });

  it('keeps the colours of areas where there are more than a palette holds', async () => {
    const { colourAt, width, height } = decode(await renderPng(buildChart(SAMPLES.hexmap).chart?.spec ?? {}));
    const seen = new Set<string>();
    for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) seen.add(colourAt(x, y).join(' '));
    for (const colour of ['0 75 147', '31 109 181', '211 227 243', '255 255 255']) expect(seen).toContain(colour);
  });

  it('draws many at a time', async () => {
    const pictures = await Promise.all(
      Object.values(SAMPLES).map((given) => renderPng(buildChart(given).chart?.spec ?? {}, { scale: 1 })),
    );
    expect(pictures).toHaveLength(13);
  });
});

/** A PNG as encodePng writes it: a palette, no filters. */
function decode(png: Buffer) {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const header = chunks.get('IHDR') as Buffer;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE') as Buffer;
  const rows = inflateSync(chunks.get('IDAT') as Buffer);
  expect(rows.length).toBe((width + 1) * height);
  const colourAt = (x: number, y: number) => {
    const index = rows[y * (width + 1) + 1 + x] ?? 0;
    return [...palette.subarray(3 * index, 3 * index + 3)];
  };
  return { width, height, colourAt };
}
