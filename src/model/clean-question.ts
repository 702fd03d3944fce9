/**
 * The question as the model may see it: without the names of people, addresses, numbers that stand for a person, and anything
 * that looks like a secret. Angle brackets go too, so that it cannot end the tags it is put between.
 */
export function cleanQuestion(question: string): string {
  return REMOVED.reduce((text, pattern) => text.replace(pattern, ' '), question.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

const REMOVED: readonly RegExp[] = [
  // Mentions of people, channels and groups, and links, as Slack writes them: <@U123>, <#C123|general>, <!here>.
  /<(?:[@#!]|https?:|mailto:)[^<>]*>/gi,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}._-]+/gu,
  // Keys and tokens: long, without a space, of letters and digits.
  /(?=[\w+/=.-]*\d)(?=[\w+/=.-]*[a-z])[\w+/=.-]{20,}/gi,
  /[\w+/=-]{33,}/g,
  // Telephone, NHS and account numbers.
  /\+?\d(?:[ -]?\d){8,}/g,
  /[<>\p{Cc}\p{Cf}]/gu,
];
