/** Whatever is in a file, its catalogue has no faults and says of each cell what is in it. */
import fc from 'fast-check';
import { describeTable } from '../../src/dataset/import/infer/describe-table.js';
import { inferColumn } from '../../src/dataset/import/infer/infer-column.js';
import { tableNouns } from '../../src/dataset/import/infer/names/table-nouns.js';
import { newTally, tallyCell } from '../../src/dataset/import/infer/values/column-tally.js';
import type { RawValue } from '../../src/dataset/import/raw-table.js';
import { columnNames } from '../../src/dataset/import/readers/column-names.js';
import { formatCatalogue } from '../../src/dataset/import/write/format-catalogue.js';
import { readCatalogueAs } from '../../src/dataset/read/read-catalogue.js';
import { checkTableCatalogue } from '../../src/dataset/table/check-table-catalogue.js';
import { TableCatalogue } from '../../src/dataset/table/table-catalogue.js';

const TODAY = new Date('2026-03-01');

const word = fc.constantFrom(
  'sales',
  'Total',
  'US',
  'gross',
  'per',
  'of',
  'temp',
  'max',
  'min',
  '%',
  '$',
  'kg',
  'Year',
  'id',
  'é',
  '#',
  '-',
  ':',
);
const head = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 5 }).chain((words) => fc.constantFrom(words.join(' '), words.join('_'), words.join(''))),
);
const cell: fc.Arbitrary<RawValue> = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'NA',
    '-',
    '1,234.5',
    '1.234,5',
    '£3',
    '12 kg',
    '45%',
    '12/06/1998',
    'Jun 12 1998',
    '2001-02-30',
    '007',
    'yes',
    '99',
  ),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
);

test('a catalogue that is written can be read, and has no faults', () => {
  fc.assert(
    fc.property(
      fc.array(head, { minLength: 1, maxLength: 8 }),
      fc.array(cell, { maxLength: 30 }),
      fc.string(),
      (heads, cells, stem) => {
        const tallies = columnNames(heads).map(newTally);
        for (const tally of tallies) for (const value of cells) tallyCell(tally, value);
        const plans = tallies.map((tally) => inferColumn(tally, TODAY));
        const described = describeTable({
          id: 'x',
          nouns: tableNouns(stem),
          file: stem,
          imported: '2026-03-01',
          tallies,
          plans,
        });
        const text = formatCatalogue(
          described,
          plans.map(({ remarks }) => remarks),
        );
        const { catalogue, faults, faultAt } = readCatalogueAs(TableCatalogue, Buffer.from(text));
        expect(faults).toEqual([]);
        expect(catalogue).toEqual(described);
        expect(checkTableCatalogue(described, null, faultAt)).toEqual([]);
      },
    ),
  );
});

const SHAPES = {
  number: /^-?\d/,
  date: /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d)?)?)?$/,
  category: /\S/,
  text: /\S/,
} as const;

test('what is stored is of the type that the catalogue says', () => {
  fc.assert(
    fc.property(head, fc.array(cell, { minLength: 1, maxLength: 30 }), (name, cells) => {
      const tally = newTally(name);
      for (const value of cells) tallyCell(tally, value);
      const { kind, affinity, read } = inferColumn(tally, TODAY);
      for (const stored of cells.map(read)) {
        if (stored === null) continue;
        expect(typeof stored).toBe(affinity === 'text' ? 'string' : 'number');
        expect(String(stored)).toMatch(SHAPES[kind.type]);
      }
    }),
  );
});
