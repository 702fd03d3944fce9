import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { Chart } from '../src/present/answer-object.js';

export interface Memory {
  readonly charts: number;
  /** Bytes that the process holds before its first picture and after its last. */
  readonly before: number;
  readonly after: number;
}

/** The memory of a new process that draws `charts` pictures, of these specifications in turn. */
export async function memoryOfCharts(specs: readonly Chart['spec'][], charts: number): Promise<Memory> {
  const argv = ['--import', 'tsx', join(import.meta.dirname, 'draw-charts.ts'), String(charts)];
  const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(specs));
  return (await json(child.stdout)) as Memory;
}
