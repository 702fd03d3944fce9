/** Stands for what was taken out and may have had a meaning. */
const REMOVED = '[removed]';

/**
 * The question as the model may see it: without the names of people, addresses, numbers that stand for a person, and anything
 * that looks like a secret. Angle brackets go too, so that it cannot end the tags it is put between.
 */
export function cleanQuestion(question: string): string {
  return TAKEN_OUT.reduce((text, [pattern, left]) => text.replace(pattern, ` ${left} `), question.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether there is anything in a clean question to be understood. */
export const hasWords = (cleaned: string): boolean => /\p{L}/u.test(cleaned.replaceAll(REMOVED, ''));

/** What is taken out, in this order, and what is left in its place. */
const TAKEN_OUT: readonly (readonly [RegExp, string])[] = [
  // Mentions of people, channels and groups, as Slack writes them (<@U123>, <#C123|general>, <!here>) and as people do.
  [/<[@#!][^<>]*>/g, ''],
  [/<(?:https?:|mailto:)[^<>]*>/gi, REMOVED],
  [/\b(?:https?:\/\/|www\.)\S+/gi, REMOVED],
  [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, REMOVED],
  [/(?<![\p{L}\p{N}])@[\p{L}\p{N}._-]+/gu, ''],
  // Keys and tokens: long, without a space, of letters and digits.
  [/(?=[\w+/=.-]*\d)(?=[\w+/=.-]*[a-z])[\w+/=.-]{20,}/gi, REMOVED],
  [/[\w+/=-]{33,}/g, REMOVED],
  // Telephone, NHS and account numbers; not the noughts of an amount.
  [/\+?\d(?:[ -]?\d){8,}(?<!000000)/g, REMOVED],
  [/[<>\p{Cc}\p{Cf}]/gu, ''],
];
