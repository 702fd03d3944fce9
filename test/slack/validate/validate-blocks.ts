/**
 * What Slack would find wrong with a message or a view, one sentence a fault. Written from Slack's documentation alone, apart from
 * the sources, so that a mistake in one is seen by the other. Only the kinds of block and element that Wiggle sends are known.
 */

import { elementFaults } from './elements.js';
import {
  type Check,
  type Json,
  lengthFault,
  listOf,
  markupFaults,
  onlyKeys,
  type Place,
  placeOf,
  repeated,
  textFaults,
} from './parts.js';

/** The faults of a message (`text`, `blocks`) or a view (`type`, `blocks`). None: Slack should take it. */
export function blockFaults(payload: object): string[] {
  const faults: string[] = [];
  const json = payload as Json;
  const surface = typeof json.type === 'string' ? json.type : 'message';
  const at = placeOf('', surface, faults);
  if (surface === 'message') messageFaults(json, at);
  else if (surface === 'modal' || surface === 'home') viewFaults(json, at);
  else at.tell(`is no message, modal or home, but ${surface}`);
  const blocks = listOf(json.blocks, at.inside('blocks'), 1, surface === 'message' ? 50 : 100);
  blocks.forEach((block, i) => {
    blockFault(block, at.inside(`blocks[${i}]`));
  });
  wholeFaults(blocks, at);
  return faults;
}

function messageFaults(json: Json, at: Place): void {
  onlyKeys(json, ['text', 'blocks'], at);
  if (typeof json.text !== 'string' || !json.text.trim())
    at.tell('has no text, which notifications and screen readers use');
  else {
    if (json.text.length > 4_000) at.tell('has a text of more than 4,000 characters, which cannot be edited');
    markupFaults(json.text, at);
  }
}

function viewFaults(json: Json, at: Place): void {
  onlyKeys(json, ['type', 'blocks', 'title', 'submit', 'close', 'callback_id', 'private_metadata'], at);
  lengthFault(json.callback_id, 255, 'callback_id', at);
  lengthFault(json.private_metadata, 3_000, 'private_metadata', at);
  const hasInputs = Array.isArray(json.blocks) && json.blocks.some((block: Json) => block.type === 'input');
  if (json.type === 'modal') {
    if (!json.title) at.tell('is a modal without title');
    if (hasInputs && !json.submit) at.tell('has inputs and no submit');
    for (const part of ['title', 'submit', 'close']) if (json[part]) textFaults(json[part], 24, at, 'plain_text');
  }
}

/** What holds for all blocks together. */
function wholeFaults(blocks: readonly Json[], at: Place): void {
  const size = JSON.stringify(blocks).length;
  if (at.surface === 'message' && size > 12_000) at.tell(`has blocks of ${size} characters, more than 12,000`);
  if (blocks.filter((block) => block.type === 'table').length > 1) at.tell('has more than one table');
  const ids = blocks.flatMap((block) => (typeof block.block_id === 'string' ? [block.block_id] : []));
  for (const id of repeated(ids)) at.tell(`has the block_id ${id} twice`);
}

/** What a block of each kind has to be, the keys it may have, and where it may stand. */
const BLOCKS: Readonly<Record<string, { keys: string[]; only?: string; check: Check }>> = {
  section: {
    keys: ['text', 'accessory'],
    check: (json, at) => {
      textFaults(json.text, 3_000, at);
      if (json.accessory) elementFaults(json.accessory as Json, at.inside('accessory'));
    },
  },
  header: { keys: ['text'], check: (json, at) => textFaults(json.text, 150, at, 'plain_text') },
  divider: { keys: [], check: () => undefined },
  context: {
    keys: ['elements'],
    check: (json, at) => {
      for (const element of listOf(json.elements, at, 1, 10)) textFaults(element, 2_000, at);
    },
  },
  actions: { keys: ['elements'], check: elementsFaults(['button', 'overflow', 'static_select'], 25) },
  context_actions: {
    keys: ['elements'],
    only: 'message',
    check: elementsFaults(['feedback_buttons', 'icon_button'], 5),
  },
  image: { keys: ['slack_file', 'image_url', 'alt_text', 'title'], check: imageFaults },
  table: { keys: ['rows', 'column_settings'], only: 'message', check: tableFaults },
  rich_text: { keys: ['elements'], check: richTextFaults },
  input: { keys: ['label', 'element', 'hint', 'optional', 'dispatch_action'], only: 'modal', check: inputFaults },
};

