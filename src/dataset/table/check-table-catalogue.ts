/** Whether the parts of a table's catalogue fit one another and the rows: every column is there, no word means two things. */
import type { Fault } from '../dataset-error.js';
import type { Path } from '../read/read-catalogue.js';
import type { Records } from './read-records.js';
import type { TableCatalogue } from './table-catalogue.js';

type FaultAt = (path: Path, value: string | null, message: string) => Fault;

/** The faults of a catalogue. `records` is null where the rows cannot be read; they are not looked at then. */
export function checkTableCatalogue(catalogue: TableCatalogue, records: Records | null, faultAt: FaultAt): Fault[] {
  const { columns, name } = catalogue;
  const faults: Fault[] = [];
  const named = columns.find(({ id }) => id === name);
  if (name !== null && !named) faults.push(faultAt(['name'], name, 'is not the id of a column'));
  if (named && named.type !== 'text' && named.type !== 'category') {
    faults.push(faultAt(['name'], name, `is a ${named.type}: only text can be a name`));
  }
  for (const [i, { id }] of columns.entries()) {
    const path = ['columns', i, 'id'];
    if (columns.findIndex((other) => other.id === id) < i)
      faults.push(faultAt(path, id, 'is the id of another column, too'));
    if (records && !records.columns.includes(id)) faults.push(faultAt(path, id, 'is not a column of the rows'));
  }
  return [...faults, ...clashes(catalogue, faultAt), ...unknownValues(catalogue, records, faultAt)];
}

/** Words of columns, and of the values of one column, that are there already. */
function clashes({ columns }: TableCatalogue, faultAt: FaultAt): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<string, number>();
  for (const [i, { label }] of columns.entries()) {
    const owner = owners.get(label.toLowerCase());
    if (owner === undefined) owners.set(label.toLowerCase(), i);
    else faults.push(faultAt(['columns', i, 'label'], label, `is the label of ${columns[owner]?.id} already`));
  }
  for (const [i, { words }] of columns.entries()) {
    for (const [j, word] of words.entries()) {
      const owner = owners.get(word.toLowerCase());
      if (owner === undefined) owners.set(word.toLowerCase(), i);
      else if (owner !== i)
        faults.push(faultAt(['columns', i, 'words', j], word, `means ${columns[owner]?.id} already`));
    }
  }
  return faults;
}

function unknownValues({ columns }: TableCatalogue, records: Records | null, faultAt: FaultAt): Fault[] {
  const faults: Fault[] = [];
  for (const [i, column] of columns.entries()) {
    if (column.type !== 'category') continue;
    const owners = new Map<string, string>();
    const there = new Set(records?.values[column.id]);
    for (const value of there) owners.set(value.toLowerCase(), value);
    for (const [value, words] of Object.entries(column.values)) {
      const path = ['columns', i, 'values', value];
      if (records && !there.has(value)) faults.push(faultAt(path, value, `is not a value of ${column.id}`));
      for (const [j, word] of words.entries()) {
        const owner = owners.get(word.toLowerCase()) ?? value;
        owners.set(word.toLowerCase(), owner);
        if (owner !== value) faults.push(faultAt([...path, j], word, `means ${owner} already`));
      }
    }
  }
  return faults;
}
