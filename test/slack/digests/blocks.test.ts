/** What is shown of digests, whatever they are called: within Slack's limits, and without a mention or link that nobody meant. */
import { titleOf } from '../../../src/digests/book/book.js';
import type { DigestBody } from '../../../src/digests/digest.js';
import { upcoming } from '../../../src/digests/schedule/runs.js';
import { digestInALine } from '../../../src/slack/digests/blocks/digest-entry.js';
import { digestList } from '../../../src/slack/digests/blocks/digest-list.js';
import { historyView } from '../../../src/slack/digests/blocks/history-view.js';
import { handOverForm, moveForm } from '../../../src/slack/digests/blocks/small-forms.js';
import * as told from '../../../src/slack/digests/blocks/told.js';
import { draftOfBody } from '../../../src/slack/digests/form/body-of-draft.js';
import { digestForm, readMetadata } from '../../../src/slack/digests/form/digest-form.js';
import type { Digest } from '../../../src/store/tables/digests/digests.js';
import type { Run, RunState } from '../../../src/store/tables/digests/runs.js';
import { askBundled, type Bundled } from '../blocks/ask-bundled.js';
import { blockFaults } from '../validate/validate-blocks.js';

let bundled: Bundled;
beforeAll(async () => {
  bundled = await askBundled();
});
afterAll(() => bundled.close());

const NOON = Date.UTC(2026, 10, 22, 12);
const next = (schedule: DigestBody['schedule'], zone: string) => upcoming(schedule, zone, NOON, 3);

const HOSTILE = [
  '<!channel> <@U0ADA00001> <https://evil.example|NHS> & <b>',
  '*bold* _it_ ~no~ `code` :smile:',
  '\u202eesrever\u0000\u200b',
  'W'.repeat(100),
  '👩‍👩‍👧‍👦'.repeat(9),
  ' ',
  '-',
];

const digestWith = (change: Partial<DigestBody> = {}, more: Partial<Digest> = {}): Digest => ({
  id: '00000000-0000-4000-8000-000000000000',
  workspace: 'T1',
  channel: 'C1',
  owner: 'U1',
  state: 'active',
  pausedBecause: null,
  nextAt: NOON,
  version: 1,
  body: {
    title: 'Board',
    content: { kind: 'round-up', place: null },
    schedule: { kind: 'daily', time: '09:00' },
    zone: 'Europe/London',
    condition: null,
    ...change,
  },
  memory: null,
  createdAt: NOON,
  changedAt: NOON,
  deletedAt: null,
  ...more,
});

const by = { workspace: 'T1', user: 'U1', channel: 'C1' };

test.each(HOSTILE)('a digest called “%s”', (title) => {
  const { dataset } = bundled;
  const saying = { content: { kind: 'watch-list' as const, codes: [title || 'x'], against: [title || 'x'] }, title };
  const digests = [
    digestWith(saying),
    digestWith({ title }, { id: 'b', state: 'paused', pausedBecause: title, nextAt: null }),
  ];
  const listing = { by, dataset, upcoming: next };
  const runs = (['posted', 'failed', 'unknown', 'waiting'] as RunState[]).map(
    (state, i) => ({ slot: NOON + i, state, reason: title, attempt: 2, channel: 'C1', ts: '1.0' }) as Run,
  );
  for (const shown of [
    digestList({ here: digests, mine: [digestWith(saying, { id: 'c', channel: 'C2' })] }, 0, listing),
    digestList({ here: digests, mine: [] }, 0, { ...listing, by: { ...by, user: 'U2' } }),
    historyView(digests[0] as Digest, runs, new Map([[NOON, 'https://example.slack.com/archives/C1/p1']])),
    ...digests.flatMap((digest) => [
      moveForm({ id: digest.id, channel: 'C1' }, titleOf(digest)),
      handOverForm({ id: digest.id, channel: null }, titleOf(digest)),
      told.saved(digest, true, false),
      told.saved(digest, false, null),
      told.paused(digest),
      told.resumed(digest),
      told.run(digest),
      told.moved(digest),
      told.handedOver(digest, 'U2'),
      told.received(digest, 'U1'),
      told.takenOver(digest),
      told.reallyDelete(digest),
      told.deleted(digest),
      told.kept(digest),
      told.restored(digest),
    ]),
  ])
    expect(blockFaults(shown)).toEqual([]);
  expect(digestInALine(digests[0] as Digest, { upcoming: next })).not.toBe('');
});

