/** Blocks from the side of a person: the elements in them, what a press on one says, and what a form holds. */
import type { Json } from '../state/records.js';

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object at or below `value`, with its JSON pointer. */
export function blocksIn(value: unknown, pointer: string): { block: Json; pointer: string }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => blocksIn(one, `${pointer}/${index}`));
  if (!isObject(value)) return [];
  const below = Object.entries(value).flatMap(([name, one]) => blocksIn(one, `${pointer}/${name}`));
  return [{ block: value, pointer }, ...below];
}

export interface Element {
  readonly element: Json;
  readonly blockId: string;
}

/** Blocks as Slack gives them back: those without a block_id get one. */
export function withBlockIds(blocks: unknown): Json[] {
  return Array.isArray(blocks) ? blocks.map((block, index) => ({ block_id: `block${index}`, ...block })) : [];
}

/** All that has an action_id, in the order of reading. */
export function elementsOf(blocks: unknown): Element[] {
  return withBlockIds(blocks).flatMap((block) =>
    blocksIn(block, '').flatMap(({ block: element }) =>
      typeof element.action_id === 'string' ? [{ element, blockId: String(block.block_id) }] : [],
    ),
  );
}

/** What a person puts into an element: the value of a button or an option, several of them, text, a date, an id. */
export type Input = string | number | readonly string[] | null;

/**
 * The element with this action_id and, where several have it, this value. Throws an Error that lists what is there.
 */
export function findElement(blocks: unknown, actionId: string, input?: Input): Element {
  const all = elementsOf(blocks);
  const named = all.filter(({ element }) => element.action_id === actionId);
  const found = named.find(({ element }) => element.value === input) ?? named[0];
  const wrongButton = found?.element.type === 'button' && input !== undefined && found.element.value !== input;
  if (found && !wrongButton) return found;
  const there = all.map(({ element }) => `${element.action_id}${element.value ? `=${element.value}` : ''}`).join(', ');
  throw new Error(`There is no element ${actionId}${input === undefined ? '' : `=${input}`}; there are: ${there}`);
}

/** The entry of `actions` when `input` is chosen in it. */
export function actionOf({ element, blockId }: Element, input: Input | undefined, ts: string): Json {
  const { type, action_id } = element;
  const base = { type, action_id, block_id: blockId, action_ts: ts };
  if (type === 'button' || type === 'icon_button') {
    const { text, value, style } = element;
    return { ...base, text, ...(value !== undefined && { value }), ...(style !== undefined && { style }) };
  }
  if (type === 'feedback_buttons') return { ...base, value: input };
  return { ...base, ...chosen(element, input ?? null) };
}

/** `state.values` of a form: what is there at first, and `inputs` by action_id. Throws where an input has no element. */
export function formValues(blocks: unknown, inputs: Readonly<Record<string, Input>>): Json {
  const elements = elementsOf(blocks).filter(({ element }) => String(element.type) in FIELDS);
  const strange = Object.keys(inputs).filter((name) => !elements.some(({ element }) => element.action_id === name));
  const there = elements.map(({ element }) => element.action_id).join(', ');
  if (strange.length) throw new Error(`There is no element ${strange.join(', ')}; there are: ${there}`);
  const values: Record<string, Record<string, Json>> = {};
  for (const { element, blockId } of elements) {
    const id = String(element.action_id);
    const held = id in inputs ? chosen(element, inputs[id] ?? null) : atFirst(element);
    values[blockId] = { ...values[blockId], [id]: { type: element.type, ...held } };
  }
  return values;
}

/** Where each kind of element keeps what was chosen; its initial value is in the field `initial_…` of that name. */
const FIELDS: Readonly<Record<string, string>> = {
  plain_text_input: 'value',
  email_text_input: 'value',
  url_text_input: 'value',
  number_input: 'value',
  static_select: 'selected_option',
  external_select: 'selected_option',
  radio_buttons: 'selected_option',
  overflow: 'selected_option',
  checkboxes: 'selected_options',
  multi_static_select: 'selected_options',
  conversations_select: 'selected_conversation',
  channels_select: 'selected_channel',
  users_select: 'selected_user',
  multi_conversations_select: 'selected_conversations',
  multi_channels_select: 'selected_channels',
  multi_users_select: 'selected_users',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  datetimepicker: 'selected_date_time',
};

function chosen(element: Json, input: Input): Json {
  const field = FIELDS[String(element.type)];
  if (field === undefined) throw new Error(`An element of type ${element.type} cannot be filled in by this fake.`);
  if (field === 'selected_option') return { [field]: input === null ? null : optionOf(element, String(input)) };
  if (field === 'selected_options') return { [field]: listOf(input).map((value) => optionOf(element, value)) };
  if (field.endsWith('s') && field.startsWith('selected_')) return { [field]: listOf(input) };
  return { [field]: field === 'value' && input !== null ? String(input) : input };
}

function atFirst(element: Json): Json {
  const field = FIELDS[String(element.type)] ?? 'value';
  const initial = element[field.replace(/^(selected_)?/, 'initial_')];
  return { [field]: initial ?? (field.endsWith('s') ? [] : null) };
}

const listOf = (input: Input): readonly string[] => {
  if (input === null) return [];
  return typeof input === 'object' ? input : [String(input)];
};

function optionOf(element: Json, value: string): Json {
  const options = blocksIn([element.options, element.option_groups], '').map(({ block }) => block);
  const offered = options.filter((one) => 'value' in one && isObject(one.text));
  const option = offered.find((one) => one.value === value);
  // The options of an external select come from the app when it is opened.
  if (!option && element.type === 'external_select') return { text: { type: 'plain_text', text: value }, value };
  if (option) return option;
  throw new Error(`${element.action_id} does not offer ${value}, only: ${offered.map((one) => one.value).join(', ')}`);
}
