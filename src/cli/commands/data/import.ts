import { importTable } from '../../../dataset/import/import-table.js';
import { plainText } from '../../output/plain-text.js';
import { progressOn } from '../../output/progress.js';
import type { Shell } from '../../shell.js';

/** `wiggle data import FILE`: makes a dataset of a file of records, and says how to ask it and where to improve it. */
export async function dataImport(shell: Shell, { file, name }: { file: string; name?: string }): Promise<number> {
  const { home } = shell.settings();
  const progress = await progressOn(shell.stderr);
  const imported = await importTable({
    file,
    home,
    name: name ?? null,
    today: new Date(),
    onProgress: (step, share) => progress.say(`${STEPS[step]} ${plainText(file)} ${bar(share)}`),
  }).finally(progress.end);
  for (const warning of imported.warnings) shell.stderr.write(`wiggle: ${plainText(warning)}\n`);
  const size = `${count(imported.rows, 'row', 'rows')}, ${count(imported.columns, 'column', 'columns')}`;
  shell.stdout.write(
    `${plainText(file)} is imported as ${imported.name}: ${size}.\n` +
      `Ask it:     wiggle ask --dataset ${imported.name} "..."\n` +
      `Improve it: ${plainText(imported.folder)}/catalogue.yml says what its columns mean, and which words people use for them.\n`,
  );
  return 0;
}

const STEPS = { looking: 'Looking at', storing: 'Storing', indexing: 'Indexing' } as const;
const WIDTH = 24;

function bar(share: number): string {
  const done = Math.round(share * WIDTH);
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${Math.round(share * 100)}%`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
