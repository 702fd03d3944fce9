import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CsvError, type Options, parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { UserError } from '../../../errors.js';
import { BATCH_ROWS, type Batch, type RawTable } from '../raw-table.js';
import { columnNames } from './column-names.js';
import { sniffDelimiter } from './sniff-delimiter.js';
import { openText } from './text-file.js';

/** Opens a text of lines and cells, whatever stands between them (comma, tab, semicolon or bar). The first line names the columns. */
export async function openCsv(file: string): Promise<RawTable> {
  const text = await openText(file);
  const name = basename(file);
  if (text.start.trim() === '') throw new UserError(`${name} is empty: there is nothing to import.`);
  const options: Options = { ...LENIENT, delimiter: sniffDelimiter(text.start) };
  const columns = columnNames(headsOf(text.start, options, name));
  let ragged = 0;

  async function* batches(): AsyncGenerator<Batch> {
    let share = 0;
    let rows: string[][] = [];
    let heads = true;
    ragged = 0;
    const parser = parse(options);
    const pieces = text.pieces((read) => {
      share = read;
    });
    const piped = pipeline(Readable.from(pieces), parser);
    // Its failure is the parser's, too, which the loop below throws.
    piped.catch(() => undefined);
    try {
      for await (const row of parser as AsyncIterable<string[]>) {
        if (heads) {
          heads = false;
          continue;
        }
        if (row.length !== columns.length) ragged += 1;
        rows.push(row);
        if (rows.length === BATCH_ROWS) {
          yield { rows, share };
          rows = [];
        }
      }
      await piped;
    } catch (error) {
      throw csvFault(error, name);
    }
    yield { rows, share: 1 };
  }

  return {
    columns,
    batches,
    warnings: () =>
      ragged === 0
        ? []
        : [
            `${ragged === 1 ? '1 line has' : `${ragged} lines have`} more or fewer cells than the head: what lacks is unknown, what is too much is left out.`,
          ],
    close: async () => undefined,
  };
}

const LENIENT = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  // A quote that is never closed would swallow the rest of the file.
  max_record_size: 4_000_000,
} as const satisfies Options;

function headsOf(start: string, options: Options, name: string): string[] {
  try {
    const [heads] = parseNow(start, { ...options, to: 1 }) as unknown as string[][];
    return heads ?? [];
  } catch (error) {
    throw csvFault(error, name);
  }
}

/** Cells that cannot be told apart are the file's fault; all else is thrown on as it is. */
function csvFault(error: unknown, name: string): unknown {
  const { code, lines } = error as Partial<CsvError> & { lines?: number };
  if (!code?.startsWith('CSV_')) return error;
  const place = lines === undefined ? '' : ` near line ${lines}`;
  return new UserError(
    `${name} cannot be read as a table${place}: check that every quote that is opened there is closed.`,
    { cause: error },
  );
}