function blockFault(block: Json, at: Place): void {
  const kind = BLOCKS[String(block.type)];
  if (!kind) {
    at.tell(`is of the unknown type ${block.type}`);
    return;
  }
  if (kind.only && kind.only !== at.surface) at.tell(`is a ${block.type}, which may not stand in a ${at.surface}`);
  onlyKeys(block, ['type', 'block_id', ...kind.keys], at);
  lengthFault(block.block_id, 255, 'block_id', at);
  kind.check(block, at);
}

function elementsFaults(allowed: readonly string[], most: number): Check {
  return (json, at) => {
    const elements = listOf(json.elements, at, 1, most);
    elements.forEach((element, i) => {
      const here = at.inside(`elements[${i}]`);
      if (!allowed.includes(String(element.type)))
        here.tell(`is of the type ${element.type}, which may not stand here`);
      else elementFaults(element, here);
    });
    const ids = elements.map((element) => String(element.action_id));
    for (const id of repeated(ids)) at.tell(`has the action_id ${id} twice`);
  };
}

function inputFaults(json: Json, at: Place): void {
  textFaults(json.label, 2_000, at, 'plain_text');
  if (json.hint) textFaults(json.hint, 2_000, at, 'plain_text');
  elementFaults((json.element ?? {}) as Json, at.inside('element'));
}

function imageFaults(json: Json, at: Place): void {
  const file = json.slack_file as Json | undefined;
  if (Boolean(file) === Boolean(json.image_url)) at.tell('needs either slack_file or image_url');
  if (file && (Object.keys(file).join() !== 'id' || !/^F[A-Z0-9]{8,}$/.test(String(file.id))))
    at.tell('has a slack_file that is not just the id of a file');
  if (typeof json.alt_text !== 'string' || !json.alt_text.trim()) at.tell('has no alt_text');
  lengthFault(json.alt_text, 2_000, 'alt_text', at);
  lengthFault(json.image_url, 3_000, 'image_url', at);
}

function tableFaults(json: Json, at: Place): void {
  const rows = Array.isArray(json.rows) ? (json.rows as readonly (readonly Json[])[]) : [];
  if (rows.length < 1 || rows.length > 100) at.tell(`has ${rows.length} rows, not 1 to 100`);
  if (new Set(rows.map((row) => row.length)).size > 1) at.tell('has rows of different lengths');
  if (rows.some((row) => row.length < 1 || row.length > 20)) at.tell('has a row that has not 1 to 20 cells');
  if (Array.isArray(json.column_settings) && json.column_settings.length > 20) at.tell('has over 20 column_settings');
  let characters = 0;
  for (const [i, cell] of rows.flat().entries()) {
    const here = at.inside(`cells[${i}]`);
    if (cell.type === 'raw_text') {
      onlyKeys(cell, ['type', 'text'], here);
      if (typeof cell.text !== 'string' || !cell.text) here.tell('is an empty cell');
    } else if (cell.type === 'rich_text') richTextFaults(cell, here);
    else here.tell(`is a cell of the unknown type ${cell.type}`);
    characters += cell.type === 'raw_text' ? String(cell.text).length : textOfRich(cell).length;
  }
  if (characters > 10_000) at.tell(`has ${characters} characters, more than 10,000`);
}

/** What each kind of piece of rich text has to have. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  link: ['url', 'text'],
  user: ['user_id'],
  channel: ['channel_id'],
};

function richTextFaults(json: Json, at: Place): void {
  for (const part of listOf(json.elements, at, 1, 100)) {
    if (!['rich_text_section', 'rich_text_preformatted'].includes(String(part.type)))
      at.tell(`has an unknown ${part.type}`);
    for (const piece of listOf(part.elements, at, 1, 1_000)) {
      const keys = PIECES[String(piece.type)];
      if (!keys) at.tell(`has a rich text element of the type ${piece.type}`);
      onlyKeys(piece, ['type', 'style', ...(keys ?? [])], at);
      for (const key of keys ?? [])
        if (typeof piece[key] !== 'string' || !piece[key]) at.tell(`has a rich text ${piece.type} without ${key}`);
    }
  }
}

const textOfRich = (json: Json) =>
  ((json.elements ?? []) as Json[])
    .flatMap((part) => (part.elements ?? []) as Json[])
    .map(({ text }) => text)
    .join('');
