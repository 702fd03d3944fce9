/** What a message has and leaves out, and that it never gets too big. */
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../src/present/answer-object.js';
import type { Row } from '../../../src/query/result-set.js';
import { ACTIONS, ASK_ACTION, feedbackOf, feedbackValue } from '../../../src/slack/blocks/action-ids.js';
import { type AnswerMessageOptions, answerMessage } from '../../../src/slack/blocks/answer/answer-message.js';
import { answerWith } from '../../answer-with.js';
import { blockFaults } from '../validate/validate-blocks.js';

const chart = { kind: 'bar', spec: {} } as const;
const query = { kind: 'rank' } as unknown as Answer['query'];
const rowsOf = (count: number) => Array.from({ length: count }, (_, i): Row => ({ name: `Tree ${i + 1}`, height: i }));
const trees = (count: number, rest: Partial<Answer> = {}) =>
  answerWith({ name: 'entity', height: 'measure' }, rowsOf(count), { query, headline: 'Trees.', ...rest });
const image = { fileId: 'F0123456789', altText: 'Bars of trees' };

const posted = (answer: Answer, options: Partial<AnswerMessageOptions> = {}) => {
  const message = answerMessage(answer, { answerId: 'a1', ...options });
  expect(blockFaults(message)).toEqual([]);
  return message.blocks;
};
const buttonsOf = (blocks: readonly KnownBlock[]) =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements : [])) as {
    action_id: string;
    text: { text: string };
    value: string;
  }[];
const actionsOf = (blocks: readonly KnownBlock[]) => buttonsOf(blocks).map((button) => button.action_id);
const tableOf = (blocks: readonly KnownBlock[]) => blocks.find((block) => block.type === 'table');
const typesOf = (blocks: readonly KnownBlock[]) => blocks.map((block) => block.type);

describe('buttons', () => {
  test('a short table with a chart and no picture yet', () => {
    const blocks = posted(trees(3, { chart }));
    const { csv, explain, otherChart, showChart, makeDigest } = ACTIONS;
    expect(actionsOf(blocks)).toEqual([csv, explain, otherChart, showChart, makeDigest]);
    expect(new Set(buttonsOf(blocks).map((button) => button.value))).toEqual(new Set(['a1']));
  });

  test('more than 20 rows can all be shown, until they are', () => {
    expect(actionsOf(posted(trees(21)))).toContain(ACTIONS.showAll);
    expect(actionsOf(posted(trees(20)))).not.toContain(ACTIONS.showAll);
    expect(actionsOf(posted(trees(21), { rows: 'all' }))).not.toContain(ACTIONS.showAll);
  });

  test('what the asker alone sees can be posted, and has nothing about pictures', () => {
    const { postToChannel, csv, explain, makeDigest } = ACTIONS;
    const blocks = posted(trees(3, { chart }), { private: true });
    expect(actionsOf(blocks)).toEqual([postToChannel, csv, explain, makeDigest]);
  });

  test('with a picture it can be looked at as a table, and back', () => {
    expect(actionsOf(posted(trees(3, { chart }), { image }))).toContain(ACTIONS.showTable);
    expect(actionsOf(posted(trees(3, { chart }), { image, view: 'table' }))).toContain(ACTIONS.showChart);
  });

  test('the asker alone can delete it; thumbs are for everybody', () => {
    const last = posted(trees(3), { asker: 'U01' }).at(-1);
    expect(last).toMatchObject({
      type: 'context_actions',
      elements: [
        { type: 'feedback_buttons', positive_button: { value: 'good a1' }, negative_button: { value: 'bad a1' } },
        { type: 'icon_button', action_id: ACTIONS.delete, visible_to_user_ids: ['U01'] },
      ],
    });
    const plain = buttonsOf(posted(trees(3), { asker: 'U01', plain: true })).slice(-3);
    expect(plain.map((button) => button.text.text)).toEqual(['Good answer', 'Bad answer', 'Delete']);
  });

  test('a thumb says which answer it is about', () => {
    expect(feedbackOf(feedbackValue({ answerId: 'a1', good: false }))).toEqual({ answerId: 'a1', good: false });
    expect(feedbackOf('up')).toBeNull();
  });

  test('choices ask their question, suggestions themselves, at most three', () => {
    const choices = [{ label: 'Kent', question: 'dma of Kent' }];
    const clarify = buttonsOf(posted(answerWith({}, [], { status: 'clarify', headline: 'Which?', choices })));
    expect(clarify).toMatchObject([{ action_id: 'ask_0', text: { text: 'Kent' }, value: 'dma of Kent' }]);
    const suggestions = ['a', 'b', 'c', 'd'];
    const refused = buttonsOf(posted(answerWith({}, [], { status: 'refused', headline: 'No.', suggestions })));
    expect(refused.map((button) => button.value)).toEqual(['a', 'b', 'c']);
    expect(refused.every((button) => ASK_ACTION.test(button.action_id))).toBe(true);
  });

  test('a choice too long for its button is written out, and one too long for any has none', () => {
    const choices = [80, 2_001].map((length) => ({ label: 'x'.repeat(length), question: 'y'.repeat(length) }));
    const blocks = posted(answerWith({}, [], { status: 'clarify', headline: 'Which?', choices }));
    expect(typesOf(blocks)).toEqual(['section', 'section', 'actions']);
    expect(buttonsOf(blocks).map((button) => button.value.length)).toEqual([80]);
  });
});

