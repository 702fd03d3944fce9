/** The judge is judged first: what Slack refuses must be found, and what it takes must pass. */
import { blockFaults } from '../validate/validate-blocks.js';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (rest: object = {}) => ({
  type: 'button',
  action_id: 'press',
  text: plain('Press'),
  value: '1',
  ...rest,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const table = (rows: number, columns: number, text = 'x') => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ type: 'raw_text', text }))),
});
const image = (rest: object) => ({ type: 'image', alt_text: 'Bars', slack_file: { id: 'F0123456789' }, ...rest });
const message = (...blocks: object[]) => ({ text: 'Hello', blocks });
const input = (element: object) => ({ type: 'input', label: plain('Field'), element });
const modal = (rest: object, ...blocks: object[]) => ({
  type: 'modal',
  title: plain('Form'),
  submit: plain('Send'),
  blocks: blocks.length ? blocks : [section('Hello')],
  ...rest,
});
const option = (text: string, value = 'v') => ({ text: plain(text), value });
const select = (rest: object) => ({ type: 'static_select', action_id: 'pick', ...rest });

test.each<[string, object]>([
  ['a section', message(section('*Norfolk &amp; Waveney* is &lt;first&gt;'))],
  ['all kinds of block', message(section('a'), { type: 'divider' }, actions(button()), table(20, 4), image({}))],
  ['a modal', modal({}, input(select({ options: [option('One')] })))],
  ['a home', { type: 'home', blocks: [section('Hello'), actions(button({ style: 'danger' }))] }],
])('%s passes', (_, payload) => {
  expect(blockFaults(payload)).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ['a message without text', { blocks: [section('a')] }, /no text/],
  ['a message without blocks', message(), /list of 0/],
  ['51 blocks', message(...Array.from({ length: 51 }, () => section('a'))), /list of 51/],
  ['a block of an unknown type', message({ type: 'chart' }), /unknown type chart/],
  ['a key that a block has not', message({ ...section('a'), txt: 'b' }), /unknown key txt/],
  ['an empty section', message(section('')), /empty text/],
  ['a section of 3,001 characters', message(section('a'.repeat(3_001))), /3001 characters, more than 3000/],
  ['a header in mrkdwn', message({ type: 'header', text: mrkdwn('a') }), /type mrkdwn, not plain_text/],
  ['a header of 151 characters', message({ type: 'header', text: plain('a'.repeat(151)) }), /more than 150/],
  ['a mention of the channel', message(section('<!channel> look')), /<!channel> in its mrkdwn/],
  ['a mention of a person', message(section('<@U012345>')), /not escaped/],
  ['a link', message(section('<https://example.org|here>')), /not escaped/],
  ['a mention in the text', { text: '<!here>', blocks: [section('a')] }, /<!here> in its mrkdwn/],
  ['a bare ampersand', message(section('R&D')), /&D in its mrkdwn/],
  ['eleven elements of a context', message({ type: 'context', elements: Array(11).fill(mrkdwn('a')) }), /list of 11/],
  ['a button of 76 characters', message(actions(button({ text: plain('a'.repeat(76)) }))), /more than 75/],
  ['a button with 2,001 characters of value', message(actions(button({ value: 'a'.repeat(2_001) }))), /more than 2000/],
  ['a button without action_id', message(actions(button({ action_id: undefined }))), /no action_id/],
  ['two buttons of one action_id', message(actions(button(), button())), /action_id press twice/],
  [
    '26 buttons',
    message(actions(...Array.from({ length: 26 }, (_, i) => button({ action_id: `${i}` })))),
    /list of 26/,
  ],
  [
    'two blocks of one block_id',
    message({ ...section('a'), block_id: 'x' }, { ...section('b'), block_id: 'x' }),
    /twice/,
  ],
  ['two tables', message(table(1, 1), table(1, 1)), /more than one table/],
  ['a table of 101 rows', message(table(101, 1)), /101 rows/],
  ['a table of 21 columns', message(table(1, 21)), /1 to 20 cells/],
  ['a table of 10,001 characters', message(table(1, 1, 'a'.repeat(10_001))), /10001 characters, more than 10,000/],
  ['an empty cell', message(table(1, 1, '')), /empty cell/],
  [
    'rows of different lengths',
    message({ type: 'table', rows: [...table(1, 2).rows, ...table(1, 3).rows] }),
    /lengths/,
  ],
  ['a table in a home', { type: 'home', blocks: [table(1, 1)] }, /may not stand in a home/],
  [
    'blocks of over 12,000 characters',
    message(...Array.from({ length: 5 }, () => section('a'.repeat(2_900)))),
    /12,000/,
  ],
  ['an image by id and address', message(image({ image_url: 'https://example.org/a.png' })), /either slack_file or/],
  [
    'an image whose file has id and url',
    message(image({ slack_file: { id: 'F0123456789', url: 'x' } })),
    /just the id/,
  ],
  ['an image without words', message(image({ alt_text: '' })), /no alt_text/],
  ['words of an image of 2,001 characters', message(image({ alt_text: 'a'.repeat(2_001) })), /more than 2000/],
  ['a title of 25 characters', modal({ title: plain('a'.repeat(25)) }), /more than 24/],
  ['a modal without title', modal({ title: undefined }), /without title/],
  [
    'a form that cannot be sent',
    modal({ submit: undefined }, input(select({ options: [option('One')] }))),
    /no submit/,
  ],
  ['101 options', modal({}, input(select({ options: Array(101).fill(option('One')) }))), /list of 101/],
  ['an option of 76 characters', modal({}, input(select({ options: [option('a'.repeat(76))] }))), /more than 75/],
  ['an option value of 76', modal({}, input(select({ options: [option('a', 'v'.repeat(76))] }))), /option value of 76/],
  ['options and groups of options', modal({}, input(select({ options: [option('a')], option_groups: [] }))), /either/],
  [
    'an initial option that is none',
    modal({}, input(select({ options: [option('a')], initial_option: {} }))),
    /none of/,
  ],
  ['an input in a message', message(input(select({ options: [option('a')] }))), /may not stand in a message/],
  ['metadata of 3,001 characters', modal({ private_metadata: 'a'.repeat(3_001) }), /more than 3000/],
])('%s is found', (_, payload, fault) => {
  expect(blockFaults(payload)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
});
