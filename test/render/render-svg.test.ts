import { describe, expect, it } from '@jest/globals';
import { buildChart, type ChartInput } from '../../src/present/charts/build-chart.js';
import { renderSvg } from '../../src/render/render-svg.js';
import { ODD, ranking, SAMPLES } from '../present/fixtures.js';
import { ICSS } from '../present/ics-figures.js';
import { type SvgText, svgTexts, wordsOf } from './svg-texts.js';

const pictures = Object.entries({ ...SAMPLES, ...ODD }) as [string, ChartInput][];

async function draw(given: ChartInput): Promise<{ svg: string; warnings: string[] }> {
  const warnings: string[] = [];
  const { chart } = buildChart(given);
  return { svg: chart ? await renderSvg(chart.spec, warnings) : '', warnings };
}

describe.each(pictures)('%s', (_, given) => {
  it('compiles without a warning', async () => {
    expect((await draw(given)).warnings).toEqual([]);
  });

  it('has all its words inside the picture', async () => {
    const { svg } = await draw(given);
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
    expect(Number(width)).toBeGreaterThanOrEqual(760);
    const outside = svgTexts(svg).filter(
      (t) => t.left < 0 || t.top < 0 || t.right > Number(width) || t.bottom > Number(height),
    );
    expect(outside).toEqual([]);
  });

  it('has no words on one another', async () => {
    const texts = svgTexts((await draw(given)).svg).filter((t) => !t.halo && t.text);
    const overlapping = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.text} | ${b.text}`),
    );
    expect(overlapping).toEqual([]);
  });

  it('says its title, subtitle and source in full', async () => {
    const words = wordsOf((await draw(given)).svg);
    for (const text of [given.title, given.subtitle, given.source]) expect(words).toContain(text.trim());
  });
});

const overlap = (a: SvgText, b: SvgText) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

it('names every ICS in full, with its figure', async () => {
  const words = wordsOf((await draw(ranking)).svg);
  for (const [, name, , , now] of ICSS) {
    expect(words).toContain(name);
    expect(words).toContain(now.toFixed(2));
  }
});

it('writes strings of data as text', async () => {
  const { svg } = await draw(ODD['names that are no names'] as ChartInput);
  expect(svg).not.toContain('<script>');
  expect(wordsOf(svg)).toContain('<script>alert(1)</script>');
  expect(wordsOf(svg)).toContain('{{x}}');
});

it('has a description for those who cannot see it', async () => {
  const { svg } = await draw({ ...ranking, title: 'Less < "more"' });
  expect(svg).toContain('role="img" aria-label="Less &#60; &#34;more&#34;. DMA score 2025');
});

it('collects what Vega warns of, and prints nothing', async () => {
  const warnings: string[] = [];
  await renderSvg(
    {
      data: { values: [{ a: 1 }] },
      mark: 'bar',
      encoding: {
        x: { field: 'a', type: 'quantitative' },
        color: { value: 'red', scale: {} },
        rubbish: { field: 'a' },
      },
    },
    warnings,
  );
  expect(warnings.length).toBeGreaterThan(0);
});
