/** RGBA pixels → indexes into a palette of at most 256 colours. */

export interface Indexed {
  /** Three bytes a colour. */
  readonly palette: Buffer;
  /** A byte a pixel; each row starts with the byte of PNG's filter "none". */
  readonly rows: Buffer;
}

const MOST = 256;

/**
 * Where there are more colours than a palette holds, the rarest, which are shades along the edges of letters, become the nearest
 * of the others; no area changes its colour. The pixels are overwritten on the way: a second copy of them would be large.
 */
export function indexPixels(pixels: Buffer, width: number, height: number): Indexed {
  // As signed numbers: those are what the engine counts fastest in.
  const places = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = numberColours(places);
  const { palette, indexes } = paletteOf(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, at = 0; y < height; y++) {
    at++;
    for (const end = from + width; from < end; from++, at++) rows[at] = indexes[places[from] as number] as number;
  }
  return { palette: Buffer.from(palette.flatMap(channels)), rows };
}

/** Puts in place of each colour its place in order of appearance; gives the colours in that order, and how many pixels have each. */
function numberColours(pixels: Int32Array): [colour: number, count: number][] {
  const places = new Map<number, number>();
  const counts: [number, number][] = [];
  for (let start = 0, end = 0; start < pixels.length; start = end) {
    const colour = pixels[start] as number;
    do end++;
    while (end < pixels.length && pixels[end] === colour);
    const place = places.get(colour) ?? counts.length;
    if (place === counts.length) {
      places.set(colour, place);
      counts.push([colour, 0]);
    }
    (counts[place] as [number, number])[1] += end - start;
    pixels.fill(place, start, end);
  }
  return counts;
}

/** The commonest colours, and for each colour its index among them or that of the nearest. */
function paletteOf(counts: readonly [colour: number, count: number][]) {
  const colours = counts.map(([colour]) => colour);
  const order = counts.map((_, i) => i).sort((a, b) => (counts[b]?.[1] ?? 0) - (counts[a]?.[1] ?? 0));
  const palette = order.slice(0, MOST).map((i) => colours[i] as number);
  const indexes = new Uint8Array(colours.length);
  order.forEach((i, rank) => {
    indexes[i] = rank < MOST ? rank : nearest(colours[i] as number, palette);
  });
  return { palette, indexes };
}

/** Little-endian: the red of a pixel is its lowest byte. */
const channels = (colour: number) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

function nearest(colour: number, others: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  others.forEach((other, i) => {
    const [or = 0, og = 0, ob = 0] = channels(other);
    const away = (r - or) ** 2 + (g - og) ** 2 + (b - ob) ** 2;
    if (away < least) [best, least] = [i, away];
  });
  return best;
}
