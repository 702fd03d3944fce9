/** Every kind of file gives the same rows: names of columns, cells as they are, and faults in one sentence. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectSqlite } from '../../src/dataset/database/connect-sqlite.js';
import { openSource, splitPart } from '../../src/dataset/import/open-source.js';
import type { RawValue } from '../../src/dataset/import/raw-table.js';
import { newFolder } from './tiny-files.js';
import { workbook } from './workbook.js';

interface Read {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (RawValue | undefined)[])[];
  readonly warnings: readonly string[];
}

/** What is read of a file of that name and content, and that it is the same the second time. */
async function reading(name: string, content: string | Buffer, part: string | null = null): Promise<Read> {
  const file = join(await newFolder(), name);
  await writeFile(file, content);
  return readingFile(file, part);
}

async function readingFile(file: string, part: string | null = null): Promise<Read> {
  const table = await openSource(file, part);
  try {
    const [first, second] = [await rowsOf(table.batches()), await rowsOf(table.batches())];
    expect(second).toEqual(first);
    return { columns: table.columns, rows: first, warnings: table.warnings() };
  } finally {
    await table.close();
  }
}

async function rowsOf(batches: AsyncIterable<{ rows: readonly (readonly (RawValue | undefined)[])[] }>) {
  const rows = [];
  for await (const batch of batches) rows.push(...batch.rows);
  return rows;
}

const AB = {
  columns: ['a', 'b'],
  rows: [
    ['1', 'x'],
    ['2', 'y'],
  ],
  warnings: [],
};

describe('text of lines', () => {
  test.each([
    ['commas', 'a,b\n1,x\n2,y\n'],
    ['tabs', 'a\tb\n1\tx\n2\ty'],
    ['semicolons', 'a;b\r\n1;x\r\n2;y\r\n'],
    ['bars', 'a|b\n1|x\n2|y\n'],
    ['empty lines', '\na,b\n\n1,x\n,\n2,y\n\n'],
    ['a byte order mark', '\ufeffa,b\n1,x\n2,y\n'],
    ['quotes', '"a","b"\n"1","x"\n"2","y"\n'],
  ])('with %s', async (_, content) => {
    expect(await reading('t.csv', content)).toEqual(AB);
  });

  test('the sign that splits all lines alike wins over one that is frequent', async () => {
    const { columns, rows } = await reading('t.txt', 'name;remark\nA;"one, two"\nB;three, four, five\nC;six\n');
    expect(columns).toEqual(['name', 'remark']);
    expect(rows[1]).toEqual(['B', 'three, four, five']);
  });

  test('line feeds and quotes in quotes', async () => {
    const { rows } = await reading('t.csv', 'a,b\n"one\ntwo","say ""x"""\n3,5" pipe\n');
    expect(rows).toEqual([
      ['one\ntwo', 'say "x"'],
      ['3', '5" pipe'],
    ]);
  });

  test.each<[string, BufferEncoding | 'utf16be']>([
    ['UTF-16, little end first', 'utf16le'],
    ['UTF-16, big end first', 'utf16be'],
    ['UTF-8', 'utf8'],
    ['Windows-1252', 'latin1'],
  ])('in %s', async (_, encoding) => {
    const wide = Buffer.from('\ufeffcafé,größe\nà,é\n', 'utf16le');
    const content =
      encoding === 'utf16be'
        ? wide.swap16()
        : encoding === 'utf16le'
          ? wide
          : Buffer.from('café,größe\nà,é\n', encoding);
    expect(await reading('t.csv', content)).toMatchObject({ columns: ['café', 'größe'], rows: [['à', 'é']] });
  });

  test('heads that are empty or there twice get names of their own', async () => {
    const { columns } = await reading('t.csv', 'a,,A,a\n1,2,3,4\n');
    expect(columns).toEqual(['a', 'Column 2', 'A (2)', 'a (3)']);
  });

  test('lines of other lengths are counted', async () => {
    const { rows, warnings } = await reading('t.csv', 'a,b\n1\n1,2,3\n1,2\n');
    expect(rows.map((row) => row[0])).toEqual(['1', '1', '1']);
    expect(warnings).toEqual([expect.stringMatching(/^2 lines have more or fewer cells than the head/)]);
  });
});

