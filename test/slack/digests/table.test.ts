/** Digests of a table of records: of answers alone, for templates are about organisations. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { importTable } from '../../../src/dataset/import/import-table.js';
import { newFolder } from '../../dataset/tiny-files.js';
import { ADA } from '../fake/fake-slack.js';
import { fieldsOf, formAfter, send } from './forms.js';
import { command, type Office, openOffice, saidAfter } from './office.js';
import { wordsOf } from './reading.js';

jest.setTimeout(60_000);

let app: Office;
beforeAll(async () => {
  const home = await newFolder();
  const file = join(home, 'pets.csv');
  await writeFile(file, 'Name,Kind,Weight (kg)\nRex,dog,30\nTom,cat,4\nIda,dog,12\nMia,cat,5\n');
  const options = { file, home, name: null, today: new Date('2026-03-01'), onProgress: () => undefined };
  const { folder } = await importTable(options);
  app = await openOffice({ environment: { WIGGLE_DATASET: folder } });
});
afterAll(() => app.stop());
afterEach(() => expect(app.slack.problems()).toEqual([]));

test('a new one is made of an answer', async () => {
  const { slack } = app;
  expect((await command(slack, 'new')).text).toBe(
    'Ask the table a question, then press “Make this a digest” under the answer.',
  );
  const on = await saidAfter(slack, () => slack.slashCommand({ command: '/dma', text: 'average weight by kind' }));
  const view = await formAfter(slack, () => slack.click({ on, action_id: 'answer_make_digest' }));
  expect(fieldsOf(view)).toEqual(['title', 'channel', 'kind', 'weekdays', 'time', 'zone', 'only']);
  await saidAfter(slack, () => send(slack, view, { only: 'changed' }));
  expect(wordsOf(await command(slack, ''))).toMatch(
    /average weight by kind Every Monday at 09:00 .*Only when something changed/,
  );
  expect(slack.modals(ADA)).toEqual([]);
});
