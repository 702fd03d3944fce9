/** The same interpreter for an imported table: another schema, another catalogue, nothing else. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TableCatalogue } from '../../src/dataset/table/table-catalogue.js';
import { replySchema, strictJsonSchema } from '../../src/model/reply.js';
import { tableSubject } from '../../src/model/subjects/table-subject.js';
import { TableQuery } from '../../src/query/table/table-query.js';
import { type ChatServer, queries, startChatServer } from './chat-server.js';
import { interpreterFor } from './interpreter-on.js';

const catalogue = TableCatalogue.parse({
  kind: 'table',
  id: 'boats',
  title: 'Boats of a harbour',
  one: 'boat',
  many: 'boats',
  words: ['vessel'],
  name: 'name',
  source: { file: 'boats.csv', imported: '2025-01-01' },
  columns: [
    { column: 'Name', id: 'name', label: 'Name', type: 'text' },
    {
      column: 'Length (m)',
      id: 'length',
      label: 'Length',
      words: ['size'],
      type: 'number',
      unit: 'm',
      combine: 'mean',
    },
    { column: 'Price', id: 'price', label: 'Price', type: 'number', unit: 'GBP', combine: 'sum', better: 'lower' },
    { column: 'Hull', id: 'hull', label: 'Hull', type: 'category', values: { GRP: ['plastic', 'fibreglass'] } },
    { column: 'Owner', id: 'owner', label: 'Owner', type: 'category' },
    { column: 'Built', id: 'built', label: 'Built', type: 'date', finest: 'year' },
  ],
});
const owners = Array.from({ length: 100 }, (_, i) => `Owner ${i}`);
const table = { catalogue, hash: 'h', values: { hull: ['GRP', 'steel'], owner: owners, name: ['Saucy Sue'] } };
const known = new Set(catalogue.columns.map(({ id }) => id));
const check = ({ columns }: TableQuery) =>
  columns.flatMap(({ column }) => (column === null || known.has(column) ? [] : [`there is no column "${column}"`]));
const subject = tableSubject(table, check);

let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer();
});
afterAll(() => server.close());

test('the columns are told with their words, and the values of those that have few; no text of a record', () => {
  const lines = subject.catalogue.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Boats of a harbour. A record is a boat; several are boats (also vessel). Its name is in "name".',
      '- name: Name; text',
      '- length: Length, Length (m), size; number; in m; records average',
      '- price: Price; number; in GBP; records add up; lower is better',
      '- hull: Hull; category; values: "GRP" (plastic, fibreglass), "steel"',
      '- owner: Owner; category; values: not listed',
      '- built: Built; date; known to the year',
    ]),
  );
  expect(subject.catalogue).not.toMatch(/Saucy Sue|Owner 7/);
});

test('examples are made of its own columns, and are queries', () => {
  expect(subject.examples.length).toBeGreaterThan(10);
  for (const { query } of subject.examples) expect(TableQuery.parse(query)).toEqual(query);
  expect(subject.examples).toContainEqual({
    question: 'typical length for each hull',
    query: expect.objectContaining({
      groups: [{ column: 'hull', by: 'value' }],
      columns: [{ column: 'length', aggregate: 'mean' }],
    }),
  });
});

test('a table of texts alone still has one', () => {
  const texts = { ...table, catalogue: { ...catalogue, columns: catalogue.columns.slice(0, 1) } };
  expect(tableSubject(texts, check).examples.map(({ question }) => question)).toEqual(['how many boats are there?']);
});

test('its own schema is sent, and its own check asks for a repair', async () => {
  const good = subject.examples[1]?.query;
  server.will(queries({ ...good, columns: [{ column: 'draught', aggregate: 'mean' }] }), queries(good));
  const { interpret } = interpreterFor(server, subject, {});
  const given = await interpret({ question: 'how long is a boat?', previous: null, workspace: 'w' });
  expect(given).toEqual({ type: 'query', query: good });
  const [first, second] = server.requests;
  expect(first?.body.response_format.json_schema.schema).toEqual(strictJsonSchema(replySchema(TableQuery)));
  expect(second?.body.messages.at(-1)?.content).toContain('there is no column "draught"');
});
