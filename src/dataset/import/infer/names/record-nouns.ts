/** Whether the records are what the name of the file says, or figures about it. */
import type { TableCatalogue } from '../../../table/table-catalogue.js';
import type { RecordsFile } from '../../write/write-records.js';
import { pluralOf } from './english.js';
import { RECORDS } from './table-nouns.js';

/**
 * The nouns for a record of `catalogue`, whose rows are in `file`. A file "stocks" with a price for each symbol and month holds
 * no stocks but figures of them, which are only called records: counting them as stocks would be wrong. A file "obesity" with a
 * row for each state holds states.
 */
export async function recordNouns(
  { one, many, name, columns }: TableCatalogue,
  file: RecordsFile,
  rows: number,
): Promise<{ one: string; many: string }> {
  if (one === RECORDS.one) {
    const noun = columns.find(({ id }) => id === name)?.label.toLowerCase() ?? '';
    const isOne = THINGS.has(noun) && name !== null && (await isUnique(file, [name], rows));
    return isOne ? { one: noun, many: pluralOf(noun) } : RECORDS;
  }
  const called = columns.find(({ id, label }) => id === one || label.toLowerCase() === one);
  if (called && !(await isUnique(file, [called.id], rows))) return RECORDS;
  const date = columns.find(({ type }) => type === 'date');
  if (name !== null || !date) return { one, many };
  if (await isUnique(file, [date.id], rows)) return RECORDS;
  for (const { id } of columns.filter(({ type }) => type === 'category').slice(0, MAX_TRIED)) {
    if (await isUnique(file, [id, date.id], rows)) return RECORDS;
  }
  return { one, many };
}

const MAX_TRIED = 4;
/** Heads that are nouns for what a record is, where its name stands under them and no two records share one. */
const THINGS = new Set(
  'country state city county region district borough ward town village area school university hospital practice trust team club player athlete student pupil employee person customer client patient company organisation organization supplier vendor store shop branch product item book film movie song artist album author airport station project department recipe dish animal plant species planet'.split(
    ' ',
  ),
);

async function isUnique(file: RecordsFile, ids: readonly string[], rows: number): Promise<boolean> {
  const columns = ids.map((id) => `"${id}"`);
  const [found] = await file.all<{ different: number }>(
    `select count(*) as different from (select distinct ${columns.join(', ')} from records where ${columns.map((id) => `${id} is not null`).join(' and ')})`,
  );
  return found?.different === rows && rows > 1;
}