const CONTENTS: readonly DigestBody['content'][] = [
  { kind: 'round-up', place: 'Y60', measure: 'trust_dma' },
  { kind: 'spotlight', region: null },
  { kind: 'watch-list', codes: ['QJK'], against: ['QSL', 'QKS'] },
  { kind: 'what-changed' },
];
const CONDITIONS: readonly DigestBody['condition'][] = [
  null,
  { kind: 'changed' },
  { kind: 'threshold', measure: 'trust_dma', place: null, test: 'above', value: 2.5, times: 'every' },
  { kind: 'change', measure: 'dma', place: 'Midlands', by: 0.1, as: 'amount', times: 'first' },
  { kind: 'rank', measure: 'dma', place: 'QJK', by: 3, times: 'every' },
];
const SCHEDULES: readonly DigestBody['schedule'][] = [
  { kind: 'daily', time: '00:00' },
  { kind: 'weekdays', time: '23:59' },
  { kind: 'weekly', weekdays: ['monday', 'sunday'], time: '09:00' },
  { kind: 'fortnightly', weekday: 'friday', anchor: '2026-11-06', time: '09:00' },
  { kind: 'monthly', on: { day: 31 }, time: '09:00' },
  { kind: 'quarterly', month: 3, on: { nth: 'last', weekday: 'friday' }, time: '09:00' },
  { kind: 'cron', expression: '0 9 * * 1-5' },
];
const all = CONTENTS.flatMap((content) =>
  CONDITIONS.flatMap((condition) => SCHEDULES.map((schedule) => ({ content, condition, schedule }))),
);

test('the form of every digest is one that Slack takes, and says when it runs', () => {
  const { dataset } = bundled;
  const opened = { id: 'a', version: 1, channel: 'C1', answer: null, ownZone: 'Asia/Kolkata' };
  for (const parts of all) {
    const body = digestWith(parts).body as DigestBody;
    const form = { opened, draft: draftOfBody(body, dataset), items: null };
    const view = digestForm(form, { dataset, now: NOON, upcoming: next });
    expect(blockFaults(view)).toEqual([]);
    expect(JSON.stringify(view)).toContain('(Europe/London), next on');
  }
});

test('a fortnight that began long ago is shown by its next date', () => {
  const { dataset } = bundled;
  const body = digestWith({ schedule: SCHEDULES[3] as DigestBody['schedule'] }).body as DigestBody;
  const opened = { id: 'a', version: 1, channel: 'C1', answer: null, ownZone: 'UTC' };
  const view = digestForm(
    { opened, draft: draftOfBody(body, dataset), items: null },
    { dataset, now: NOON, upcoming: next },
  );
  expect(JSON.stringify(view)).toContain('"initial_option":{"text":{"type":"plain_text","text":"Friday 4 December"');
});

test('what is chosen in fields that are not shown comes back with the form, for all the organisations there are', () => {
  const { dataset } = bundled;
  const codes = (dataset.entities.ics ?? []).map(({ code }) => code ?? '');
  const draft = {
    what: 'spotlight',
    codes,
    peers: codes,
    zone: 'UTC',
    kind: 'daily',
    time: '09:00',
    cron: '0 9 * * *',
  };
  const opened = { id: 'a', version: null, channel: 'C1', answer: null, ownZone: 'UTC' };
  const view = digestForm({ opened, draft, items: null }, { dataset, now: NOON, upcoming: next });
  expect(readMetadata(view.private_metadata ?? '').draft).toEqual({ codes, peers: codes, cron: '0 9 * * *' });
});
