/** Buttons, selects and fields. */
import { type Check, type Json, lengthFault, listOf, onlyKeys, type Place, textFaults } from './parts.js';

const ELEMENTS: Readonly<Record<string, Check>> = {
  button: (json, at) => {
    onlyKeys(json, ['type', 'action_id', 'text', 'value', 'style', 'accessibility_label', 'confirm', 'url'], at);
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
  multi_static_select: (json, at) => {
    optionsFaults(json.options, 100, at);
    const options = Array.isArray(json.options) ? json.options.map((option) => JSON.stringify(option)) : [];
    const initial = Array.isArray(json.initial_options) ? json.initial_options : [];
    if (json.initial_options && !initial.length) at.tell('has an empty list of initial_options');
    if (initial.some((option) => !options.includes(JSON.stringify(option))))
      at.tell('has an initial option that is none of its options');
  },
  checkboxes: (json, at) => optionsFaults(json.options, 10, at),
  radio_buttons: (json, at) => optionsFaults(json.options, 10, at),
  overflow: (json, at) => {
    onlyKeys(json, ['type', 'action_id', 'options', 'confirm'], at);
    optionsFaults(json.options, 5, at);
    if (json.confirm) confirmFaults(json.confirm as Json, at);
  },
  plain_text_input: (json, at) => {
    const lengths = ['max_length', 'min_length', 'initial_value'];
    onlyKeys(json, ['type', 'action_id', 'multiline', ...lengths, 'placeholder', 'dispatch_action_config'], at);
    if (json.dispatch_action_config) dispatchFaults(json.dispatch_action_config as Json, at);
    if (Number(json.max_length ?? 0) > 3_000) at.tell('takes more than 3,000 characters');
    if (String(json.initial_value ?? '').length > Number(json.max_length ?? 3_000)) at.tell('holds more than it takes');
    if (json.placeholder) textFaults(json.placeholder, 150, at, 'plain_text');
  },
  timepicker: (json, at) => {
    onlyKeys(json, ['type', 'action_id', 'initial_time', 'timezone', 'placeholder'], at);
    if (json.initial_time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(String(json.initial_time)))
      at.tell(`has the initial_time ${json.initial_time}`);
  },
  conversations_select: (json, at) => {
    onlyKeys(json, ['type', 'action_id', 'initial_conversation', 'filter', 'placeholder'], at);
  },
  users_select: (json, at) => onlyKeys(json, ['type', 'action_id', 'initial_user', 'placeholder'], at),
  number_input: (json, at) => {
    if (typeof json.is_decimal_allowed !== 'boolean') at.tell('does not say is_decimal_allowed');
    for (const key of ['initial_value', 'min_value', 'max_value'])
      if (json[key] !== undefined && typeof json[key] !== 'string') at.tell(`has a ${key} that is no text`);
  },
};

export function elementFaults(json: Json, at: Place): void {
  const check = ELEMENTS[String(json.type)];
  if (!check) {
    at.tell(`is an element of the unknown type ${json.type}`);
    return;
  }
  if (typeof json.action_id !== 'string' || !json.action_id) at.tell('has no action_id');
  lengthFault(json.action_id, 255, 'action_id', at);
  check(json, at);
}

function optionsFaults(options: unknown, most: number, at: Place): void {
  for (const option of listOf(options, at, 1, most)) {
    textFaults(option.text, 75, at);
    if (typeof option.value !== 'string' || !option.value) at.tell('has an option without value');
    lengthFault(option.value, 75, 'option value', at);
  }
}

/** When a line that is written tells the app of it. */
function dispatchFaults(json: Json, at: Place): void {
  onlyKeys(json, ['trigger_actions_on'], at);
  const known = ['on_enter_pressed', 'on_character_entered'];
  const on = Array.isArray(json.trigger_actions_on) ? json.trigger_actions_on : [];
  if (!on.length || on.some((when) => !known.includes(when))) at.tell(`tells of it on ${on.join(' and ')}`);
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
