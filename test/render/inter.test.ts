import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { textWidth, type Weight } from '../../src/present/charts/parts/labels/text-width.js';
import { fontFile, inter } from '../../src/render/letters/inter.js';
import { outlineText } from '../../src/render/letters/outline-text.js';
import { ICSS } from '../present/ics-figures.js';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const weights: Weight[] = [400, 600];

describe('inter', () => {
  it.each(weights)('has the widths that pictures are laid out by, at weight %s', (weight) => {
    const font = inter(weight);
    for (const character of [...ascii, ...'£·×–—‘’“”…−\u00a0éôüÅñ']) {
      expect([character, textWidth(character, font.unitsPerEm, weight)]).toEqual([character, font.advance(character)]);
    }
    for (const [, name] of ICSS) {
      const width = [...name].reduce((sum, c) => sum + font.advance(c), 0);
      expect(textWidth(name, font.unitsPerEm, weight)).toBeCloseTo(width);
    }
  });

  it('draws letters as closed curves, and composed ones with their accents', () => {
    const font = inter(400);
    expect(font.outline(' ', 0, 0)).toBe('');
    expect(font.outline('l', 0, 0)).toMatch(/^M[\d.-]+ [\d.-]+l.*z$/);
    expect(font.outline('o', 0, 0).match(/z/g)).toHaveLength(2);
    expect(font.outline('é', 0, 0).match(/z/g)?.length).toBeGreaterThan(
      font.outline('e', 0, 0).match(/z/g)?.length ?? 0,
    );
    expect(font.outline('o', 100, 0)).not.toBe(font.outline('o', 0, 0));
  });

  it('says in one sentence that its file is missing', () => {
    expect(() => fontFile('@expo-google-fonts/inter/400Regular/Missing.ttf')).toThrow(UserError);
    expect(() => fontFile('@expo-google-fonts/inter/400Regular/Missing.ttf')).toThrow(
      /is missing, so no picture can be drawn/,
    );
  });
});

describe('outlineText', () => {
  const text = (content: string, attributes = '') =>
    `<svg><text${attributes} transform="translate(10,20)" font-family="Inter, Arial" font-size="16px" fill="#000">${content}</text></svg>`;

  it('leaves no text behind, and keeps what is not about the font', () => {
    const outlined = outlineText(text('Tees &amp; &lt;Wear&gt;', ' text-anchor="end" opacity="0.5"'));
    expect(outlined).not.toMatch(/<text|font-|text-anchor/);
    expect(outlined).toMatch(
      /^<svg><path transform="translate\(10,20\)scale\(0.0078125,-0.0078125\)" opacity="0.5" fill="#000" d="M-[^"]+z"\/><\/svg>$/,
    );
  });

  it('starts where the anchor says', () => {
    const startOf = (anchor: string) =>
      Number(/d="M(-?[\d.]+)/.exec(outlineText(text('II', ` text-anchor="${anchor}"`)))?.[1]);
    const width = 2 * inter(400).advance('I');
    expect(startOf('start') - startOf('end')).toBeCloseTo(width);
    expect(startOf('start') - startOf('middle')).toBeCloseTo(width / 2);
  });

  it('puts lines below one another', () => {
    const [first = '', second = ''] = [
      ...outlineText(text('<tspan>I</tspan><tspan x="0" dy="8">I</tspan>')).matchAll(/M[\d.-]+ ([\d.-]+)/g),
    ].map((m) => m[1]);
    expect(Number(first) - Number(second)).toBe(8 / (16 / 2048));
  });

  it('passes over text without content', () => {
    expect(outlineText('<svg><text font-size="9px"/><g><text>a</text></g></svg>')).toMatch(
      /^<svg><path [^>]*d=""\/><g><path [^>]*\/><\/g><\/svg>$/,
    );
  });
});
