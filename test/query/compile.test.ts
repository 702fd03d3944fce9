/** The SQL that queries become: its exact text and parameters, and what never gets into the text. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataQuery } from '../../src/query/query.js';
import { compare, figure, inside, query, top } from '../reference/build.js';
import { queries } from '../reference/generate-query.js';
import { tiny } from '../reference/tiny-dataset.js';
import { CLIENTS, inDialect, ROW_CAP, statementOf } from './statement.js';

const dma = figure('dma', '2025');
const regions = { by: ['region'] };

/** The parameters of the figure `dma` of 2025. */
const DMA = ['ics', 'dma', '2025'];
const NEAR = 1e-9;
const LIMIT = ROW_CAP + 1;

const BASE = `"base" as (select "ics"."key", "ics"."code", "ics"."name", "ics"."region", "a0"."value" as "a0" from "ics"
  left join "figure" as "a0" on "a0"."entity" = "ics"."key"
    and "a0"."level" = $1 and "a0"."measure" = $2 and "a0"."period" = $3)`;
const EVERYBODY = '"population" as materialized (select * from "base")';
/** Groups are covered by their members: those with a code or a figure. */
const COVERED = `(select count(case when "code" is not null or "a0" is not null then 1 end) from "population") as total,
  (select count("a0") from "population") as known`;
const BY_REGION = `"scored" as (select "region", "v0" as "c0" from "frame")
  select ${COVERED}, "region", "c0" from "scored" order by "region" collate "C"`;

/** The text is as PostgreSQL reads it. */
type Case = [title: string, query: Partial<DataQuery>, text: string, parameters: unknown[]];

