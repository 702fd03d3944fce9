import { loadDataset, readDataset } from '../../src/dataset/load-dataset.js';
import { tinyFiles, tinyFolder } from './tiny-files.js';

test('entities have their own and their parent’s attributes', () => {
  const { dataset } = readDataset('tiny', tinyFiles());
  expect(dataset?.entities.town?.[0]).toEqual({
    key: 'T1',
    code: 'T1',
    name: 'Ash',
    formal: 'Town of Ash',
    attributes: { bank: 'Left' },
  });
  expect(dataset?.entities.shop?.[2]).toEqual({
    key: 'x:smith',
    code: null,
    name: 'Smith',
    formal: 'Smith',
    attributes: { trade: null, bank: 'Right', town: 'T2' },
  });
});

test('members come from their table with codes, or from what occurs', () => {
  const { dataset } = readDataset('tiny', tinyFiles());
  expect(dataset?.members).toEqual({
    bank: [
      { value: 'Left', code: 'L' },
      { value: 'Right', code: 'R' },
    ],
    trade: [{ value: 'Food', code: null }],
  });
});

test('figures, statements, aliases and successors are typed', () => {
  const { dataset } = readDataset('tiny', tinyFiles());
  expect(dataset?.figures).toHaveLength(9);
  expect(dataset?.figures[1]).toEqual({
    level: 'town',
    entity: 'T2',
    measure: 'score',
    period: '2024',
    setting: null,
    value: null,
    low: 3,
    high: null,
    text: '3 or more',
    basis: 'published',
    source: 'atlas',
  });
  expect(dataset?.statements[0]).toMatchObject({ id: 'oldest', words: ['age', 'how old'], verdict: true });
  expect(dataset?.aliases).toEqual([{ level: 'town', key: 'T1', alias: 'Ashtown', kind: 'brand' }]);
  expect(dataset?.successors[0]).toMatchObject({ name: 'Woodland', predecessors: ['T1', 'T2'] });
});

test('the hash changes with any byte of any file, and with nothing else', async () => {
  const [first, again] = await Promise.all([loadDataset(await tinyFolder()), loadDataset(await tinyFolder())]);
  expect(again.hash).toBe(first.hash);
  const other = readDataset('tiny', tinyFiles(['catalogue.yml', 'Towns and', 'Town and'])).dataset;
  expect(other?.hash).not.toBe(first.hash);
});
