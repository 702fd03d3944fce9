import type { Catalogue } from '../dataset/catalogue.js';
import type { Dataset } from '../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../dataset/table/table-dataset.js';

/** One spelling of whatever may stand for a row: a code, or the name of a region or of the whole. null for nothing. */
export type Spelling = (text: unknown) => string | null;

/** What may follow a name without changing whom it means: "London region", "England (mean)", "South East average". */
const TAIL = /[ :,-]*(\(.*\)|region|average|mean|median|total|overall)$/;

interface Figures {
  readonly catalogue: Pick<Catalogue, 'whole'>;
  readonly members: Dataset['members'];
}

/**
 * A Spelling for the answers about `dataset`. Members of a dimension that have codes (regions), and the whole (England), are
 * spelt by name, whether an answer says the code or the name; three-character ODS codes are upper case; all else is lower case, and so is everything in a table of records.
 */
export function spellingOf(dataset: Figures | TableDataset): Spelling {
  if (isTableDataset(dataset))
    return (text) => (text === null || text === undefined || text === '' ? null : fold(String(text)));
  const { whole } = dataset.catalogue;
  const names = new Map<string, string>();
  for (const member of Object.values(dataset.members).flat()) {
    if (member.code === null) continue;
    for (const key of [member.code, member.value]) names.set(fold(key), member.value);
  }
  for (const key of [whole.code, whole.name, ...whole.words]) names.set(fold(key), whole.name);

  return (text) => {
    if (text === null || text === undefined || text === '') return null;
    const key = fold(String(text)).replace(/^the /, '');
    const bare = key.replace(/[ :,-]*\(.*\)$/, '').replace(/ (region|average|mean|median|total)$/, '');
    const known = [key, key.replace(TAIL, '').trim(), bare].find((form) => names.has(form));
    if (known !== undefined) return names.get(known) ?? null;
    return /^[a-z0-9]{3}$/.test(key) ? key.toUpperCase() : key;
  };
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/&/g, 'and').replace(/\s+/g, ' ');
}
