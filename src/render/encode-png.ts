/**
 * Pixels → PNG. A chart has few colours, so it is written with a palette: a quarter of the data to compress, and a smaller file.
 * Compression runs off the event loop.
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { indexPixels } from './index-pixels.js';

const compress = promisify(deflate);
/** Beyond this level files hardly shrink and time doubles. */
const LEVEL = 4;

/** `pixels`: opaque RGBA, row by row. */
export async function encodePng(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  const { palette, rows } = indexPixels(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette; deflate, no filters, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  const data = await compress(rows, { level: LEVEL });
  const chunks = [chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}