describe('what is shown', () => {
  test('the first 20 rows, and how many more there are', () => {
    const blocks = posted(trees(42));
    expect(tableOf(blocks)?.rows).toHaveLength(21);
    expect(JSON.stringify(blocks)).toContain('… and 22 more rows: press Show all, or CSV for the whole table.');
    expect(tableOf(posted(trees(42), { rows: 'all' }))?.rows).toHaveLength(43);
  });

  test('the picture with its words, and why there is none', () => {
    const blocks = posted(trees(3), { image });
    expect(blocks).toContainEqual({ type: 'image', slack_file: { id: 'F0123456789' }, alt_text: 'Bars of trees' });
    const failed = posted(trees(3), { imageNote: 'The picture could not be added: no room.' });
    expect(JSON.stringify(failed)).toContain('The picture could not be added: no room.');
  });

  test('the table alone, the picture alone, and the table where there is no picture', () => {
    expect(typesOf(posted(trees(3), { image, view: 'table' }))).not.toContain('image');
    expect(typesOf(posted(trees(3), { image, view: 'chart' }))).not.toContain('table');
    expect(typesOf(posted(trees(3), { view: 'chart' }))).toContain('table');
  });

  test('in plain there is nothing that a workspace may refuse', () => {
    const types = typesOf(posted(trees(42), { plain: true, asker: 'U01' }));
    expect(types).not.toContain('table');
    expect(types).not.toContain('context_actions');
    expect(types).toContain('rich_text');
  });

  test('of several questions each has its table, the first the buttons and the picture', () => {
    const parts = [trees(3), trees(25), answerWith({}, [], { status: 'refused', headline: 'No.' })];
    const blocks = posted({ ...trees(3), parts }, { image });
    const types = ['table', 'image', 'actions', 'context_actions', 'divider', 'rich_text', 'divider'];
    expect(typesOf(blocks).filter((type) => !['section', 'context'].includes(type))).toEqual(types);
    expect(JSON.stringify(blocks)).toContain('5 more rows: ask this by itself.');
  });

  test('statements that the headline has no room for are a list', () => {
    const rows = ['One.', 'Two.', 'Three.'].map((statement) => ({ statement }));
    const query = { kind: 'statement', ids: [] } as unknown as Answer['query'];
    const told = answerWith({ statement: 'text' }, rows, {
      query,
      headline: 'One. 2 more statements are in the table.',
    });
    expect(JSON.stringify(posted(told))).toContain('• One.\\n• Two.\\n• Three.');
  });
});

describe('what is too much for Slack', () => {
  test.each<[string, Answer]>([
    ['5,000 rows', trees(5_000)],
    [
      '60 columns',
      answerWith(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`c${i}`, 'text'])), rowsOf(500)),
    ],
    ['long cells', answerWith({ name: 'text' }, Array(200).fill({ name: 'word '.repeat(1_000) }))],
    ['a long headline, interpretation and notes', trees(100, long('word '.repeat(2_000)))],
    ['the same in characters that become longer', trees(100, long('"&<>"'.repeat(2_000)))],
    ['thirty questions', { ...trees(20), parts: Array(30).fill(trees(20, long('word '.repeat(100)))) }],
    ['a hundred choices', answerWith({}, [], { status: 'clarify', headline: 'Which?', choices: hundredChoices() })],
  ])('%s', (_, answer) => {
    for (const plain of [false, true])
      for (const rows of ['first', 'all'] as const) {
        const blocks = posted(answer, { plain, rows, image, asker: 'U01' });
        expect(blocks.length).toBeGreaterThan(0);
      }
  });

  test('fewer rows are shown before the table is given up', () => {
    const rows = Array.from({ length: 99 }, (_, i): Row => ({ name: `${i} ${'long name '.repeat(12)}`, height: i }));
    const blocks = posted({ ...trees(0), rows }, { rows: 'all' });
    expect(tableOf(blocks)?.rows.length).toBeGreaterThan(20);
    expect(JSON.stringify(blocks)).toMatch(/… and \d+ more rows: press CSV\./);
  });
});

function long(text: string): Partial<Answer> {
  return { headline: text, interpretation: text, notes: Array(10).fill(text), sources: Array(10).fill(text) };
}

function hundredChoices(): Answer['choices'] {
  return Array.from({ length: 100 }, (_, i) => ({ label: `${i} `.repeat(50), question: `${i} `.repeat(500) }));
}
