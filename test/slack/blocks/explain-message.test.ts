import { chartAltText } from '../../../src/slack/blocks/answer/chart-alt-text.js';
import { explainMessage } from '../../../src/slack/blocks/answer/explain-message.js';
import { answerWith } from '../../answer-with.js';
import { blockFaults } from '../validate/validate-blocks.js';

const statement = {
  text: 'with `a` as (select `x` from `t` where `y` = ?), `b` as (select 1) select * from `b`',
  parameters: ['R&D', 5],
};
const answer = answerWith(
  { name: 'entity', height: 'measure' },
  [
    { name: 'Oak', height: 20 },
    { name: 'Elm', height: 12.5 },
  ],
  {
    headline: 'Oak is the tallest (20).',
    interpretation: 'Trees by height, the highest first',
    sql: [statement],
    sources: ['The forester, 2025'],
    notes: ['Heights are rounded.'],
    chart: { kind: 'bar', spec: {} },
    references: [{ name: 'All', height: 16.25 }],
  },
);

test('it says how the question was read, what was run with which values, the source and the notes', () => {
  const message = explainMessage(answer, null);
  expect(blockFaults(message)).toEqual([]);
  expect(message.text).toBe('How this was worked out: I read the question as: Trees by height, the highest first');
  const code = message.blocks.find((block) => block.type === 'rich_text');
  expect(code).toMatchObject({
    elements: [
      {
        elements: [
          {
            text: [
              'with `a` as (select `x`',
              '  from `t`',
              '  where `y` = ?),',
              '`b` as (select 1)',
              'select *',
              '  from `b`',
              'with ["R&D",5]',
            ].join('\n'),
          },
        ],
      },
    ],
  });
  expect(JSON.stringify(message.blocks)).toMatch(/without a language model.*The forester, 2025.*Heights are rounded/s);
});

test('where a model read the question, it says so', () => {
  expect(JSON.stringify(explainMessage({ ...answer, interpreter: 'model' }, null))).toContain(
    'help of a language model',
  );
});

test('several questions each have theirs, and long statements are cut', () => {
  const long = { ...answer, sql: Array(10).fill({ ...statement, text: 'select "&" '.repeat(1_000) }) };
  const message = explainMessage({ ...long, parts: Array(8).fill(long) }, null);
  expect(blockFaults(message)).toEqual([]);
  expect(message.blocks.filter((block) => block.type === 'rich_text')).toHaveLength(5);
});

test('a picture in words has the finding and the figures', () => {
  expect(chartAltText(answer)).toBe(
    'Chart (bar). Oak is the tallest (20). Oak: height 20; Elm: height 12.5; All: height 16.25',
  );
  const many = answerWith({ name: 'entity' }, Array(50).fill({ name: 'word '.repeat(100) }));
  expect(chartAltText(many).length).toBeLessThanOrEqual(2_000);
});
