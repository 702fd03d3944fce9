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
 * of the others; no area changes its colour.
 */
export function indexPixels(pixels: Buffer, width: number, height: number): Indexed {
  const { colours, counts, places } = numberColours(pixels, width * height);
  const { palette, indexes } = paletteOf(colours, counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, at = 0; y < height; y++) {
    at++;
    for (const end = from + width; from < end; from++, at++) rows[at] = indexes[places[from] as number] as number;
  }
  return { palette: Buffer.from(palette.flatMap(channels)), rows };
}

/** The colours in order of appearance, how many pixels each has, and for each pixel the place of its colour. */
function numberColours(pixels: Buffer, size: number) {
  // As signed numbers: those are what the engine counts fastest in.
  const values = new Int32Array(pixels.buffer, pixels.byteOffset, size);
  const known = new Map<number, number>();
  const counts: number[] = [];
  const places = new Uint16Array(size);
  for (let start = 0, end = 0; start < size; start = end) {
    const colour = values[start] as number;
    do end++;
    while (end < size && values[end] === colour);
    let place = known.get(colour);
    if (place === undefined) {
      // The sixteen bits of a place hold far more colours than a chart can have.
      place = Math.min(known.size, 0xffff);
      known.set(colour, place);
      counts[place] = 0;
    }
    counts[place] = (counts[place] as number) + end - start;
    if (place > 0) places.fill(place, start, end);
  }
  return { colours: [...known.keys()], counts, places };
}

/** The commonest colours, and for each colour its index among them or that of the nearest. */
function paletteOf(colours: readonly number[], counts: readonly number[]) {
  const order = colours.map((_, i) => i).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
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
