import { basename } from 'node:path';
import { JSONParser } from '@streamparser/json';
import { UserError } from '../../../errors.js';
import { BATCH_ROWS, type Batch, type RawRow, type RawTable, type RawValue } from '../raw-table.js';
import { openText, type TextFile } from './text-file.js';

/**
 * Opens an array of records, or JSON Lines: a record a line. Records may have different keys; what is nested in one becomes JSON
 * text. Throws UserErrors for anything else.
 */
export async function openJson(file: string): Promise<RawTable> {
  const text = await openText(file);
  const name = basename(file);
  const [first] = text.start.trimStart();
  if (first === undefined) throw new UserError(`${name} is empty: there is nothing to import.`);
  if (first !== '[' && first !== '{')
    throw new UserError(`${name} holds neither an array of records nor a record a line.`);
  const columns: string[] = [];
  const places = new Map<string, number>();

  const rowOf = (record: unknown): RawRow => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      throw new UserError(
        `${name} is not a table: it has to hold records such as {"name": "Anna", "age": 34}, one after the other.`,
      );
    }
    const row = new Array<RawValue | undefined>(columns.length);
    for (const [key, value] of Object.entries(record)) {
      let place = places.get(key);
      if (place === undefined) {
        place = columns.push(key.trim() === '' ? `Column ${columns.length + 1}` : key) - 1;
        places.set(key, place);
      }
      row[place] = typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as RawValue);
    }
    return row;
  };

  return {
    columns,
    batches: () => batchesOf(first === '[' ? elements(text, name) : lines(text, name), rowOf),
    warnings: () => [],
    close: async () => undefined,
  };
}

interface Found {
  readonly records: readonly unknown[];
  readonly share: number;
}

async function* batchesOf(found: AsyncIterable<Found>, rowOf: (record: unknown) => RawRow): AsyncGenerator<Batch> {
  for await (const { records, share } of found) yield { rows: records.map(rowOf), share };
}

/** The elements of one array, of which never more than a few are in memory. */
async function* elements(text: TextFile, name: string): AsyncGenerator<Found> {
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false, stringBufferSize: 65_536 });
  let records: unknown[] = [];
  let share = 0;
  parser.onValue = ({ value }) => records.push(value);
  const pieces = text.pieces((read) => {
    share = read;
  });
  const feed = (piece: string | null) => {
    try {
      if (piece === null) parser.end();
      else parser.write(piece);
    } catch (cause) {
      throw new UserError(`${name} is not well-formed JSON: ${sentenceOf(cause)}`, { cause });
    }
  };
  for await (const piece of pieces) {
    if (parser.isEnded && piece.trim() === '') continue;
    feed(piece);
    if (records.length >= BATCH_ROWS) {
      yield { records, share };
      records = [];
    }
  }
  if (!parser.isEnded) feed(null);
  yield { records, share: 1 };
}

/** A record a line; lines may be empty. */
async function* lines(text: TextFile, name: string): AsyncGenerator<Found> {
  let records: unknown[] = [];
  let share = 0;
  let rest = '';
  let number = 0;
  const pieces = text.pieces((read) => {
    share = read;
  });
  const read = (line: string) => {
    number += 1;
    if (line.trim() === '') return;
    try {
      records.push(JSON.parse(line));
    } catch (cause) {
      throw new UserError(
        `${name} is neither an array of records nor a record a line: line ${number} is not JSON by itself.`,
        { cause },
      );
    }
  };
  for await (const piece of pieces) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    parts.forEach(read);
    if (records.length >= BATCH_ROWS) {
      yield { records, share };
      records = [];
    }
  }
  read(rest);
  if (number === 1) refuseWrapped(records[0], name);
  yield { records, share: 1 };
}

/** {"data": [{…}, {…}]} is one record only by its looks. */
function refuseWrapped(record: unknown, name: string): void {
  const wrapped = Object.entries(record ?? {}).find(
    ([, value]) => Array.isArray(value) && typeof value[0] === 'object',
  );
  if (!wrapped) return;
  throw new UserError(
    `${name} holds one record around the list "${wrapped[0]}": save that list by itself and import it.`,
  );
}

function sentenceOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.endsWith('.') ? message : `${message}.`;
}
