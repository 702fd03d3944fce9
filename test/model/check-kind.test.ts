/** A model may compose what the rules never would: whatever passes the checks has to be answered in words, without a fault. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerQuery } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import type { Dataset } from '../../src/dataset/dataset.js';
import { checkKind } from '../../src/model/checks/check-kind.js';
import { datasetSubject } from '../../src/model/subjects/dataset-subject.js';
import { dataQuery } from '../../src/query/data-query.js';
import { DATA_KINDS, type DataKind } from '../../src/query/query.js';
import { queries } from '../reference/generate-query.js';

const home = mkdtempSync(join(tmpdir(), 'wiggle-kinds-'));
let parts: Parts;

beforeAll(async () => {
  parts = await assemble({ dataset: 'ics', home });
});
afterAll(async () => {
  await parts.close();
  rmSync(home, { recursive: true, force: true });
});

const PLAIN = dataQuery({
  kind: 'value',
  level: 'ics',
  columns: [{ op: 'figure', measure: 'dma', period: '2025', setting: null }],
});

test.each<[DataKind, string]>([
  ['rank', 'needs an order'],
  ['count', 'is of groups: "by" is a list'],
  ['verdict', 'needs a verdict'],
  ['breakdown', 'needs something to group by'],
  ['change', 'has three columns: the later figure, the earlier one and the change'],
  ['position', 'needs the organisation in "show"'],
  ['relationship', 'has exactly two columns'],
  ['distribution', 'has one row: "by" is []'],
  ['profile', 'needs the organisation in "where"'],
])('a single figure is no %s: it %s', (kind, says) => {
  expect(checkKind(PLAIN)).toEqual([]);
  expect(checkKind({ ...PLAIN, kind })).toContain(`kind "${kind}" ${says}`);
});

test('only a verdict has one', () => {
  const condition = { op: 'known' as const, of: { op: 'number' as const, value: 1 } };
  expect(checkKind({ ...PLAIN, verdict: { quantifier: 'all', condition } })).toEqual([
    'only kind "verdict" has a verdict',
  ]);
});

test('random queries that pass the checks are answered', async () => {
  const { check } = datasetSubject(parts.dataset as Dataset);
  const answered = new Set<DataKind>();
  const property = fc.asyncProperty(queries(parts.dataset as Dataset), async (query) => {
    for (const kind of DATA_KINDS) {
      const tried = { ...query, kind };
      if (check(tried).length > 0) continue;
      const { status, headline } = await answerQuery(tried, parts);
      expect([status, headline]).toEqual([expect.stringMatching(/^(answered|refused)$/), expect.stringMatching(/\S/)]);
      answered.add(kind);
    }
  });
  await fc.assert(property, { numRuns: 60 });
  expect(answered.size).toBeGreaterThan(6);
}, 60_000);