const CASES: Case[] = [
  [
    'a ranking: those of a region in order, values that are all but equal tied, with everybody tied at the last place',
    {
      columns: [dma],
      where: inside('region', 'North'),
      order: { column: 0, direction: 'lowest' },
      limit: { count: 5, per: null },
    },
    `with ${BASE},
    "population" as materialized (select * from "base" where ("region" in ($4))),
    "frame" as (select "key", "code", "name", "region", "a0" as "v0" from "population"),
    "scored" as (select "key", "code", "name", "region", "v0" as "c0" from "frame"),
    "placed_values" as (select *, "c0" as "place_value" from "scored"),
    "placed_places" as (select *,
      row_number() over (partition by "place_value" is null order by "place_value" asc, "key") as "place_place",
      case when abs("place_value" - lag("place_value")
        over (partition by "place_value" is null order by "place_value" asc, "key")) < cast($5 as double precision)
        then 0 else 1 end as "place_starts" from "placed_values"),
    "placed_groups" as (select *,
      sum("place_starts") over (partition by "place_value" is null order by "place_value" asc, "key") as "place_tie"
      from "placed_places"),
    "placed" as (select *,
      case when "place_value" is not null
        then min("place_place") over (partition by "place_value" is null, "place_tie") end as "place",
      count(*) over (partition by "place_value" is null, "place_tie") as "place_ties" from "placed_groups")
    select (select count(*) from "scored") as total, (select count("c0") from "scored") as known,
      "key", "code", "name", "region", "c0", "place", "place_ties" from "placed"
    where "place" is not null and "place" <= $6
    order by "place" asc, "name" collate "C", "key" collate "C" limit $7`,
    [...DMA, 'North', NEAR, 5, LIMIT],
  ],
  [
    'the mean of each region',
    { ...regions, columns: [dma] },
    `with ${BASE}, ${EVERYBODY},
    "frame" as (select "region", avg("a0") as "v0" from "population" where "region" is not null group by "region"),
    ${BY_REGION} limit $4`,
    [...DMA, LIMIT],
  ],
  [
    'the part of a total that those at the top hold: nothing where a region has none of them',
    { ...regions, columns: [{ op: 'portion', part: dma, of: top(dma, 'highest', 2) }] },
    `with ${BASE}, ${EVERYBODY},
    "ranked_population_values" as (select *, "a0" as "m0_value" from "population"),
    "ranked_population_places" as (select *,
      row_number() over (partition by "m0_value" is null order by "m0_value" desc, "key") as "m0_place",
      case when abs("m0_value" - lag("m0_value")
        over (partition by "m0_value" is null order by "m0_value" desc, "key")) < cast($4 as double precision)
        then 0 else 1 end as "m0_starts" from "ranked_population_values"),
    "ranked_population_groups" as (select *,
      sum("m0_starts") over (partition by "m0_value" is null order by "m0_value" desc, "key") as "m0_tie"
      from "ranked_population_places"),
    "ranked_population" as (select *,
      case when "m0_value" is not null
        then min("m0_place") over (partition by "m0_value" is null, "m0_tie") end as "m0",
      count(*) over (partition by "m0_value" is null, "m0_tie") as "m0_ties" from "ranked_population_groups"),
    "frame" as (select "region",
      (100.0 * (case when count(case when (coalesce("m0", $5) <= $6) then 1 end) = 0 then 0.0
        else sum(case when (coalesce("m0", $7) <= $8) then "a0" end) end)
        / (case when abs(sum("a0")) > cast($9 as double precision) then sum("a0") end)) as "v0"
      from "ranked_population" where "region" is not null group by "region"),
    ${BY_REGION} limit $10`,
    [...DMA, NEAR, 3, 2, 3, 2, NEAR, LIMIT],
  ],
  [
    'the median of each region, by places counted in whole numbers',
    { ...regions, columns: [{ op: 'summary', statistic: 'median', of: dma }] },
    `with ${BASE}, ${EVERYBODY},
    "members" as (select *, "a0" as "o0",
      row_number() over (partition by "region" order by "a0" is null, "a0") - 1 as "o0_i",
      count("a0") over (partition by "region") as "o0_n",
      avg("a0") over (partition by "region") as "o0_m" from "population"),
    "frame" as (select "region",
      (max(case when "o0_i" = (("o0_n" - 1) * cast($4 as integer)) / 4 then "o0" end)
      + (max(case when "o0_i" = (("o0_n" - 1) * cast($5 as integer) + 3) / 4 then "o0" end)
      - max(case when "o0_i" = (("o0_n" - 1) * cast($6 as integer)) / 4 then "o0" end))
      * max((("o0_n" - 1) * cast($7 as integer)) % 4) / 4.0) as "v0"
      from "members" where "region" is not null group by "region"),
    ${BY_REGION} limit $8`,
    [...DMA, 2, 2, 2, 2, LIMIT],
  ],
  [
    'a figure published by care setting: the mean of the settings asked for; trusts without a code only where they have one',
    { level: 'trust', columns: [figure('trust_dma', '2025', 'acute')] },
    `with "base" as (select "trust"."key", "trust"."code", "trust"."name", "trust"."epr", "trust"."region",
      "trust"."ics", "a0"."value" as "a0" from "trust"
      left join (select "entity", avg("value") as "value" from "figure"
        where "level" = $1 and "measure" = $2 and "period" = $3 and "setting" = $4 group by "entity")
      as "a0" on "a0"."entity" = "trust"."key"),
    ${EVERYBODY},
    "frame" as (select "key", "code", "name", "epr", "region", "ics", "a0" as "v0" from "population"),
    "scored" as (select "key", "code", "name", "epr", "region", "ics", "v0" as "c0" from "frame"
      where "code" is not null or "v0" is not null)
    select (select count(*) from "scored") as total, (select count("c0") from "scored") as known,
      "key", "code", "name", "epr", "region", "ics", "c0" from "scored"
    order by "name" collate "C", "key" collate "C" limit $5`,
    ['trust', 'trust_dma', '2025', 'acute', LIMIT],
  ],
  [
    'how far it lies from a number, on either side',
    { columns: [{ op: 'distance', of: dma, from: { op: 'number', value: 2.5 } }], where: inside('ics', 'A', 'B') },
    `with ${BASE},
    "population" as materialized (select * from "base" where ("key" in ($4, $5))),
    "frame" as (select "key", "code", "name", "region", abs("a0" - cast($6 as double precision)) as "v0"
      from "population"),
    "scored" as (select "key", "code", "name", "region", "v0" as "c0" from "frame")
    select (select count(*) from "scored") as total, (select count("c0") from "scored") as known,
      "key", "code", "name", "region", "c0" from "scored"
    order by "name" collate "C", "key" collate "C" limit $7`,
    [...DMA, 'A', 'B', 2.5, LIMIT],
  ],
  [
    'the difference from the mean of all, of which the population is only a part',
    {
      columns: [{ op: 'minus', of: dma, from: { op: 'reference', statistic: 'mean', of: dma, over: null } }],
      where: inside('ics', 'A', 'B'),
    },
    `with ${BASE},
    "population" as materialized (select * from "base" where ("key" in ($4, $5))),
    "frame" as (select "key", "code", "name", "region", ("a0" - (select avg("a0") from "base")) as "v0"
      from "population"),
    "scored" as (select "key", "code", "name", "region", "v0" as "c0" from "frame")
    select (select count(*) from "scored") as total, (select count("c0") from "scored") as known,
      "key", "code", "name", "region", "c0" from "scored"
    order by "name" collate "C", "key" collate "C" limit $6`,
    [...DMA, 'A', 'B', LIMIT],
  ],
];

