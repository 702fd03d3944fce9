import { listDatasets } from '../../../dataset/find-dataset.js';
import { isTable } from '../../../dataset/table/is-table.js';
import { plainText } from '../../output/plain-text.js';
import type { Shell } from '../../shell.js';

/** `wiggle data list`: the name and the folder of every dataset; `*` marks the one that is asked when none is named. */
export async function dataList(shell: Shell): Promise<number> {
  const settings = shell.settings();
  const places = await listDatasets(settings.home);
  const width = Math.max(...places.map(({ name }) => name.length));
  for (const { name, folder, bundled } of places) {
    const mark = [name, folder].includes(settings.dataset) ? '*' : ' ';
    const origin = bundled ? '(comes with Wiggle)' : (await isTable(folder)) ? '(imported)' : '';
    shell.stdout.write(
      `${mark} ${plainText(name).padEnd(width)}  ${plainText(folder)} ${origin}`.trimEnd().concat('\n'),
    );
  }
  return 0;
}
