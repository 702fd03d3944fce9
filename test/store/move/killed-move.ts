/** `wiggle store move` in a process of its own, which is killed in the middle. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { connectState } from '../../../src/store/connect-state.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Kills it (SIGKILL) as soon as at least `least` runs have arrived, and gives how many have. */
export async function killedMove(home: string, url: string, least: number): Promise<number> {
  const argv = ['--import', 'tsx', join(ROOT, 'src', 'main.ts'), 'store', 'move', '--to', url];
  const child = spawn(process.execPath, argv, { cwd: ROOT, env: { ...process.env, WIGGLE_HOME: home } });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = new Promise((resolve) => child.on('close', resolve));
  const target = connectState({ url });
  const arrived = async () => {
    const [row] = await target('run').count({ rows: '*' });
    return Number(row?.rows);
  };
  try {
    // Its table may not be there yet.
    while ((await arrived().catch(() => 0)) < least) {
      await setTimeout(5);
      if (child.exitCode !== null) throw new Error(`It ended before it could be killed: ${(await said).join('')}`);
    }
    child.kill('SIGKILL');
    await ended;
    return await arrived();
  } finally {
    child.kill('SIGKILL');
    await target.destroy();
  }
}
