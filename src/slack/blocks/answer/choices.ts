import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../present/answer-object.js';
import { askButtons, bulletSection, buttonRows } from '../elements.js';
import { LIMITS } from '../limits.js';

const MOST_SUGGESTIONS = 3;

/**
 * What can be picked from, or asked instead, as buttons that ask it; in full above them where one is too long for its button.
 * `most`: how many choices, `text`: how many characters, so that a message stays within its limits.
 */
export function choiceButtons({ choices, suggestions }: Answer, most: number, text: number): KnownBlock[] {
  const suggested = suggestions.slice(0, MOST_SUGGESTIONS).map((question) => ({ label: question, question }));
  const offers = (choices.length > 0 ? choices : suggested).slice(0, most);
  const isLong = offers.some(
    ({ label, question }) => label.length > LIMITS.buttonText || question.length > LIMITS.buttonValue,
  );
  const labels = offers.map(({ label }) => label);
  return [...(isLong ? [bulletSection(labels, text)] : []), ...buttonRows(askButtons(offers))];
}
