/** The random queries are valid but for names that nobody has, and mean something: the second evaluator can answer each. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkQuery } from '../../src/query/check-query.js';
import { DataQuery } from '../../src/query/query.js';
import { evaluate } from './evaluate.js';
import { queries } from './generate-query.js';
import { tiny } from './tiny-dataset.js';

test('random queries can be answered', () => {
  fc.assert(
    fc.property(queries(tiny), (query) => {
      expect(DataQuery.parse(query)).toEqual(query);
      expect(checkQuery(query, tiny).filter(({ field }) => !field.includes('values['))).toEqual([]);
      const { rows, coverage } = evaluate(query, tiny);
      expect(rows.every(({ values }) => values.length === query.columns.length)).toBe(true);
      expect(coverage.with).toBeLessThanOrEqual(coverage.of);
    }),
  );
});
