import { spellingOf } from '../../src/evaluate/spelling.js';

/** How the answers about a small dataset of two regions are spelt. */
export const spell = spellingOf({
  catalogue: { whole: { name: 'England', code: 'E92000001', words: ['national'] } },
  members: {
    region: [
      { value: 'London', code: 'Y56' },
      { value: 'Midlands', code: 'Y60' },
    ],
  },
});
