import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { notes } from '../../src/present/notes.js';
import { chartSource, sources } from '../../src/present/sources.js';
import type { DataQuery } from '../../src/query/query.js';
import {
  ask,
  attribute,
  type Bundled,
  both,
  budget,
  bundled,
  capital,
  change,
  count,
  dma,
  epr,
  fig,
  first,
  hasEpr,
  highest,
  ics,
  is,
  lowest,
  people,
  per,
  portion,
  proportion,
  region,
  top,
  trustDma,
} from './questions.js';

const RANKING = 'DMA scores are validated self-assessments meant to guide progress; they are not a league table.';
const DOMAINS =
  'The score covers only the domains that can be compared between 2024 and 2025, so it can differ from a full score of either year.';
const COVERAGE =
  'Capital (CDEL) 2023/24 is published for 29 of 42 ICSs; the other 13 are left out, not counted as zero.';

/** Notes that a query must have, in this order; others may stand between. */
const TABLE: [string, DataQuery, string[]][] = [
  [
    'a shared last place',
    ask('rank', [dma], { ...lowest, ...first(1) }),
    ['The lowest place is shared, so 2 ICSs are shown.', RANKING, DOMAINS],
  ],
  [
    'a shared fifth place',
    ask('rank', [fig('dma_smart_foundations', '2025')], { ...highest, ...first(5) }),
    ['5th place is shared, so 8 ICSs are shown.', RANKING],
  ],
  ['figures that are not published', ask('rank', [capital], { ...highest, ...first(5) }), [COVERAGE]],
  ['a condition on such figures', ask('list', [dma], { where: is(capital, '>', 3e8) }), [COVERAGE]],
  ['a count by such figures', ask('count', [count(is(capital, '>', 3e8))], { by: [] }), [COVERAGE]],
  [
    'a share with members left out',
    ask('share', [portion(capital, top(dma, 'highest', 5))], { by: [] }),
    ['1 of these 5 ICSs has no published capital (CDEL) 2023/24 and is left out of the share.', COVERAGE, RANKING],
  ],
  [
    'means of regions',
    ask('breakdown', [dma], { by: ['region'] }),
    ['Region scores are the unweighted mean of the ICSs (derived).'],
  ],
  [
    'the mean of England',
    ask('value', [dma], { by: [] }),
    ["England's score is the unweighted mean of the ICSs (derived)."],
  ],
  [
    'sums of regions',
    ask('breakdown', [budget], { by: ['region'] }),
    [
      'Region figures are the sum over the ICSs (derived).',
      'The budget is the sum of four published allocations; NHS England prints no such total for an ICB.',
    ],
  ],
  [
    'percentages of regions',
    ask('breakdown', [epr], { by: ['region'] }),
    ['Region percentages are worked out from the counts again, not averaged (derived).'],
  ],
  [
    'a published figure per head, of regions',
    ask('breakdown', [fig('core_allocation_per_head', '2024/25')], { by: ['region'] }),
    ['Core allocation per head is the total core allocation divided by the total allocation population (derived).'],
  ],
  [
    'a figure per head',
    ask('rank', [per(capital, people)], { ...highest, ...first(3) }),
    ['CDEL capital per head divides by population 2022 (derived).'],
  ],
  [
    'care settings averaged',
    ask('rank', [trustDma], { level: 'trust', ...highest, ...first(5) }),
    ['A trust assessed in several care settings has a score for each; one figure for the trust is the mean of them.'],
  ],
  [
    'a mean of providers',
    ask('value', [fig('provider_dma', '2025')], { where: ics('QNQ') }),
    [
      'This is the plain mean of the providers of the ICS, worked out from their published scores; NHS England publishes no such figure.',
    ],
  ],
  [
    'figures known within bounds',
    ask('value', [fig('dma_2023_hsj', '2023')], { where: ics('QWO') }),
    ['Published only within bounds: West Yorkshire 3 or more.'],
  ],
  [
    'two assessments side by side',
    ask('value', [fig('dma_2023_hsj', '2023'), fig('dma_2023_dhi', '2023')], { where: ics('QPM') }),
    [
      'DMA rating reported by HSJ and DMA score in the Digital Health Intelligence snapshot are different assessments and cannot be compared.',
    ],
  ],
  [
    'few pairs',
    ask('relationship', [budget, dma], { where: region('Midlands') }),
    [
      'A correlation does not show that one of the two causes the other.',
      'With only 11 ICSs, one or two of them could change this result.',
    ],
  ],
  [
    'pairs with gaps',
    ask('relationship', [capital, dma]),
    [
      '29 of 42 ICSs have both figures; the other 13 are left out.',
      'A correlation does not show that one of the two causes the other.',
    ],
  ],
  [
    'the list behind EPR figures',
    ask('percentage', [proportion(hasEpr('yes'))], { level: 'trust', by: [] }),
    ['A trust that is not on the supplier list is unknown, which is not the same as having none.'],
  ],
  [
    'a mean shown beside sums',
    ask('rank', [budget], { ...highest, ...first(3) }),
    ["England's figure shown for comparison is the mean of all ICSs, not the total (derived)."],
  ],
];

