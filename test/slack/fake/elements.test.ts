/** What presses and forms say to the app, in Slack's words. */
import { expect, test } from '@jest/globals';
import { actionOf, findElement, formValues, type Input } from './payloads/elements.js';

const text = (words: string) => ({ type: 'plain_text', text: words });
const option = (value: string) => ({ text: text(value.toUpperCase()), value });
const options = [option('a'), option('b')];
const inputOf = (element: Record<string, unknown>) => ({
  type: 'input',
  block_id: `block of ${element.action_id}`,
  label: text('Label'),
  element,
});

const FORM = [
  inputOf({ type: 'plain_text_input', action_id: 'name', initial_value: 'weekly' }),
  inputOf({ type: 'static_select', action_id: 'region', options, initial_option: option('a') }),
  inputOf({ type: 'static_select', action_id: 'grouped', option_groups: [{ label: text('all'), options }] }),
  inputOf({ type: 'checkboxes', action_id: 'days', options }),
  inputOf({ type: 'multi_users_select', action_id: 'people' }),
  inputOf({ type: 'conversations_select', action_id: 'place', initial_conversation: 'C0GENERAL1' }),
  inputOf({ type: 'timepicker', action_id: 'time', initial_time: '09:00' }),
  inputOf({ type: 'number_input', action_id: 'count' }),
];

const held = (inputs: Record<string, Input>) =>
  Object.fromEntries(Object.values(formValues(FORM, inputs)).flatMap((block) => Object.entries(block as object)));

test('a form that nobody touched holds its initial values', () => {
  expect(held({})).toEqual({
    name: { type: 'plain_text_input', value: 'weekly' },
    region: { type: 'static_select', selected_option: option('a') },
    grouped: { type: 'static_select', selected_option: null },
    days: { type: 'checkboxes', selected_options: [] },
    people: { type: 'multi_users_select', selected_users: [] },
    place: { type: 'conversations_select', selected_conversation: 'C0GENERAL1' },
    time: { type: 'timepicker', selected_time: '09:00' },
    count: { type: 'number_input', value: null },
  });
});

test('and what is put into it', () => {
  const inputs = {
    name: null,
    region: 'b',
    grouped: 'a',
    days: ['a', 'b'],
    people: ['U1'],
    place: 'C2',
    time: '10:30',
    count: 5,
  };
  expect(held(inputs)).toEqual({
    name: { type: 'plain_text_input', value: null },
    region: { type: 'static_select', selected_option: option('b') },
    grouped: { type: 'static_select', selected_option: option('a') },
    days: { type: 'checkboxes', selected_options: options },
    people: { type: 'multi_users_select', selected_users: ['U1'] },
    place: { type: 'conversations_select', selected_conversation: 'C2' },
    time: { type: 'timepicker', selected_time: '10:30' },
    count: { type: 'number_input', value: '5' },
  });
  expect(Object.keys(formValues(FORM, {}))[0]).toBe('block of name');
});

test('nobody can choose what is not there', () => {
  expect(() => held({ nome: 'x' })).toThrow('There is no element nome; there are: name, region');
  expect(() => held({ region: 'c' })).toThrow('region does not offer c, only: a, b');
});

const button = (value: string) => ({ type: 'button', action_id: 'go', text: text(value), value });
const MESSAGE = [
  { type: 'section', text: text('Hello'), accessory: { type: 'overflow', action_id: 'more', options } },
  { type: 'actions', elements: [button('one'), button('two')] },
  { type: 'context_actions', block_id: 'liked', elements: [{ type: 'feedback_buttons', action_id: 'liked' }] },
];
const pressed = (id: string, value?: Input) => actionOf(findElement(MESSAGE, id, value), value, '1.000000');

test('presses, each in the form of its kind', () => {
  const go = { type: 'button', action_id: 'go', block_id: 'block1', action_ts: '1.000000' };
  expect(pressed('go')).toEqual({ ...go, text: text('one'), value: 'one' });
  expect(pressed('go', 'two')).toMatchObject({ ...go, value: 'two' });
  expect(pressed('more', 'b')).toMatchObject({ block_id: 'block0', selected_option: option('b') });
  expect(pressed('liked', 'good')).toMatchObject({ type: 'feedback_buttons', block_id: 'liked', value: 'good' });
  expect(() => pressed('go', 'three')).toThrow('There is no element go=three; there are: more, go=one, go=two, liked');
});
