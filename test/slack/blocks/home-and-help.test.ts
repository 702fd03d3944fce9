import { ACTIONS } from '../../../src/slack/blocks/action-ids.js';
import { helpMessage } from '../../../src/slack/blocks/help-message.js';
import { type Home, homeView } from '../../../src/slack/blocks/home-view.js';
import { blockFaults } from '../validate/validate-blocks.js';

const home: Home = {
  dataset: { title: 'Trees of England', facts: ['Latest figures: 2025', 'Published 30 March 2026'] },
  examples: ['Which trees are the tallest?', 'How tall is the oak?'],
  recent: ['highest elm'],
  digests: {
    mine: [{ line: 'Tallest trees: every Monday at 09:00 (paused)', channel: 'C01' }],
    others: [{ line: 'New trees: every day at 08:00', channel: 'C02' }],
  },
  retentionDays: 30,
};

test('the Home says what there is to ask, and what is kept', () => {
  const view = homeView(home);
  expect(blockFaults(view)).toEqual([]);
  const text = JSON.stringify(view);
  for (const said of [
    'Trees of England',
    '2025',
    '30 March 2026',
    'Tallest trees: every Monday at 09:00 (paused) in ',
    'New trees',
    'kept for 30 days',
  ])
    expect(text).toContain(said);
});

test('questions are buttons that ask them; Forget me asks first', () => {
  const buttons = homeView(home).blocks.flatMap((block) =>
    'elements' in block && block.type === 'actions' ? block.elements : [],
  );
  expect(buttons).toMatchObject([
    { value: 'Which trees are the tallest?' },
    { value: 'How tall is the oak?' },
    { value: 'highest elm' },
    { action_id: 'digest_new' },
    { action_id: ACTIONS.forgetMe, style: 'danger', confirm: { title: { text: 'Forget me?' } } },
  ]);
});

test('for somebody who may not be answered there are no digests at all', () => {
  expect(JSON.stringify(homeView({ ...home, digests: null }))).not.toMatch(/digest_new|Your digests|Tallest trees/);
});

test('for somebody new there are no recent questions, and how to get a digest', () => {
  const view = homeView({ ...home, recent: [], digests: { mine: [], others: [] } });
  expect(blockFaults(view)).toEqual([]);
  expect(JSON.stringify(view)).not.toContain('recent');
  expect(JSON.stringify(view)).toContain('Make this a digest');
});

test('however much somebody asks, it fits', () => {
  const many = Array.from({ length: 200 }, (_, i) => `${i} ${'long question '.repeat(20)}`);
  const lines = many.map((line) => ({ line, channel: 'C01' }));
  const digests = { mine: lines, others: lines };
  expect(blockFaults(homeView({ ...home, examples: many, recent: many, digests }))).toEqual([]);
});

test('the help has questions to press and the commands', () => {
  const commands = [{ name: '/trees', does: 'answers you alone' }];
  const message = helpMessage({ title: 'Trees of England', examples: home.examples, commands });
  expect(blockFaults(message)).toEqual([]);
  expect(message.text).toBe(
    'Ask me about this: Trees of England. For example: Which trees are the tallest? How tall is the oak?',
  );
  expect(JSON.stringify(message.blocks)).toContain('• /trees: answers you alone');
});
