/**
 * What Slack would find wrong with a message or a view, one sentence a fault. Written from Slack's documentation alone, apart from
 * the sources, so that a mistake in one is seen by the other. Only the kinds of block and element that Wiggle sends are known.
 */

type Json = Readonly<Record<string, unknown>>;

/** Where something is, and how a fault there is told. */
interface Place {
  readonly tell: (fault: string) => void;
  readonly inside: (part: string) => Place;
  /** A message, a modal or a Home. */
  readonly surface: string;
}

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

type Check = (json: Json, at: Place) => void;

/** What a block of each kind has to be, the keys it may have, and where it may stand. */
const BLOCKS: Readonly<Record<string, { keys: string[]; only?: string; check: Check }>> = {
  section: {
    keys: ['text'],
    check: (json, at) => textFaults(json.text, 3_000, at),
  },
  header: { keys: ['text'], check: (json, at) => textFaults(json.text, 150, at, 'plain_text') },
  divider: { keys: [], check: () => undefined },
  context: {
    keys: ['elements'],
    check: (json, at) => {
      for (const element of listOf(json.elements, at, 1, 10)) textFaults(element, 2_000, at);
    },
  },
  actions: { keys: ['elements'], check: elementsFaults(['button'], 25) },
  context_actions: {
    keys: ['elements'],
    only: 'message',
    check: elementsFaults(['feedback_buttons', 'icon_button'], 5),
  },
  image: { keys: ['slack_file', 'image_url', 'alt_text', 'title'], check: imageFaults },
  table: { keys: ['rows', 'column_settings'], only: 'message', check: tableFaults },
  rich_text: { keys: ['elements'], check: richTextFaults },
  input: { keys: ['label', 'element', 'hint', 'optional'], only: 'modal', check: inputFaults },
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

const ELEMENTS: Readonly<Record<string, Check>> = {
  button: (json, at) => {
    onlyKeys(json, ['type', 'action_id', 'text', 'value', 'style', 'accessibility_label', 'confirm'], at);
    textFaults(json.text, 75, at, 'plain_text');
    lengthFault(json.value, 2_000, 'value', at);
    lengthFault(json.accessibility_label, 75, 'accessibility_label', at);
    if (json.style !== undefined && !['primary', 'danger'].includes(String(json.style)))
      at.tell(`has the style ${json.style}`);
    if (json.confirm) confirmFaults(json.confirm as Json, at);
  },
  icon_button: (json, at) => {
    onlyKeys(json, ['type', 'action_id', 'icon', 'text', 'value', 'visible_to_user_ids', 'accessibility_label'], at);
    textFaults(json.text, 75, at, 'plain_text');
    lengthFault(json.value, 2_000, 'value', at);
    if (json.icon !== 'trash') at.tell(`has the icon ${json.icon}, which is not known to exist`);
  },
  feedback_buttons: (json, at) => {
    onlyKeys(json, ['type', 'action_id', 'positive_button', 'negative_button'], at);
    for (const key of ['positive_button', 'negative_button']) {
      const part = (json[key] ?? {}) as Json;
      onlyKeys(part, ['text', 'value', 'accessibility_label'], at);
      textFaults(part.text, 75, at, 'plain_text');
      lengthFault(part.accessibility_label, 75, 'accessibility_label', at);
      if (typeof part.value !== 'string' || !part.value) at.tell(`has a ${key} without value`);
      lengthFault(part.value, 2_000, 'value', at);
    }
  },
  static_select: (json, at) => {
    if (Boolean(json.options) === Boolean(json.option_groups)) at.tell('needs either options or option_groups');
    if (json.options) optionsFaults(json.options, 100, at);
    if (json.option_groups)
      for (const group of listOf(json.option_groups, at, 1, 100)) {
        textFaults(group.label, 75, at, 'plain_text');
        optionsFaults(group.options, 100, at);
      }
    const options = Array.isArray(json.options) ? json.options.map((option) => JSON.stringify(option)) : [];
    if (json.initial_option && json.options && !options.includes(JSON.stringify(json.initial_option)))
      at.tell('has an initial_option that is none of its options');
  },
  checkboxes: (json, at) => optionsFaults(json.options, 10, at),
  number_input: (json, at) => {
    if (typeof json.is_decimal_allowed !== 'boolean') at.tell('does not say is_decimal_allowed');
    for (const key of ['initial_value', 'min_value', 'max_value'])
      if (json[key] !== undefined && typeof json[key] !== 'string') at.tell(`has a ${key} that is no text`);
  },
};

function elementFaults(json: Json, at: Place): void {
  const check = ELEMENTS[String(json.type)];
  if (!check) {
    at.tell(`is an element of the unknown type ${json.type}`);
    return;
  }
  if (typeof json.action_id !== 'string' || !json.action_id) at.tell('has no action_id');
  lengthFault(json.action_id, 255, 'action_id', at);
  check(json, at);
}

function inputFaults(json: Json, at: Place): void {
  textFaults(json.label, 2_000, at, 'plain_text');
  if (json.hint) textFaults(json.hint, 2_000, at, 'plain_text');
  elementFaults((json.element ?? {}) as Json, at.inside('element'));
}

function optionsFaults(options: unknown, most: number, at: Place): void {
  for (const option of listOf(options, at, 1, most)) {
    textFaults(option.text, 75, at);
    if (typeof option.value !== 'string' || !option.value) at.tell('has an option without value');
    lengthFault(option.value, 75, 'option value', at);
  }
}

function confirmFaults(json: Json, at: Place): void {
  for (const [key, most] of [
    ['title', 100],
    ['text', 300],
    ['confirm', 30],
    ['deny', 30],
  ] as const)
    if (json[key]) textFaults(json[key], most, at);
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

function richTextFaults(json: Json, at: Place): void {
  for (const part of listOf(json.elements, at, 1, 100)) {
    if (!['rich_text_section', 'rich_text_preformatted'].includes(String(part.type)))
      at.tell(`has an unknown ${part.type}`);
    for (const piece of listOf(part.elements, at, 1, 1_000)) {
      onlyKeys(piece, ['type', 'text', 'style'], at);
      if (piece.type !== 'text') at.tell(`has a rich text element of the type ${piece.type}`);
      if (typeof piece.text !== 'string' || !piece.text) at.tell('has an empty rich text');
    }
  }
}

const textOfRich = (json: Json) =>
  ((json.elements ?? []) as Json[])
    .flatMap((part) => (part.elements ?? []) as Json[])
    .map(({ text }) => text)
    .join('');

/** A text object. Only `kind`, where one is asked for. */
function textFaults(value: unknown, most: number, at: Place, kind?: string): void {
  const json = (value ?? {}) as Json;
  if (kind ? json.type !== kind : !['plain_text', 'mrkdwn'].includes(String(json.type))) {
    at.tell(`has a text of the type ${json.type}, not ${kind ?? 'plain_text or mrkdwn'}`);
    return;
  }
  onlyKeys(json, ['type', 'text', json.type === 'mrkdwn' ? 'verbatim' : 'emoji'], at);
  if (typeof json.text !== 'string' || !json.text.trim()) {
    at.tell('has an empty text');
    return;
  }
  lengthFault(json.text, most, 'text', at);
  if (json.type === 'mrkdwn') markupFaults(json.text, at);
}

/** Nothing of ours writes a link or a mention, so every one comes from a person or from the data. */
function markupFaults(text: string, at: Place): void {
  const raw = /<[^>]{0,20}>?|>/.exec(text)?.[0];
  if (raw) at.tell(`has ${raw} in its mrkdwn, which is not escaped`);
  const ampersand = /&(?!amp;|lt;|gt;).{0,8}/.exec(text)?.[0];
  if (ampersand) at.tell(`has ${ampersand} in its mrkdwn, which is not escaped`);
}

function lengthFault(value: unknown, most: number, name: string, at: Place): void {
  if (value === undefined) return;
  if (typeof value !== 'string') at.tell(`has a ${name} that is no text`);
  else if (value.length > most) at.tell(`has a ${name} of ${value.length} characters, more than ${most}`);
}

function onlyKeys(json: Json, allowed: readonly string[], at: Place): void {
  for (const key of Object.keys(json)) if (!allowed.includes(key)) at.tell(`has the unknown key ${key}`);
}

function listOf(value: unknown, at: Place, least: number, most: number): readonly Json[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [];
  if (list.length < least || list.length > most) at.tell(`has a list of ${list.length}, not ${least} to ${most}`);
  return list;
}

const repeated = (ids: readonly string[]) => new Set(ids.filter((id, i) => ids.indexOf(id) !== i));

function placeOf(path: string, surface: string, faults: string[]): Place {
  return {
    surface,
    tell: (fault) => {
      faults.push(`${path || 'it'} ${fault}`);
    },
    inside: (part) => placeOf([path, part].filter(Boolean).join('.'), surface, faults),
  };
}
