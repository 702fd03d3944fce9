import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { UserError } from '../../errors.js';
import { stateFile } from '../../store/home.js';
import { type Moved, moveStore } from '../../store/move/move-store.js';
import { plainTable } from '../output/plain-table.js';
import { plainText } from '../output/plain-text.js';
import { progressOn } from '../output/progress.js';
import type { Shell } from '../shell.js';
import { checkAddress } from './check-address.js';

/**
 * `wiggle store move [--to postgres://…]`: copies what the service remembers from its file into a database of PostgreSQL, by default that
 * of DATABASE_URL, and sets the file aside once both have been compared.
 */
export async function storeMove(shell: Shell, { to }: { to?: string }): Promise<number> {
  const { home, databaseUrl } = shell.settings();
  const url = to ?? databaseUrl;
  if (!url) throw new UserError('There is nowhere to move to: give --to postgres://…, or set DATABASE_URL.');
  if (to !== undefined) checkAddress(to);
  const file = stateFile(home);
  const aside = `${file}.moved`;
  if (!existsSync(file) && existsSync(aside)) {
    throw new UserError(`It has been moved already: ${aside} is what was moved. Set DATABASE_URL to where it is now.`);
  }
  const progress = await progressOn(shell.stderr);
  const moved = await moveStore({
    file,
    url,
    now: Date.now,
    said: (table, rows) => progress.say(`Moving ${table}: ${rows} rows`),
  }).finally(progress.end);
  await rename(file, aside);
  shell.stdout.write(`${listOf(moved)}\n\nBoth are the same, to the last row.\n${nextSteps(plainText(aside))}\n`);
  return 0;
}

function listOf(moved: readonly Moved[]): string {
  return plainTable({
    heads: ['table', 'rows', 'there before', 'checksum'],
    numeric: [false, true, true, false],
    rows: moved.map(({ table, rows, before, checksum }) => [table, `${rows}`, `${before}`, checksum.slice(0, 16)]),
  });
}

const nextSteps = (aside: string) =>
  `Next: set DATABASE_URL to this database wherever Wiggle runs, with the same SLACK_STATE_SECRET if there is one, and start it.
The file is now ${aside}; nothing reads it any more. Keep it until you are sure, then delete it: it holds what people asked.`;
