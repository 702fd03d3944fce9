/** A message → the pieces that may be questions of their own. Text alone decides; what is understood decides later. */

/** What stands before a piece: a number of a list, the question mark of the one before, another end of a sentence, or "and what is …". */
export type Boundary = 'start' | 'list' | 'question' | 'stop' | 'joint';

export interface Piece {
  readonly text: string;
  readonly after: Boundary;
}

/** The sentences, lines and numbered points of a message. */
export const splitSentences = (message: string): Piece[] => numberedPoints(message) ?? sentencesOf(message);

function sentencesOf(message: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let after: Boundary = 'start';
  for (const end of message.matchAll(SENTENCE_END)) {
    if (end[0].startsWith('.') && ABBREVIATED.test(message.slice(0, end.index))) continue;
    const next = end.index + end[0].length;
    const text = trimmed(message.slice(start, next)).replace(ORDINAL, '');
    if (text) {
      pieces.push({ text, after });
      after = end[0].includes('?') ? 'question' : 'stop';
    }
    start = next;
  }
  const rest = trimmed(message.slice(start)).replace(ORDINAL, '');
  return rest ? [...pieces, { text: rest, after }] : pieces;
}

/** One sentence where it goes on with a second question: "… and what is the budget of Sussex". */
export function splitJoints(sentence: string): Piece[] {
  return isOpposite(sentence) ? [{ text: sentence, after: 'start' }] : cutAt(sentence, JOINT);
}

/** "which three went up most and which three went down most": both ends of one ranking. */
const isOpposite = (sentence: string) => /\bup\b.*\bmost\b.*\band which\b.*\bdown\b.*\bmost\b/i.test(sentence);

/** One sentence where a second figure follows: "… and the budget of Sussex". */
export const splitFigures = (sentence: string): Piece[] => cutAt(sentence, FIGURE);

function cutAt(sentence: string, pattern: RegExp): Piece[] {
  const starts = [...sentence.matchAll(pattern)].map((joint) => joint.index);
  return [0, ...starts]
    .map(
      (start, i): Piece => ({
        text: trimmed(sentence.slice(start, starts[i])).replace(/^[,;]\s*/, ''),
        after: i === 0 ? 'start' : 'joint',
      }),
    )
    .filter(({ text }) => text !== '');
}

/** Whether a piece is put as a question or an order: it ends in a question mark or opens like one. */
export const asks = (text: string): boolean => /\?\W*$/.test(text) || opens(text);
export const opens = (text: string): boolean => OPENS.test(text);

/** Greetings, thanks and words that announce a question: no question themselves. */
export const isChatter = (text: string): boolean =>
  words(text).length > 0 && words(text).every((word) => CHATTER.has(word));

/** A sentence that only tells how the question came up: "we had our board yesterday". One that wants something does more. */
export const isBackground = (text: string): boolean =>
  !asks(text) && words(text).length > 2 && TELLS.test(text) && !WANTS.test(text);

/** A piece that says by its first word that it goes on from the one before. */
export const goesOn = (text: string): boolean => /^(and|or|what about|how about|same|ditto)\b/i.test(text);

/** Without the "and" or "also" that joins it to the piece before. */
export const withoutAnd = (text: string): string =>
  text.replace(/^((and|also|plus|then|next|finally|lastly|secondly|firstly|second|first)\b[\s,:]*)+/i, '');

