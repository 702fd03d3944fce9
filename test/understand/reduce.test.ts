/** Phrases to nodes, rule by rule. Words that only fill are left out of the table. */
import { describe, expect, test } from '@jest/globals';
import { nodes, rows } from './words.js';

describe('superlatives', () => {
  test.each(
    rows(`
      top 5                              │ superlative highest merit 5
      five lowest                        │ superlative lowest value 5
      the ten ICSs with the lowest       │ number 10; level ics plural; superlative lowest value
      largest                            │ superlative highest size
      bottom 10%                         │ comparison <= merit quantile -0.1
      most underfunded                   │ superlative lowest value; measure distance_from_target
      furthest below target              │ superlative lowest value; measure distance_from_target
    `),
  )('%s', (words, means) => {
    expect(nodes(words ?? '')).toBe(means);
  });
});

describe('comparisons', () => {
  test.each(
    rows(`
      above 3                            │ comparison > amount 3
      not below £300m                    │ comparison >= amount 300000000 money
      3 or more                          │ comparison >= amount 3
      2.5+                               │ comparison >= amount 2.5
      2.5 or under                       │ comparison <= amount 2.5
      at least 70 percent                │ comparison >= amount 70 percent
      up to 4                            │ comparison <= amount 4
      exactly 3                          │ comparison = amount 3
      more than 5% over target           │ comparison > distance_from_target amount 5 percent
      above the Midlands average         │ comparison > statistic mean Midlands
      above the regional average         │ comparison > statistic mean own
      over the national median           │ comparison > statistic median whole
      better than Devon                  │ comparison > merit places QJK RA9 RH8 RWV
      in the top quarter                 │ comparison >= merit quantile 0.75
      underfunded                        │ comparison < zero distance_from_target
      more                               │ comparative >
    `),
  )('%s', (words, means) => {
    expect(nodes(words ?? '')).toBe(means);
  });
});

describe('ranges', () => {
  test.each(
    rows(`
      between 2.5 and 2.7                │ comparison >= range 2.5 2.7
      2.4 to 2.5                         │ comparison >= range 2.4 2.5
      between 2 and 3 million            │ comparison >= range 2000000 3000000
      from £150m to £200m                │ comparison >= range 150000000 money 200000000 money
    `),
  )('%s', (words, means) => {
    expect(nodes(words ?? '')).toBe(means);
  });
});

describe('periods', () => {
  test.each(
    rows(`
      in 2024                            │ period 2024
      since 2024                         │ since 2024
      between 2024 and 2025              │ periods 2024 2025
      from 23/24 to 24/25                │ periods 2023/24 2024/25
      2024 vs 2025                       │ periods 2024 2025
      24 v 25                            │ periods 2024 2025
      last year                          │ relative_period -1
    `),
  )('%s', (words, means) => {
    expect(nodes(words ?? '')).toBe(means);
  });
});

describe('groups', () => {
  test.each(
    rows(`
      per head                           │ scale 1
      a head                             │ scale 1
      per 100,000 people                 │ scale 100000
      per million residents              │ scale 1000000
      per region                         │ dimension region each
      in each region                     │ dimension region each inside
      for every ICS                      │ level ics plural each
      each South West ICS                │ place South West; level ics plural each
      across all ICSs                    │ whole
    `),
  )('%s', (words, means) => {
    expect(nodes(words ?? '')).toBe(means);
  });
});

describe('negations', () => {
  test.each(
    rows(`
      outside London                     │ place London not
      outside London and the South East  │ place London not; place South East not
      not published                      │ known no
      no EPR supplier                    │ not; dimension epr_supplier
      other than Devon                   │ place QJK RA9 RH8 RWV not
    `),
  )('%s', (words, means) => {
    expect(nodes(words ?? '')).toBe(means);
  });
});

describe('numbers by themselves', () => {
  test.each(
    rows(`
      five                               │ number 5
      3rd                                │ ranks 3 3
      5th to 8th                         │ ranks 5 8
      half a billion                     │ number 500000000
      two hundred and fifty thousand     │ number 250000
      a million and a half               │ number 1500000
      twenty five                        │ number 25
      £3 million                         │ number 3000000 money
      one trust                          │ number 1; level trust trusts
    `),
  )('%s', (words, means) => {
    expect(nodes(words ?? '')).toBe(means);
  });
});

describe('one phrase by itself', () => {
  test.each(
    rows(`
      is Devon                           │ yes_no; place QJK RA9 RH8 RWV
      where is Devon                     │ cue position; place QJK RA9 RH8 RWV
      how does Devon                     │ place QJK RA9 RH8 RWV
      by region                          │ dimension region each
      as a bar chart                     │ chart bar
      which ones                         │ pronoun ones
      the same again                     │ same; same
      what about Devon                   │ what_about; place QJK RA9 RH8 RWV
      predict                            │ forecast
      zorblax                            │ unknown
    `),
  )('%s', (words, means) => {
    expect(nodes(words ?? '')).toBe(means);
  });
});
