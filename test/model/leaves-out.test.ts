import { leavesOut } from '../../src/model/checks/leaves-out.js';
import type { DataQuery } from '../../src/query/query.js';
import { DMA_OF_DEVON, devonsValue, figure } from './interpreter-on.js';

const MANY: DataQuery = {
  ...DMA_OF_DEVON,
  kind: 'list',
  where: { op: 'compare', left: figure, test: '>', right: { op: 'number', value: 2000 } },
};

test.each([
  ['a year that is not among the periods', 'Devon in 2019', DMA_OF_DEVON, false, true],
  ['a year that is', 'Devon in 2025', DMA_OF_DEVON, false, false],
  ['one of two years', 'Devon from 2024 to 2025', DMA_OF_DEVON, false, true],
  [
    'both of them',
    'Devon from 2024 to 2025',
    devonsValue({ op: 'change', of: figure, since: '2024', as: 'difference' }),
    false,
    false,
  ],
  [
    'half of a financial year',
    'money in 2024',
    devonsValue({ ...figure, measure: 'budget', period: '2024/25' }),
    false,
    false,
  ],
  ['an amount that looks like a year', 'who has more than 2000?', MANY, false, false],
  ['an unknown name, and somebody named', 'the far south west', DMA_OF_DEVON, true, false],
  ['an unknown name, and nobody named', 'more than 2000 in Atlantis', MANY, true, true],
  [
    'an unknown name in a part of a column',
    'share of Atlantis',
    {
      ...MANY,
      where: null,
      columns: [{ op: 'proportion', of: { op: 'in', dimension: 'region', values: ['London'] } }],
    },
    true,
    false,
  ],
] as const)('%s', (_, question, query, unknownName, left) => {
  expect(leavesOut(question, query as DataQuery, unknownName)).toBe(left);
});
