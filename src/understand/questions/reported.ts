/** Questions and claims that a message reports: "my boss asks whether …", "a colleague says …. Is that right?". By text alone. */
import type { Telling } from './tellings.js';

/** What leads up to a question that is put within a sentence, and that question: "I'm new and want to know who is best". */
export function wishesOf(message: string): Telling[] {
  const text = message.replace(EMPTY_TAIL, '');
  const apart = text !== message;
  return [...text.matchAll(WISH)].map(({ index, 0: wish }) => ({
    told: [{ text: text.slice(0, index).replace(/[\s,]+(?:and|but|so)?\s*$/i, ''), topic: false }],
    asked: asOne(text.slice(index + wish.length)),
    apart,
  }));
}

/** "the budget of Devon": what is wanted, as a question. */
const asOne = (wanted: string) => (/^(?:the|their|its)\b/i.test(wanted) ? `What is ${wanted}` : wanted);

/** "Who are they?", "does it?", "can you list them?": a question that only sends back to the words before it. */
const EMPTY_TAIL =
  /[\s,.;–—-]+(?:so |and )?(?:(?:which|what) ones|which(?= *\?)|(?:who|what|which|where) (?:are|is|was|were) (?:they|those|these|that|it)|(?:can|could) you (?:list|name|show|give)(?: me)? (?:them|those|it)|what do the (?:numbers|figures|data|stats)(?: say| show)?|(?:does|do|did|is|are|was|were|has|have) (?:it|they|he|she))\s*\?+\s*$/i;

const WISH =
  /\b(?:ask(?:s|ed|ing)(?: me| us)?(?: (?:about|for))?|(?:a|the|our) (?:debate|argument|discussion|row)\b[^,.?]{0,30}? (?:about|over|on)|wonder(?:s|ed|ing)|(?:want|need|like|love|keen|hop)(?:s|ed|ing)? to (?:know|see|find out|check|understand|hear)|need(?:s)?|(?:want|like|love)(?:s|ed)?(?=\s+(?:the|\S+['’]s)\b))\s+(?=\S)/gi;

/** A claim that somebody is to judge, as a question: "Kent is bigger than Devon. True?"; who made it is told before it. */
export function claimsOf(message: string): Telling[] {
  const verdict = VERDICT.exec(message);
  if (!verdict) return [];
  const claim = message.slice(0, verdict.index).trim();
  const asQuestion = (words: string) => `Is it true that ${words}?`;
  const [said] = REPORT.exec(claim) ?? [];
  const asked = asQuestion(said ? claim.slice(said.length) : claim);
  return [{ told: said ? [{ text: said, topic: false }] : [], asked, apart: false }];
}

const VERDICT =
  /[\s,.;–—-]+(?:(?:and |so )?(?:is|was|isn['’]t) (?:that|this|it|(?:he|she)) (?:really )?(?:true|right|correct|so)|are they right|true(?: or (?:not|false))?|correct|right|yes or no|agreed?)\s*\?+\s*$/i;
const REPORT =
  /^[^:?]{1,40}:\s+|^[^,.?]{0,60}?\b(?:says?|said|saying|claims?|claimed|claiming|reckons?|reckoned|thinks?|thought|believes?|believed|insists?|insisted|heard|told (?:me|us)|argues?|argued|suspects?|assumes?|swears?)(?: that)?\s+/i;
