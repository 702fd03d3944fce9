/** A message → what it tells and what it asks. Text alone decides where it may be cut; what is understood decides whether it is. */
import { isOccasion } from '../rewrite/occasions.js';
import { asks, isChatter, opens, splitSentences } from './split-questions.js';

/** `topic`: a heading ("Well Led:"), every word of which belongs to the question behind it. */
export interface Clause {
  readonly text: string;
  readonly topic: boolean;
}

export interface Telling {
  readonly told: readonly Clause[];
  readonly asked: string;
  /** A full stop, a colon or a dash parts them, or what is told is what somebody does: a comma stands in one question too. */
  readonly apart: boolean;
}

/** The ways to part what is told from what is asked, likeliest first. None where nothing is told. */
export function tellingsOf(message: string): Telling[] {
  const pieces = splitSentences(message)
    .map(({ text }) => text)
    .filter((text) => !isChatter(text));
  const told = pieces.filter(tells);
  const asked = pieces.filter((text) => !told.includes(text));
  const [first] = asked;
  if (first === undefined) return told.flatMap((text, i) => within(text, told.toSpliced(i, 1), []));
  const whole = told.length ? [{ told: told.map(asTold), asked: asked.join(' '), apart: true }] : [];
  return [...whole, ...within(first, told, asked.slice(1))];
}

const asTold = (text: string): Clause => ({ text, topic: false });

/** "We sell to Devon, what's its budget?": one sentence that tells before it asks. */
function within(sentence: string, told: readonly string[], rest: readonly string[]): Telling[] {
  return [...sentence.matchAll(BEFORE_QUESTION)].flatMap((joint): Telling[] => {
    const head = sentence.slice(0, joint.index).trim();
    const tail = sentence.slice(joint.index + joint[0].length).trim();
    const apart = /^\s*[:–—-]/.test(joint[0]);
    // "Drafting a paper, …" says nothing of whom is asked about.
    const parted = apart || DOING.test(head);
    if (!head || opens(head) || !(opens(tail) || (apart && asks(tail)))) return [];
    const topic = !tells(head);
    if (topic && !(apart && wordsOf(head).length <= LONGEST_TOPIC)) return [];
    return [{ told: [...told.map(asTold), { text: head, topic }], asked: [tail, ...rest].join(' '), apart: parted }];
  });
}

const BEFORE_QUESTION =
  /:\s+|\s+[-–—]+\s+|,\s+(?:(?:so|and|but)\s+)?(?=[a-z])|\s+so\s+(?=(?:what|which|who|how|where|is|are|does)\b)/gi;
const LONGEST_TOPIC = 7;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** "We met the board", "Drafting a paper on money", "For my slides": what speaks of whoever asks, and asks nothing. */
export const tells = (text: string): boolean =>
  !asks(text) && (PERSON.test(text) || DOING.test(text) || (PURPOSE.test(text) && isOccasion(wordsOf(text))));

const PERSON =
  /\b(i|i['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|my|me|our|ours|mine|us)\b|^\W*(?:they|he|she|someone|somebody|everyone|people|these|this|there|an? (?:colleague|friend|client|customer|reader|member))\b/i;
/** What people do who ask. "Spanning two counties" may as well say of whom they ask. */
const DOING =
  /^\W*(?:(?:just|currently|still) )?(?:(?:assembl|build|catch|chas|check|compar|compil|consider|discuss|do|draft|fill|finish|follow|go|head|hop|interview|look|mak|meet|pitch|plann|prepp|prepar|present|pull|put|read|research|review|see|speak|start|study|tak|talk|think|try|updat|us|visit|wonder|work|writ)ing|having an? (?:debate|discussion|meeting|chat|call|argument|think)|got (?:an?|my|our|to)|off to|back (?:from|in))\b/i;
const PURPOSE = /^\W*(?:for|before|after|ahead of|in)\b/i;

/** What somebody wishes, or leaves out, is part of what is asked: nothing of it may be passed over. */
export const limits = (text: string): boolean => LIMITS.test(text.replace(RECENTLY, ''));
/** "I've just moved" */
const RECENTLY = /(?:\b(?:have|has|am|is|are|was|were)|['’](?:ve|s|m|re)) just\b/gi;
const LIMITS =
  /\b(want(?:s|ed)?|need(?:s|ed)?|like|interest(?:ed)?|only|just|focus\w*|ignor\w+|exclud\w+|except|without|not|no longer|never|(?:do|does|did|is|are|was|were|have|has|had|ca|wo|should|would|could|need)n['’]?t|mean|includ\w+|add|leav\w+|left|limit\w*|omit\w*|drop\w*|skip\w*|forget\w*|instead|rather|apart|aside|barring|remov\w+|wonder\w*)\b/i;

/** "we left out Devon", "we don't cover Kent"; but "I've never been to Devon" only says what somebody knows. */
export const leavesOut = (text: string): boolean => LEAVES_OUT.test(text.replace(UNKNOWING, ''));
const UNKNOWING =
  /\b(?:never|not|[a-z]+n['’]t)\s+(?:(?:yet|really|ever|been|have|much|even)\s+)*(?:work|hear|meet|met|visit|know|be|been|see|seen|come|deal|dealt|sp[eo]ak|spoken|understand|remember|familiar|sure|find|found|look|get|got)\w*/gi;
const LEAVES_OUT =
  /\b(ignor\w+|exclud\w+|except|without|not|no longer|never|(?:do|does|did|is|are|was|were|have|has|had|ca|wo|should|would|could|need)n['’]?t|omit\w*|drop\w*|skip\w*|forget\w*|apart|aside|barring|but|save|minus|remov\w+|(?:leav|left|tak)\w* (?:\w+ )*out)\b/i;
