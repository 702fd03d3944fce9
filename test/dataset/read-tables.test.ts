import { parseTable } from '../../src/dataset/read/read-tables.js';

const read = (text: string | Buffer) => parseTable('tables/x.csv', Buffer.from(text));

test('a byte order mark, CRLF, quotes, spaces and blank lines', () => {
  const table = read('\uFEFFa,b\r\n"1,5"," x ""y"" "\r\n\r\n 2 ,\r\n');
  expect(table.faults).toEqual([]);
  expect(table.columns).toEqual(['a', 'b']);
  expect(table.rows).toEqual([
    { line: 2, row: { a: '1,5', b: ' x "y" ' } },
    { line: 4, row: { a: '2', b: '' } },
  ]);
});

test('lines are counted through cells that go over several', () => {
  const { rows } = read('a,b\n"1\n2\n3",x\n4,y\n"5\r\n6",z\n7,w\n');
  expect(rows.map(({ line, row }) => [line, row.b])).toEqual([
    [2, 'x'],
    [5, 'y'],
    [6, 'z'],
    [8, 'w'],
  ]);
});

test('text that is not UTF-8 is a fault', () => {
  expect(read(Buffer.from([0x61, 0x0a, 0xa3])).faults).toMatchObject([{ message: 'is not UTF-8 text', line: null }]);
});

test('a header without a name in it is a fault', () => {
  expect(read('a,,c\n1,2,3\n').faults).toMatchObject([{ message: 'names no column in place 2', line: 1 }]);
});
