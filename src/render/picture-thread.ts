/** What runs in the thread that draws: takes specifications, gives the bytes of PNGs. */
import { parentPort } from 'node:worker_threads';
import type { Chart } from '../present/answer-object.js';
import { renderPng } from './render-png.js';

export interface Wanted {
  readonly id: number;
  readonly spec: Chart['spec'];
}

/** Exactly one of the two is there: the picture, or why there is none. */
export interface Drawn {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly fault?: string;
}

parentPort?.on('message', async ({ id, spec }: Wanted) => {
  const drawn = await renderPng(spec).then(
    (bytes): Drawn => ({ id, bytes }),
    (error: unknown): Drawn => ({ id, fault: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(drawn);
});