/** All that a query can say and no name: each of these is like nothing else in a statement. */
const VALUES = [271.828, 141.421, 173.205, 577.216, 31415, 776, 777, 888, "O'Brien's", 'trust_dma', '2025', 'acute'];

const score = figure('trust_dma', '2025', 'acute');
const everyValue = query({
  level: 'trust',
  columns: [{ op: 'per', of: score, by: { op: 'number', value: 577.216 }, scale: 31415 }],
  where: {
    op: 'and',
    of: [
      inside('epr', "O'Brien's"),
      compare(score, '>', 271.828),
      { op: 'between', of: score, low: 141.421, high: 173.205 },
      top(score, 'highest', 776),
    ],
  },
  order: { column: 0, direction: 'highest' },
  limit: { count: 888, per: null },
});

const QUOTED = /"[^"]*"|`[^`]*`/g;
/** Columns and relations made for a statement: a0, v12, place_ties, ranked_base_groups. */
const OF_A_STEP = /^([acmorvw]\d+|place|placed|ranked|ranked_base|ranked_population)(_[a-z]+)?$/;
const NAMES = new Set([
  ...['base', 'population', 'members', 'frame', 'scored'],
  ...['ics', 'trust', 'figure', 'entity', 'level', 'measure', 'period', 'setting', 'value'],
  ...['key', 'code', 'name', 'region', 'epr', 'shown', 'verdict', 'x', 'x_i', 'x_n', 'x_m', 'C'],
]);
const NUMBERS = new Set(['0', '0.0', '1', '3', '4', '4.0', '100.0']);

describe.each(CLIENTS)('for %s', (client) => {
  test.each(CASES)('%s', (_, parts, text, parameters) => {
    expect(statementOf(query(parts), tiny, client)).toEqual({ text: inDialect(client, text), parameters });
  });

  test('the first of each region: regions in order, those without one last', () => {
    const first = query({
      columns: [dma],
      order: { column: 0, direction: 'highest' },
      limit: { count: 1, per: 'region' },
    });
    expect(statementOf(first, tiny, client).text).toContain(
      inDialect(client, 'order by "region" is null, "region" collate "C", "place" asc, "name" collate "C"'),
    );
  });

  test('every value is a parameter, wherever it stands', () => {
    const { text, parameters } = statementOf(everyValue, tiny, client);
    expect(parameters).toEqual(expect.arrayContaining([...VALUES]));
    expect(VALUES.filter((value) => text.includes(String(value)))).toEqual([]);
  });

  test('whatever is asked, the text has no literals but these and names nothing but these', () => {
    const texts = fc.sample(queries(tiny), 200).map((any) => statementOf(any, tiny, client).text);
    const names = texts.flatMap((text) => text.match(QUOTED) ?? []).map((name) => name.slice(1, -1));
    const rest = texts.map((text) => text.replace(QUOTED, '').replace(/\$\d+/g, '')).join(' ');
    expect(names.filter((name) => !OF_A_STEP.test(name) && !NAMES.has(name))).toEqual([]);
    expect(rest.match(/\d+(\.\d+)?/g)?.filter((number) => !NUMBERS.has(number))).toEqual([]);
    expect(rest).not.toMatch(/['"`]/);
  });

  test.each([
    ['region"; drop table ics; --', '`region"; drop table ics; --`', '"region""; drop table ics; --"'],
    ['region` or 1=1', '`region`` or 1=1`', '"region` or 1=1"'],
    ["region' or '1'='1", "`region' or '1'='1`", `"region' or '1'='1"`],
    ['figure.value', '`figure`.`value`', '"figure"."value"'],
    ['value as "name', '`value` as `"name`', '"value" as """name"'],
  ])('a name that slipped past the check stays a name: %s', (name, sqlite3, pg) => {
    const { text, parameters } = statementOf(query({ by: [name], columns: [dma] }), tiny, client);
    expect(text).toContain(`group by ${{ sqlite3, pg }[client]})`);
    expect(parameters).toEqual([...DMA, LIMIT]);
  });
});
