/** The figures in Slack are those of the terminal, cell by cell. */
import { printTable } from '../../../src/cli/output/print-table.js';
import { answerGrid } from '../../../src/slack/blocks/tables/answer-grid.js';
import { tableBlock } from '../../../src/slack/blocks/tables/table-block.js';
import { textTable } from '../../../src/slack/blocks/tables/text-table.js';
import { answerWith } from '../../answer-with.js';
import { askBundled, type Bundled } from './ask-bundled.js';

let bundled: Bundled;
beforeAll(async () => {
  bundled = await askBundled();
});
afterAll(() => bundled.close());

const unstyled = { width: Number.POSITIVE_INFINITY, bold: (text: string) => text, dim: (text: string) => text };

/** The cells of each line that are not empty, without rules and what is said below the table. */
const cellsOf = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => !/^[─\s]+$|^… and/.test(line))
    .map((line) => line.trim().split(/ {2,}/));

test.each([
  'lowest 5 ICSs on improve care in the Midlands',
  'highest DMA score',
  'profile of Norfolk and Waveney',
  'How has London changed since 2024?',
  'budget by region',
  'three ICSs closest to the England average',
  'which ICSs had the largest change in either direction?',
  'list all ICSs',
  'ICSs that score above 3 with less than £2,000 of funding per head',
  'DMA score 2023 of all ICSs',
  'Is there a link between population and DMA score?',
  'What share of trusts in each region uses Oracle Cerner?',
  'which measures do you have?',
])('%s', async (question) => {
  const answer = await bundled.ask(question);
  const grid = answerGrid(answer);
  if (!grid) throw new Error('has no table');
  const shown = [grid.heads, ...grid.rows.slice(0, 20), ...grid.references];
  expect(shown.map((row) => row.filter(Boolean))).toEqual(cellsOf(printTable(answer, unstyled)));
});

const two = answerWith({ name: 'entity', score: 'measure' }, [
  { name: 'Ash', score: 2 },
  { name: 'Beech', score: 10.5 },
  { name: 'Cedar', score: null },
]);
const grid = answerGrid({ ...two, references: [{ name: 'All', score: 6.25 }] });

test('the table has as many rows as wanted, numbers to the right, and references in italics', () => {
  const raw = (text: string) => ({ type: 'raw_text', text });
  const italic = (text: string) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text, style: { italic: true } }] }],
  });
  expect(grid && tableBlock(grid, 2)).toEqual({
    type: 'table',
    rows: [
      [raw('name'), raw('score')],
      [raw('Ash'), raw('2')],
      [raw('Beech'), raw('10.5')],
      [italic('All'), italic('6.25')],
    ],
    column_settings: [{ align: 'left', is_wrapped: true }, { align: 'right' }],
  });
});

test('as text it is lined up, whatever its characters', () => {
  const odd = grid && { ...grid, rows: [['👩‍👩‍👧 é', '2'], ...grid.rows.slice(1)] };
  expect(odd && textTable(odd, 3).split('\n')).toEqual([
    'name           score',
    '─────  ─────────────',
    '👩‍👩‍👧 é                2',
    'Beech           10.5',
    'Cedar  not published',
    '─────  ─────────────',
    'All             6.25',
  ]);
});

test('over the limits of Slack there is no table', () => {
  const wide = { heads: Array(21).fill('a'), numeric: Array(21).fill(false), rows: [], references: [] };
  const long = { heads: ['a'], numeric: [false], rows: Array(100).fill(['b']), references: [] };
  const full = { heads: ['a'], numeric: [false], rows: Array(60).fill(['b'.repeat(200)]), references: [] };
  expect([tableBlock(wide, 1), tableBlock(long, 100), tableBlock(full, 60)]).toEqual([null, null, null]);
  expect(tableBlock(long, 99)?.rows).toHaveLength(100);
});