const SOURCES: [string, DataQuery, string[]][] = [
  [
    'published',
    ask('value', [dma], { where: ics('QJK') }),
    ['NHS England, Digital Maturity Assessment 2025 Data Report, version 2, 30 March 2026'],
  ],
  [
    'derived',
    ask('breakdown', [dma], { by: ['region'] }),
    ['Derived from NHS England, Digital Maturity Assessment 2025 Data Report, version 2, 30 March 2026'],
  ],
  [
    'of a measure worked out from two others',
    ask('value', [epr], { where: ics('QHG') }),
    [
      'Derived from Primary EPR suppliers by trust, freedom of information release (publisher not stated), 1 October 2024',
    ],
  ],
  [
    'of a dimension',
    ask('value', [attribute('dspt_status')], { where: ics('QOP') }),
    ['NHS, Data Security and Protection Toolkit 2022/23, snapshot of ICBs and trusts, 16 November 2023'],
  ],
  [
    'of a condition',
    ask('list', [dma], { where: is(capital, '>', 3e8) }),
    [
      'NHS England, Digital Maturity Assessment 2025 Data Report, version 2, 30 March 2026',
      'Stotles for techUK, NHS Budget Directory: confirmed budgets allocated to Integrated Care Systems, 6 October 2023',
    ],
  ],
];

let data: Bundled;
beforeAll(async () => {
  data = await bundled();
});
afterAll(() => data.close());

describe('notes', () => {
  test.each(TABLE)('on %s', async (_, query, expected) => {
    const written = notes(query, await data.result(query), data.dataset);
    expect(written.filter((note) => expected.includes(note))).toEqual(expected);
  });

  test('are at most six, and none twice', async () => {
    const changed = change(dma, '2024');
    const query = ask('rank', [changed, capital, per(budget, people), fig('provider_dma', '2025'), epr], {
      where: both(is(capital, '>', 1e8), is(capital, '<', 1e9)),
      ...highest,
      ...first(3),
    });
    const written = notes(query, await data.result(query), data.dataset);
    expect(written.length).toBe(6);
    expect(new Set(written).size).toBe(6);
  });

  test('on what is cut come first', async () => {
    const query = ask('list', [dma], { where: is(dma, '>', 1) });
    const result = await data.result(query);
    expect(notes(query, { ...result, cut: 9 }, data.dataset)[0]).toBe('Only the first 42 rows are shown.');
  });
});

describe('sources', () => {
  test.each(SOURCES)('%s', (_, query, expected) => {
    expect(sources(query, data.dataset)).toEqual(expected);
  });

  test('are one line for a picture', () => {
    expect(chartSource(ask('value', [dma]), data.dataset)).toBe(
      'Source: NHS England, Digital Maturity Assessment 2025 Data Report (30 Mar 2026)',
    );
  });
});
