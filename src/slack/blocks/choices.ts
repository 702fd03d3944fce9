import type { ActionsBlock } from '@slack/types';
import type { Answer } from '../../present/answer-object.js';
import { askButtons, buttonRows } from './elements.js';
import { LIMITS } from './limits.js';

const MOST_SUGGESTIONS = 3;

/** What can be picked from, or asked instead, as buttons that ask it. `most`: how many choices, so that a message stays within limits. */
export function choiceButtons({ choices, suggestions }: Answer, most: number = LIMITS.actionsElements): ActionsBlock[] {
  const suggested = suggestions.map((question) => ({ label: question, question }));
  const offers = choices.length > 0 ? choices.slice(0, most) : suggested.slice(0, Math.min(most, MOST_SUGGESTIONS));
  return buttonRows(askButtons(offers));
}
