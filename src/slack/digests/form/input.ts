/** One field of the form of a digest. */
import type { InputBlock, KnownBlock } from '@slack/types';
import { plainElement } from '../../blocks/elements.js';
import { type Field, idOf } from './fields.js';

interface Options {
  readonly hint?: string;
  readonly optional?: boolean;
  /** What is chosen here decides what else is shown: the app is told at once. */
  readonly told?: boolean;
  /** Where the field has other options than before, it is another one: what was chosen before is none of them. */
  readonly variant?: string;
}

const LABEL = 75;
const HINT = 200;

export function input(field: Field, label: string, element: object, options: Options = {}): KnownBlock {
  const { hint, optional = false, told = false, variant } = options;
  const id = idOf(field, variant);
  return {
    type: 'input',
    block_id: id,
    label: plainElement(label, LABEL),
    element: { ...element, action_id: id },
    ...(hint === undefined ? {} : { hint: plainElement(hint, HINT) }),
    ...(optional ? { optional } : {}),
    ...(told ? { dispatch_action: true } : {}),
  } as InputBlock;
}

/** A line to write in. `telling`: the app is told of every character. */
export const line = (most: number, written: string | undefined, placeholder: string, telling = false) => ({
  type: 'plain_text_input',
  max_length: most,
  placeholder: plainElement(placeholder, LABEL),
  ...(written === undefined ? {} : { initial_value: written }),
  ...(telling ? { dispatch_action_config: { trigger_actions_on: ['on_enter_pressed', 'on_character_entered'] } } : {}),
});

export const number = (written: string | undefined, isDecimal: boolean, least?: string) => ({
  type: 'number_input',
  is_decimal_allowed: isDecimal,
  ...(least === undefined ? {} : { min_value: least }),
  ...(written === undefined ? {} : { initial_value: written }),
});