const SENTENCE_END = /[?!]+(?=\s|$|[A-Z])|\.+(?=\s|$)|…|;|\s*\n\s*/g;
/** A stop behind one of these ends no sentence; nor does one behind a single letter. */
const ABBREVIATED =
  /(^|[\s(.])(vs|v|st|dr|mr|mrs|ms|prof|eg|e\.g|i\.e|ie|no|nos|approx|ca|cf|etc|incl|excl|avg|min|max|fig|est|dept|[a-z])$/i;
const LIST_START = /^[\s•*·–-]+/;
const trimmed = (text: string) => text.trim().replace(LIST_START, '');

const ORDERS = 'show|list|give|tell|compare|rank|plot|find|name|draw|chart|count|describe|summari[sz]e';
const OPENS = new RegExp(
  `^\\W*((and|also|plus|then|so|ok|okay|but|now|please|finally|next|lastly)\\W+)*(what|which|who|where|when|why|how|is|are|was|were|does|do|did|has|have|can|could|would|will|${ORDERS})(s|'s|’s)?\\b`,
  'i',
);
const ASKED =
  "what(?:['’]?s| is| are| was| were| does| do| did| share| proportion| percentage)|which (?!is |are |was |were |has |have |had |score|one)\\w+|who(?:['’]?s| is| are| has| have)|where (?:is|are|does|do)|why|how (?:many|much|does|do|did|has|have|is|are|far|big)|does";
/** "and", "also", a comma or a semicolon before what opens a question: "which" after a comma, or "which is", goes on with the same one. */
const JOINT = new RegExp(
  `(?:,\\s*|\\s+)(?:and|also|plus|then)(?:\\s+(?:also|then|please|could you|can you))*\\s*,?\\s+(?=(?:${ASKED}|${ORDERS})\\b)|,\\s*(?=(?:what(?:['’]?s| is| are)|how many|how much|tell me|show me)\\b)|,\\s*also\\s+`,
  'gi',
);

/** "and" before words that are "of" something. */
const FIGURE = /[,;]?\s+(?:and|plus)\s+(?:also\s+)?(?=(?:(?!and\b)[\w'-]+\s+){1,5}(?:of|for|in)\s)/gi;
const ORDINAL = /^(?:first|second|third|last|final)(?:ly|\s+of\s+all)?\s*[,:]\s*/i;

/** "1) … 2) …": the points, each with what was said before the first of them. Null where there is no such list. */
function numberedPoints(message: string): Piece[] | null {
  const marks = [
    ...message.matchAll(/(?<=^|[\s:,;?.!])(?:\(?(\d{1,2}|[a-h])\)|q?(\d{1,2})[.:](?=\s))\s*(?=[^\s\d])/gi),
  ];
  const places = marks.map(([, bracketed, dotted]) => (bracketed ?? dotted ?? '').toLowerCase());
  const counted = places.every((place, i) => place === String(i + 1) || place === 'abcdefgh'[i]);
  if (places.length < 2 || !counted) return null;
  const before = trimmed(message.slice(0, marks[0]?.index)).replace(/[:,-]\s*$/, '');
  const opening = before && !isChatter(before) ? `${before} ` : '';
  return marks.map((mark, i) => {
    const point = message.slice(mark.index + mark[0].length, marks[i + 1]?.index);
    const sentences = sentencesOf(point).map(({ text }) => text);
    const asked = sentences.filter((text) => !isChatter(text));
    const text = (asked.length ? asked : sentences).join(' ');
    return { text: `${opening}${text.replace(/[,;]?(\s+and)?$/, '')}`, after: 'list' };
  });
}

/** The words before a colon or a comma that only announce what follows are dropped: "hi all, quick q: …". */
export function withoutLeadIn(text: string): string {
  const [lead] = /^[^:?!.;\n]{1,60}:\s+/.exec(text) ?? [];
  return lead && isChatter(lead) ? text.slice(lead.length) : text;
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
const CHATTER: ReadonlySet<string> = new Set(
  'hi hello hey hiya dear good morning afternoon evening all team everyone folks there both guys colleagues thanks thank you many very much ta cheers thx please kindly in advance quick q qs question questions one two three couple few some of things a the for i have got my here is are another these following ok okay great perfect brilliant lovely appreciated wiggle bye best regards kind sorry to bother hope well could can would someone anyone let me us know tell answer'.split(
    ' ',
  ),
);
const TELLS =
  /\b(i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|our|they|they['’]re|he|she|people|someone|somebody|everyone|colleagues?|boss|board|team|it(?:['’]s| is| was)|there (?:was|is|were|are))\b/i;
const WANTS =
  /\b(want|need|like|interest(?:ed)?|only|just|focus|ignor(?:e|ing)|exclud(?:e|ing)|except|without|not|don['’]?t|mean|include|add|leave|limit|care|tell|show|give|know|wonder(?:ing)?)\b/i;
