/**
 * The outlines of Inter, read from the font files that come with the program (TrueType, OpenType specification 1.9).
 * Pictures are drawn from these, so they look the same on a machine without any fonts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { UserError } from '../../errors.js';
import type { Weight } from '../../present/charts/parts/labels/text-width.js';
import { type Contour, contourPath } from './contour-path.js';
import { glyphContours, type Point } from './glyph-contours.js';

export interface Font {
  readonly unitsPerEm: number;
  /** In font units. */
  advance(character: string): number;
  /** The contours of a character as SVG path data moved to (x, y), y upwards, in font units. */
  outline(character: string, x: number, y: number): string;
}

const FILES: Readonly<Record<Weight, string>> = {
  400: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  600: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
};

const loaded = new Map<Weight, Font>();

/** Read once and kept. Throws a UserError where the file is missing. */
export function inter(weight: Weight): Font {
  const font = loaded.get(weight) ?? parseFont(fontFile(FILES[weight]));
  loaded.set(weight, font);
  return font;
}

/** The bytes of a font file of the package. */
export function fontFile(name: string): Buffer {
  try {
    return readFileSync(createRequire(import.meta.url).resolve(name));
  } catch (cause) {
    throw new UserError(
      `The font file ${name} is missing, so no picture can be drawn; install the packages again (npm ci).`,
      {
        cause,
      },
    );
  }
}

function parseFont(file: Buffer): Font {
  const tables = tablesOf(file);
  const table = (tag: string) => tables.get(tag) ?? 0;
  const longOffsets = file.readInt16BE(table('head') + 50) === 1;
  const metrics = file.readUInt16BE(table('hhea') + 34);
  const glyphIds = characterMap(file, table('cmap'));
  const glyphs = new Map<number, readonly Contour[]>();

  const id = (character: string) => glyphIds(character.codePointAt(0) ?? 0);
  const offset = (glyph: number) =>
    longOffsets ? file.readUInt32BE(table('loca') + 4 * glyph) : 2 * file.readUInt16BE(table('loca') + 2 * glyph);
  const points = (glyph: number): Point[][] => {
    const start = offset(glyph);
    return start === offset(glyph + 1) ? [] : glyphContours(file, table('glyf') + start, points);
  };
  const contours = (glyph: number) => {
    const known = glyphs.get(glyph) ?? points(glyph).map(contourPath);
    glyphs.set(glyph, known);
    return known;
  };
  return {
    unitsPerEm: file.readUInt16BE(table('head') + 18),
    advance: (character) => file.readUInt16BE(table('hmtx') + 4 * Math.min(id(character), metrics - 1)),
    outline: (character, x, y) =>
      contours(id(character))
        .map((c) => `M${x + c.x} ${y + c.y}${c.body}`)
        .join(''),
  };
}

function tablesOf(file: Buffer): Map<string, number> {
  const count = file.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const record = 12 + 16 * i;
      return [file.toString('latin1', record, record + 4), file.readUInt32BE(record + 8)];
    }),
  );
}

/** Character → glyph, from the format 12 subtable that Inter has. Unknown characters get glyph 0, a box. */
function characterMap(file: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from(
    { length: file.readUInt16BE(cmap + 2) },
    (_, i) => cmap + file.readUInt32BE(cmap + 8 + 8 * i),
  );
  const full = subtables.find((at) => file.readUInt16BE(at) === 12);
  if (full === undefined) throw new Error('the font has no character map of format 12');
  const groups = file.readUInt32BE(full + 12);
  return (code) => {
    for (let i = 0; i < groups; i++) {
      const at = full + 16 + 12 * i;
      if (code < file.readUInt32BE(at)) return 0;
      if (code <= file.readUInt32BE(at + 4)) return file.readUInt32BE(at + 8) + code - file.readUInt32BE(at);
    }
    return 0;
  };
}
