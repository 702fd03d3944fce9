/** An imported table, asked with a model set up: the same way, with queries of its own kind. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answer, answerQuery } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import { importTable } from '../../src/dataset/import/import-table.js';
import type { TableDataset } from '../../src/dataset/table/table-dataset.js';
import { tableSubject } from '../../src/model/subjects/table-subject.js';
import { checkTableQuery } from '../../src/query/table/check-table-query.js';
import type { TableQuery } from '../../src/query/table/table-query.js';
import { type ChatServer, fails, queries, startChatServer } from './chat-server.js';

const home = mkdtempSync(join(tmpdir(), 'wiggle-table-model-'));
let server: ChatServer;
let parts: Parts;

beforeAll(async () => {
  server = await startChatServer();
  const file = join(home, 'boats.csv');
  const hulls = ['steel', 'wood', 'plastic'];
  const boats = Array.from(
    { length: 60 },
    (_, i) => `Secret ${i},${4 + (i % 17)},${hulls[i % 3]},${1980 + (i % 40)}-05-01`,
  );
  writeFileSync(file, ['Name,Length,Hull,Built', ...boats].join('\n'));
  const options = { name: null, today: new Date('2026-03-01'), onProgress: () => undefined };
  const { name } = await importTable({ file, home, ...options });
  parts = await assemble({ dataset: name, home, model: server.settings });
});
afterAll(async () => {
  await Promise.all([parts.close(), server.close()]);
  rmSync(home, { recursive: true, force: true });
});

const ODD = 'how humongous are the wooden ones, roughly?';
const LENGTH_BY_HULL: TableQuery = {
  kind: 'table',
  asks: 'groups',
  groups: [{ column: 'hull', by: 'value' }],
  columns: [{ column: 'length', aggregate: 'mean' }],
  where: null,
  part: null,
  having: null,
  order: { column: 0, direction: 'highest' },
  limit: null,
  chart: null,
};

test('what the rules cannot read is answered by a query of the model, and no record is sent', async () => {
  server.will(queries(LENGTH_BY_HULL));
  const { answer: given } = await answer(ODD, {}, parts);
  expect(given).toMatchObject({ status: 'answered', interpreter: 'model', query: LENGTH_BY_HULL });
  expect(given.rows).toHaveLength(3);
  expect(given.notes.join()).toMatch(/A language model read this question/);
  const sent = JSON.stringify(server.requests[0]?.body);
  expect(sent).toContain('steel');
  expect(sent).not.toContain('Secret');
});

test('a column that is not there is mended, and else the refusal of the rules stands', async () => {
  const unknown = { ...LENGTH_BY_HULL, columns: [{ column: 'draught', aggregate: 'mean' }] };
  const odd = 'how ginormous are they?';
  server.will(queries(unknown), queries(unknown));
  const { answer: given } = await answer(odd, {}, parts);
  expect(server.requests[1]?.body.messages.at(-1)?.content).toContain('draught');
  expect(given).toMatchObject({ status: 'refused', interpreter: 'rules' });
  server.will(fails(400));
  expect((await answer('how teeny are they?', {}, parts)).answer).toMatchObject({ interpreter: 'rules' });
});

test('every example made of its columns passes its check, and is answered', async () => {
  const dataset = parts.dataset as TableDataset;
  const { examples } = tableSubject(dataset, (query) => checkTableQuery(query, dataset.catalogue));
  const all = tableSubject(dataset, () => []).examples;
  expect(examples).toEqual(all);
  for (const { question, query } of examples) {
    const { status, rows } = await answerQuery(query, parts);
    expect([question, status, (rows ?? []).length > 0]).toEqual([question, 'answered', true]);
  }
});
