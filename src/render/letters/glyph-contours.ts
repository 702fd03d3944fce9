/** The `glyf` table: the points of a glyph, and of the glyphs that it is composed of. */

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** `part` gives the contours of another glyph. */
export function glyphContours(file: Buffer, at: number, part: (glyph: number) => Point[][]): Point[][] {
  const contours = file.readInt16BE(at);
  return contours >= 0 ? simple(file, at + 10, contours) : composed(file, at + 10, part);
}

const ON_CURVE = 1;
const REPEAT = 8;

function simple(file: Buffer, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, i) => file.readUInt16BE(start + 2 * i));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + 2 * count;
  at += 2 + file.readUInt16BE(at);

  const flags: number[] = [];
  while (flags.length < total) {
    const flag = file.readUInt8(at++);
    const times = flag & REPEAT ? file.readUInt8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  // A coordinate is a byte with a sign of its own, the same as before, or a difference of two bytes.
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) {
        value += flag & same ? file.readUInt8(at) : -file.readUInt8(at);
        at += 1;
      } else if (!(flag & same)) {
        value += file.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map((flag, i) => ({ x: xs[i] as number, y: ys[i] as number, onCurve: (flag & ON_CURVE) !== 0 }));
  return ends.map((end, i) => points.slice(i ? (ends[i - 1] as number) + 1 : 0, end + 1));
}

const WORDS = 1;
const SCALE = 8;
const MORE = 32;
const TWO_SCALES = 64;
const MATRIX = 128;

function composed(file: Buffer, start: number, part: (glyph: number) => Point[][]): Point[][] {
  const contours: Point[][] = [];
  let at = start;
  for (let flags = MORE; flags & MORE; ) {
    flags = file.readUInt16BE(at);
    const glyph = file.readUInt16BE(at + 2);
    at += 4;
    const [dx, dy] =
      flags & WORDS ? [file.readInt16BE(at), file.readInt16BE(at + 2)] : [file.readInt8(at), file.readInt8(at + 1)];
    at += flags & WORDS ? 4 : 2;
    const count = flags & MATRIX ? 4 : flags & TWO_SCALES ? 2 : flags & SCALE ? 1 : 0;
    const m = Array.from({ length: count }, (_, i) => file.readInt16BE(at + 2 * i) / 16384);
    at += 2 * count;
    const [a = 1, b = 0, c = 0, d = 1] = count === 4 ? m : [m[0], 0, 0, m[1] ?? m[0]];
    const moved = ({ x, y, onCurve }: Point) => ({
      x: Math.round(a * x + c * y + dx),
      y: Math.round(b * x + d * y + dy),
      onCurve,
    });
    contours.push(...part(glyph).map((points) => points.map(moved)));
  }
  return contours;
}