describe('JSON', () => {
  test('an array of records, of which some lack a key', async () => {
    const { columns, rows } = await reading('t.json', ' [{"a": 1, "b": null}, {"c": [1, {"d": 2}], "a": true}] ');
    expect(columns).toEqual(['a', 'b', 'c']);
    expect(rows.map((row) => columns.map((_, i) => row[i] ?? null))).toEqual([
      [1, null, null],
      [true, null, '[1,{"d":2}]'],
    ]);
  });

  test('a record a line, whatever the ending says', async () => {
    const lines = '{"a": 1}\n\n{"a": "two"}';
    expect((await reading('t.jsonl', lines)).rows).toEqual([[1], ['two']]);
    expect((await reading('t.json', lines)).rows).toEqual([[1], ['two']]);
    expect((await reading('t', lines)).rows).toEqual([[1], ['two']]);
  });

  test('more records than a batch holds, in their order', async () => {
    const numbers = Array.from({ length: 2500 }, (_, n) => ({ n }));
    const { rows } = await reading('t.json', JSON.stringify(numbers));
    expect(rows).toEqual(numbers.map(({ n }) => [n]));
  });
});

test('the first sheet of a workbook', async () => {
  const content = workbook([
    [null, null, null],
    ['Name', 'Score', 'Day', null],
    ['Anna', 1.5, { date: 45000 }, null],
    ['Ben', null, null, 'a remark'],
  ]);
  const { columns, rows } = await reading('t.xlsx', content);
  expect(columns).toEqual(['Name', 'Score', 'Day']);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['Anna', 1.5, new Date('2023-03-15')],
    ['Ben', null, null],
  ]);
});

describe('SQLite', () => {
  let file: string;
  beforeAll(async () => {
    file = join(await newFolder(), 'shop.sqlite');
    const database = connectSqlite(file, 'write');
    await database.raw('create table item (name text, price real, picture blob)');
    await database.raw('create table word (word text primary key, times integer) without rowid');
    await database('item').insert({ name: 'pen', price: 1.5, picture: Buffer.from('x') });
    const words = Array.from({ length: 2400 }, (_, i) => ({ word: `w${String(i).padStart(4, '0')}`, times: i }));
    for (let i = 0; i < words.length; i += 400) await database('word').insert(words.slice(i, i + 400));
    await database.destroy();
  });

  test('the table with the most rows', async () => {
    const { columns, rows } = await readingFile(file);
    expect(columns).toEqual(['word', 'times']);
    expect(rows.map(([, times]) => times)).toEqual(Array.from({ length: 2400 }, (_, i) => i));
  });

  test('another by its name', async () => {
    expect(await readingFile(file, 'item')).toMatchObject({
      columns: ['name', 'price', 'picture'],
      rows: [['pen', 1.5, null]],
    });
    expect(splitPart(`${file}#item`)).toEqual({ file, part: 'item' });
  });

  test('one that is not there', async () => {
    await expect(readingFile(file, 'toy')).rejects.toThrow(
      'shop.sqlite has no table "toy": its tables are item, word.',
    );
  });
});

test.each<[string, string | Buffer, string]>([
  ['t.csv', '', 't.csv is empty'],
  ['t.json', '"text"', 'neither an array of records nor a record a line'],
  ['t.json', '{"a": 1}\n{"a": ', 'line 2 is not JSON by itself'],
  ['t.json', '[{"a": 1}, {"a": }]', 't.json is not well-formed JSON'],
  ['t.json', '[{"a": 1}', 't.json is not well-formed JSON'],
  ['t.json', '{"data": [{"a": 1}, {"a": 2}]}', 'one record around the list "data"'],
  ['t.json', '[[1, 2]]', 't.json is not a table'],
  ['t.csv', 'a,b\n"1,2\n3,4\n', 'check that every quote'],
  ['t.xlsx', 'no workbook', 't.xlsx cannot be read as a workbook'],
  ['t.sqlite', 'no database at all', 't.sqlite cannot be read as a SQLite file'],
  ['t.png', Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]), 'cannot be imported: save it as CSV, JSON, XLSX or SQLite'],
])('%s that holds %j', async (name, content, message) => {
  const error = await reading(name, content).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'UserError', message: expect.stringContaining(message) });
});

test('#table of a file that has no tables', async () => {
  await expect(reading('t.csv', 'a\n1\n', 'x')).rejects.toThrow('t.csv holds one table only: leave out #x.');
});
