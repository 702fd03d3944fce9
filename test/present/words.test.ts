/** Answers that are words: published statements, and what the data are. */
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import type { Dataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { presentAbout } from '../../src/present/present-about.js';
import { presentStatement } from '../../src/present/present-statement.js';
import type { AboutQuery } from '../../src/query/query.js';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset(join(import.meta.dirname, '../../data/ics'));
});

const statement = (...ids: string[]) => presentStatement({ kind: 'statement', ids }, dataset);
const about = (topic: AboutQuery['topic'], id: string | null = null) =>
  presentAbout({ kind: 'about', topic, id }, dataset);

test('a statement is given as printed, with its figure and its source', () => {
  const told = statement('dhi-highest');
  expect(told.headline).toBe(
    "North East and North Cumbria had the highest ICS score in Digital Health Intelligence's 2023 snapshot of the Digital Maturity Assessment: 3.3.",
  );
  expect(told.rows).toMatchObject([{ value: 3.3, unit: 'score', period: '2023' }]);
  expect(told.columns.map(({ key }) => key)).toEqual(['statement', 'value', 'unit', 'period', 'source']);
  expect(told.sources).toEqual([
    'Digital Health Intelligence, ICS Digital Maturity Assessment snapshot report, announcement, November 2023',
  ]);
  expect(told.verdict).toBeUndefined();
});

test('a statement that answers yes or no has a verdict; a text stays one', () => {
  expect(statement('survey-cnio').verdict).toBe(false);
  expect(statement('council-chair').rows).toMatchObject([{ value: 'Paul Charnley' }]);
});

test('several statements are told in the order asked for, the rest left to the table', () => {
  const ids = ['hsj-nhs-average', 'dhi-highest', 'dhi-lowest', 'council-chair', 'survey-cnio', 'survey-cut-size'];
  const told = statement(...ids);
  expect(told.headline).toMatch(/^The NHS average .* Paul Charnley\. 2 more statements are in the table\.$/);
  expect(told.rows).toHaveLength(6);
  expect(told.verdict).toBeUndefined();
});

test('help says what can be asked and offers questions', () => {
  const told = about('help');
  expect(told.headline).toMatch(/^Ask me about the digital maturity of Integrated Care Systems/);
  expect(told.suggestions).toHaveLength(6);
  expect(told.rows).toEqual([]);
});

test('a term is explained, with where the words are from', () => {
  const told = about('term', 'dma');
  expect(told.headline).toMatch(/^The Digital Maturity Assessment: /);
  expect(told.sources).toEqual(['NHS England, Digital Maturity Assessment 2025, data quality page, 2026']);
});

test('a measure is explained with its periods, its coverage and its caveats', () => {
  const told = about('measure', 'cdel');
  expect(told.headline).toMatch(/^Capital \(CDEL\) – the capital departmental expenditure limit/);
  expect(told.notes[0]).toBe('Figures are held for 29 of 42 ICSs in 2023/24.');
  expect(told.notes[1]).toMatch(/^CDEL is known for 29 of the 42 ICSs/);
});

test('the source of a measure is named, one that is worked out said to be so', () => {
  expect(about('source', 'cdel').headline).toMatch(
    /^Capital \(CDEL\) comes from Stotles for techUK, .*, 6 October 2023\.$/,
  );
  expect(about('source', 'epr_coverage').headline).toMatch(/^EPR coverage is worked out from Primary EPR suppliers/);
});

test('the data are listed with what each measure is published for', () => {
  const told = about('data');
  expect(told.headline).toMatch(/^The data hold 42 ICSs and 210 trusts: DMA score for 2024 and 2025, and \d+ more/);
  expect(told.rows).toContainEqual({
    measure: 'Capital (CDEL)',
    of: 'ICSs',
    periods: '2023/24',
    published: '29 of 42 ICSs',
  });
});
