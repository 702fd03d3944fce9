/** Words that people type about digests: when, and which. */

import { UserError } from '../../../src/errors.js';
import { findEntry } from '../../../src/slack/digests/find-entry.js';
import { titleOfAnswer } from '../../../src/slack/digests/from-answer.js';
import { readWhen } from '../../../src/slack/digests/read-when.js';
import type { Digest } from '../../../src/store/tables/digests/digests.js';

const NOON = Date.UTC(2026, 10, 22, 12);
const when = (words: string) => readWhen(words, 'Europe/London', NOON);

test.each([
  ['every Monday at 9 in London', { kind: 'weekly', weekdays: ['monday'], time: '09:00' }, 'Europe/London'],
  ['every Monday at 9', { kind: 'weekly', weekdays: ['monday'], time: '09:00' }, 'Europe/London'],
  ['weekdays at 8:30, New York time', { kind: 'weekdays', time: '08:30' }, 'America/New_York'],
  ['daily at 7am (Asia/Kolkata)', { kind: 'daily', time: '07:00' }, 'Asia/Kolkata'],
  ['every day at 9 in the morning in Paris', { kind: 'daily', time: '09:00' }, 'Europe/Paris'],
  ['cron 0 9 * * 1-5 UTC', { kind: 'cron', expression: '0 9 * * 1-5' }, 'UTC'],
])('%s', (words, schedule, zone) => {
  expect(when(words)).toEqual({ schedule, zone });
});

test('the zone says which day it is, and so in which week a fortnight begins', () => {
  const auckland = readWhen('every other Monday at 9 in Auckland', 'Europe/London', NOON);
  expect(auckland).toMatchObject({ schedule: { anchor: '2026-11-23' }, zone: 'Pacific/Auckland' });
  expect(when('every other Sunday at 9')).toMatchObject({ schedule: { anchor: '2026-11-22' } });
});

test.each(['every Monday at 9 in Narnia', 'in London', 'soon', 'every Monday at 4'])('not “%s”', (words) => {
  expect(when(words)).toBeNull();
});

const digest = (title: string) => ({ body: { title }, id: title }) as unknown as Digest;
const titled = (title: string): Digest => {
  const content = { kind: 'what-changed' };
  const schedule = { kind: 'daily', time: '09:00' };
  return { ...digest(title), body: { title, content, schedule, zone: 'UTC', condition: null } };
};

describe('which digest', () => {
  const listed = {
    here: [titled('Board'), titled('Board, weekly')],
    mine: [titled('2024 in review'), titled('Peers')],
  };
  const found = (words: string) => findEntry(words, listed, 'edit 1').id;

  test('by its number in the whole list, its title, or how its title begins', () => {
    expect([found('1'), found('#4'), found('board'), found('“Peers”'), found('board,'), found('2024')]).toEqual([
      'Board',
      'Peers',
      'Board',
      'Peers',
      'Board, weekly',
      '2024 in review',
    ]);
  });

  test.each([
    ['', 'such as “edit 1”'],
    ['9', 'there are 4'],
    ['nothing such', 'there are 4'],
  ])('“%s” is none', (words, said) => {
    expect(() => found(words)).toThrow(UserError);
    expect(() => found(words)).toThrow(said);
  });
});

test('a digest of an answer is called by its question, if that says something by itself', () => {
  const answer = { interpretation: 'DMA score 2025 of the ICSs in Midlands' };
  expect(titleOfAnswer({ question: 'lowest DMA ICSs in Midlands', answer })).toBe('lowest DMA ICSs in Midlands');
  for (const question of ['and in Midlands?', 'what about the Midlands then', 'Midlands'])
    expect(titleOfAnswer({ question, answer })).toBe(answer.interpretation);
});
