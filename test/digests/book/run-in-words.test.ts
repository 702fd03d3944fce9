import { runInWords } from '../../../src/digests/book/run-in-words.js';
import type { RunState } from '../../../src/store/tables/digests/runs.js';

const said = (state: RunState, reason: string | null = null, attempt = 1) => runInWords({ state, reason, attempt });

test('every end of a run is a sentence that says why', () => {
  expect(said('posted')).toBe('Posted.');
  expect(said('posted', 'England’s DMA score is below 2.9')).toBe('Posted: England’s DMA score is below 2.9.');
  expect(said('skipped', 'Nothing changed.')).toBe('Not posted: Nothing changed.');
  expect(said('failed', 'The channel is archived.')).toBe('Failed: The channel is archived.');
  expect(said('missed')).toBe('Missed: Wiggle was not running at that time.');
  expect(said('unknown', 'Slack did not answer')).toBe(
    'The message may be there or not, so it was not posted again. Slack did not answer.',
  );
});

test('and so is what is still under way', () => {
  expect(said('waiting', null, 0)).toBe('Waiting for its turn.');
  expect(said('waiting', 'Something failed inside Wiggle; it is tried again.')).toContain('is tried again:');
  expect(said('working')).toBe('Being run now.');
});
