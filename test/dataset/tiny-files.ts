/** A dataset of two towns and three shops, small enough to break in every way. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DatasetFiles } from '../../src/dataset/read/dataset-files.js';

/** One word of a file and what it is changed to; null as the text leaves the file out, null as the word replaces it all. */
export type Change = readonly [file: string, word: string | null, text: string | null];

export function tinyFiles(...changes: readonly Change[]): DatasetFiles {
  const files = new Map(Object.entries(FILES));
  for (const [file, word, text] of changes) {
    const before = files.get(file) ?? '';
    if (word !== null && !before.includes(word)) throw new Error(`${file} has no ${word}`);
    if (text === null) files.delete(file);
    else files.set(file, word === null ? text : before.replace(word, text));
  }
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
}

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

/** A new folder that is gone after the tests of a file. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wiggle home & 100%-'));
  made.push(folder);
  return folder;
}

/** The same in a new folder. */
export async function tinyFolder(...changes: readonly Change[]): Promise<string> {
  const folder = await newFolder();
  for (const [name, content] of tinyFiles(...changes)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

const FILES: Record<string, string> = {
  'catalogue.yml': `# Towns and their shops.
id: tiny
title: Towns
whole: { name: Shire, code: S1, words: [shire] }
levels:
  town:
    one: town
    many: towns
    words: [place]
    table: town
    key: code
    code: code
    name: short
    formal: name
    figures: town_figures
    default_measure: score
    size_measure: people
  shop:
    one: shop
    many: shops
    table: shop
    key: key
    code: code
    name: name
    formal: name
    parent: { level: town, column: town }
    figures: shop_figures
    default_measure: shop_score
dimensions:
  bank:
    level: town
    column: bank
    one: bank
    many: banks
    words: [side]
    members: bank
    values: { Left: [left bank], Right: [right bank] }
    source: atlas
  trade:
    level: shop
    column: trade
    one: trade
    many: trades
    source: atlas
measures:
  score:
    level: town
    label: Score
    words: [score]
    unit: score
    scale: [1, 5]
    better: higher
    periods: ['2024'] # One year so far.
    rollup: mean
    basis: scores
    at_level: { shop: shop_score }
    about: How good a town is.
  people:
    level: town
    label: People
    words: [people]
    unit: people
    better: neither
    periods:
      - '2021'
      - '2023'
    rollup: sum
    basis: people
    caveats: [census]
    about: How many live there.
  shops:
    level: town
    label: Shops
    unit: count
    better: neither
    periods: ['2023']
    rollup: sum
    basis: shops
    about: How many shops there are.
  shops_per_person:
    level: town
    label: Shops per person
    unit: count
    better: higher
    periods: ['2023']
    rollup: { ratio: { of: shops, by: people, scale: 1 } }
    stored: false
    basis: shops
    about: Shops for each person.
  shop_score:
    level: shop
    label: Score
    unit: score
    scale: [1, 5]
    better: higher
    periods: ['2024']
    rollup: mean
    basis: scores
    about: How good a shop is.
groups:
  counts: { one: count, many: counts, words: [figure], measures: [people, shops] }
caveats:
  census: People are counted every two years.
other_periods: { '2021': [people] }
population_measure: people
glossary:
  shire: { term: Shire, words: [shire], says: The whole of it., source: atlas }
`,
  'tables/sources.csv': `id,title,publisher,date,address,licence,note
atlas,Atlas,Shire Council,2024,,not stated,
`,
  'tables/town.csv': `code,name,short,bank
T1,Town of Ash,Ash,Left
T2,Town of Birch,Birch,Right
`,
  'tables/bank.csv': `value,code
Left,L
Right,R
`,
  'tables/shop.csv': `key,code,name,town,trade,opened
S1,S1,Bakery,T1,Food,1990
S2,S2,Butcher,T1,Food,1980
x:smith,,Smith,T2,,1970
`,
  'tables/town_figures.csv': `code,measure,period,setting,value,low,high,text,basis,source
T1,score,2024,,3.5,,,,published,atlas
T2,score,2024,,,3,,3 or more,published,atlas
T1,people,2021,,100,,,,published,atlas
T1,people,2023,,110,,,,published,atlas
T2,people,2023,,200,,,,derived,atlas
T1,shops,2023,,2,,,,published,atlas
`,
  'tables/shop_figures.csv': `key,measure,period,setting,value,low,high,text,basis,source
S1,shop_score,2024,Bread,3,,,,published,atlas
S1,shop_score,2024,Cake,4,,,,published,atlas
x:smith,shop_score,2024,,5,,,,published,atlas
`,
  'tables/aliases.csv': `level,key,alias,kind,source
town,T1,Ashtown,brand,atlas
`,
  'tables/statements.csv': `id,topic,sentence,value,unit,period,source,words,verdict
oldest,Ash,"Ash, the oldest town, is 900 years old.",900,years,2024,atlas,age; how old,yes
`,
  'tables/successors.csv': `name,from,level,predecessors,note,source
Woodland,2026-04-01,town,T1; T2,Both towns.,atlas
`,
};
