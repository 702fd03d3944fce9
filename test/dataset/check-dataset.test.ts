/** Every kind of fault is found where it is and said in words. */
import { checkDataset } from '../../src/dataset/check/check-dataset.js';
import { DatasetError, formatFault } from '../../src/dataset/dataset-error.js';
import { loadDataset, readDataset } from '../../src/dataset/load-dataset.js';
import { type Change, tinyFiles, tinyFolder } from './tiny-files.js';

const faultsOf = (...changes: Change[]) => readDataset('tiny', tinyFiles(...changes)).faults.map(formatFault);

test('a sound dataset has no faults', () => {
  expect(faultsOf()).toEqual([]);
});

const CATALOGUE = 'catalogue.yml';
const TOWNS = 'tables/town.csv';
const SHOPS = 'tables/shop.csv';
const FIGURES = 'tables/town_figures.csv';

test.each<[string, Change, string]>([
  [
    'bad YAML',
    [CATALOGUE, 'title: Towns', 'title: [Towns'],
    'catalogue.yml, line 4, column 1: is not well-formed YAML: ',
  ],
  [
    'an unknown setting',
    [CATALOGUE, 'one: town', 'one: town\n    colour: red'],
    'catalogue.yml, line 8, column 13: "colour" is not a known setting of levels.town',
  ],
  [
    'a wrong type',
    [CATALOGUE, 'unit: people', 'unit: persons'],
    'catalogue.yml, line 62, column 11: "measures.people.unit" is not right: expected one of ',
  ],
  ['a missing setting', [CATALOGUE, 'title: Towns\n', ''], 'catalogue.yml, line 1, column 1: "title" is missing'],
  [
    'an unknown default',
    [CATALOGUE, 'default_measure: score', 'default_measure: scor'],
    'catalogue.yml, line 16, column 22: "scor" is not a measure',
  ],
  [
    'a default of another level',
    [CATALOGUE, 'size_measure: people', 'size_measure: shop_score'],
    'line 17, column 19: "shop_score" is not a measure of the level town',
  ],
  [
    'an unknown parent',
    [CATALOGUE, 'level: town, column: town', 'level: county, column: town'],
    'line 26, column 22: "county" is not a level',
  ],
  [
    'levels in a circle',
    [CATALOGUE, 'size_measure: people', 'parent: { level: shop, column: bank }'],
    'makes the levels a circle',
  ],
  ['an unknown ratio part', [CATALOGUE, 'of: shops', 'of: shop'], 'line 86, column 28: "shop" is not a measure'],
  [
    'a ratio part without the period',
    [CATALOGUE, "- '2023'", "- '2022'"],
    '"people" has no 2023, which shops_per_person has',
  ],
  [
    'a ratio part that does not add up',
    [CATALOGUE, 'by: people', 'by: score'],
    '"score" does not add up, so it cannot be part of a ratio',
  ],
  [
    'an unknown caveat',
    [CATALOGUE, 'caveats: [census]', 'caveats: [censuses]'],
    'line 69, column 15: "censuses" is not a caveat',
  ],
  [
    'an unknown group member',
    [CATALOGUE, 'measures: [people, shops]', 'measures: [people, cars]'],
    '"cars" is not a measure',
  ],
  ['an unknown other period', [CATALOGUE, "'2021': [people]", "'2020': [people]"], '"people" has no 2020'],
  [
    'a word claimed twice',
    [CATALOGUE, 'words: [people]', 'words: [people, Scores]'],
    'line 61, column 12: "Scores" is a word of score already',
  ],
  [
    'a value word claimed twice',
    [CATALOGUE, 'Right: [right bank]', 'Right: [left banks]'],
    '"left banks" means Left already',
  ],
  [
    'a word for no value',
    [CATALOGUE, 'Right: [right', 'Middle: [right'],
    'line 37, column 42: "Middle" is not a value in tables/town.csv',
  ],
  [
    'an unknown source of a dimension',
    [CATALOGUE, 'source: atlas', 'source: map'],
    'line 38, column 13: "map" is not in tables/sources.csv',
  ],
  [
    'a measure without figures',
    [CATALOGUE, "['2024'] # One", "['2024', '2025'] # One"],
    'catalogue.yml, line 53, column 23: "2025" has no figures',
  ],
  ['a missing table', [FIGURES, null, null], 'tables/town_figures.csv: is not there'],
  ['an empty table', [TOWNS, null, ''], 'tables/town.csv: is empty'],
  ['bad CSV', [TOWNS, 'Town of Ash', '"Town of Ash'], 'tables/town.csv, line 3: is not well-formed CSV: '],
  [
    'a missing column',
    [TOWNS, 'code,name,short', 'code,name,brief'],
    'tables/town.csv, line 1, column short: is missing from the header',
  ],
  [
    'a column named twice',
    [TOWNS, 'short,bank', 'short,short'],
    'tables/town.csv, line 1, column short: names this column twice',
  ],
  [
    'a row that is too short',
    [TOWNS, 'T2,Town of Birch,Birch,Right', 'T2,Town of Birch,Birch'],
    'tables/town.csv, line 3: has 3 cells where the header has 4',
  ],
  [
    'an empty name',
    [TOWNS, 'Town of Ash,Ash', 'Town of Ash,'],
    'tables/town.csv, line 2, column short: must not be empty',
  ],
  ['a key on two lines', [TOWNS, 'T2,', 'T1,'], 'tables/town.csv, line 3, column code: "T1" is on line 2 already'],
  [
    'a value that is no member',
    [TOWNS, 'Birch,Right', 'Birch,Middle'],
    'tables/town.csv, line 3, column bank: "Middle" is not in tables/bank.csv',
  ],
  [
    'an unknown parent key',
    [SHOPS, 'Butcher,T1', 'Butcher,T9'],
    'tables/shop.csv, line 3, column town: "T9" is not in tables/town.csv',
  ],
  [
    'a figure of nobody',
    [FIGURES, 'T2,people', 'T9,people'],
    'tables/town_figures.csv, line 6, column code: "T9" is not in tables/town.csv',
  ],
  [
    'an unknown measure',
    [FIGURES, 'T2,people', 'T2,cars'],
    'tables/town_figures.csv, line 6, column measure: "cars" is not a measure of the catalogue',
  ],
  [
    'a measure of another level',
    [FIGURES, 'T2,people', 'T2,shop_score'],
    'line 6, column measure: "shop_score" is not a measure of the level town',
  ],
  [
    'a figure of a computed measure',
    [FIGURES, 'T2,people', 'T2,shops_per_person'],
    'line 6, column measure: "shops_per_person" is always worked out from others, so it has no figures',
  ],
  [
    'an unknown period',
    [FIGURES, 'T2,people,2023', 'T2,people,2022'],
    'line 6, column period: "2022" is not a period of people',
  ],
  [
    'a figure from nowhere',
    [FIGURES, 'derived,atlas', 'derived,map'],
    'line 6, column source: "map" is not in tables/sources.csv',
  ],
  [
    'a figure on two lines',
    [FIGURES, 'T2,people,2023', 'T1,people,2023'],
    'line 6, column code: "T1" has this figure on line 5 already',
  ],
  ['a number with words', [FIGURES, ',200,', ',two hundred,'], 'line 6, column value: "two hundred" is not a number'],
  [
    'a number with separators',
    [FIGURES, ',200,', ',"£2,000",'],
    'column value: "£2,000" is not a number; write it plainly, as in -1234.5',
  ],
  ['a number in another notation', [FIGURES, ',200,', ',2e2,'], 'column value: "2e2" is not a number'],
  ['half a person', [FIGURES, ',200,', ',200.5,'], 'column value: "200.5" is not a whole number of things'],
  ['a score off the scale', [FIGURES, ',3.5,', ',5.1,'], 'line 2, column value: "5.1" is not on the scale from 1 to 5'],
  [
    'neither value nor text',
    [FIGURES, ',200,', ',,'],
    'line 6, column value: must not be empty, unless there is a text in its place',
  ],
  [
    'bounds the wrong way round',
    [FIGURES, ',3,,3 or more', ',3,2,3 or more'],
    'line 3, column low: "3" is more than what is in high',
  ],
  [
    'an unknown basis',
    [FIGURES, 'derived', 'guessed'],
    'line 6, column basis: "guessed" is neither published nor derived',
  ],
  [
    'an alias of nobody',
    ['tables/aliases.csv', 'T1', 'T9'],
    'tables/aliases.csv, line 2, column key: "T9" is not the key of any town',
  ],
  [
    'an alias that is taken',
    ['tables/aliases.csv', 'Ashtown', 'birch'],
    'tables/aliases.csv, line 2, column alias: "birch" is a name of T2 already',
  ],
  [
    'a statement from nowhere',
    ['tables/statements.csv', '2024,atlas', '2024,map'],
    'tables/statements.csv, line 2, column source: "map" is not in tables/sources.csv',
  ],
  [
    'an unclear verdict',
    ['tables/statements.csv', ',yes', ',maybe'],
    'column verdict: "maybe" is neither yes nor no nor empty',
  ],
  [
    'an unknown predecessor',
    ['tables/successors.csv', 'T1; T2', 'T1; T3'],
    'column predecessors: "T3" is not the key of any town',
  ],
  [
    'a source listed twice',
    ['tables/sources.csv', 'stated,\n', 'stated,\natlas,Atlas,Me,2024,,mine,\n'],
    'tables/sources.csv, line 3, column id: "atlas" is on line 2 already',
  ],
])('%s', (_, change, expected) => {
  expect(faultsOf(change)).toContainEqual(expect.stringContaining(expected));
});

test('tables that a dataset may do without', () => {
  expect(faultsOf(['tables/aliases.csv', null, null], ['tables/statements.csv', null, null])).toEqual([]);
});

test('all faults are said at once, and such a dataset is not loaded', async () => {
  const folder = await tinyFolder([FIGURES, 'T2,people', 'T9,people'], [TOWNS, 'Birch,Right', 'Birch,Middle']);
  expect(await checkDataset(folder)).toHaveLength(2);
  const error = await loadDataset(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatasetError);
  expect((error as DatasetError).faults).toHaveLength(2);
  expect((error as DatasetError).message).toContain('(and 1 more).');
});

test('a folder without a catalogue is said in one sentence', async () => {
  await expect(checkDataset('/nowhere/at/all')).rejects.toThrow('There is no catalogue.yml in /nowhere/at/all.');
});
