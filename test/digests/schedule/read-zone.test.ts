/** Time zones as people type them. */
import { expect, test } from '@jest/globals';
import { readZone } from '../../../src/digests/schedule/read/read-zone.js';

test.each([
  ['Europe/London', 'Europe/London'],
  ['europe/london', 'Europe/London'],
  ['London', 'Europe/London'],
  ['London time', 'Europe/London'],
  ['UK', 'Europe/London'],
  ['new york', 'America/New_York'],
  ['Lord Howe', 'Australia/Lord_Howe'],
  ['port of spain', 'America/Port_of_Spain'],
  ['utc', 'UTC'],
])('%s is %s', (words, zone) => {
  expect(readZone(words)).toBe(zone);
});

test('a city keeps the name that it was given, where its zone has an older one', () => {
  expect([readZone('kolkata'), readZone('asia/ho_chi_minh')]).toEqual(['Asia/Kolkata', 'Asia/Ho_Chi_Minh']);
});

test.each(['', 'BST', 'EST', 'GMT', '+1', 'Pacific', 'west', 'Mars', 'London and Paris'])(
  '“%s” is no zone',
  (words) => {
    expect(readZone(words)).toBeNull();
  },
);
