/**
 * Everyday ways to ask the same thing of a statement: "timing", "date" and "when"; "hired", "brought in" and "appointed". Each class has
 * one stand-in, by which questions and statements meet. General English only: what a statement is about has words of its own.
 */

/** Stands for every word that asks for a part of a whole. */
export const SHARE = '^share';

interface AskingClass {
  readonly stands: string;
  /** Whatever is told may be asked for so: no statement has to say it. */
  readonly free?: true;
  readonly phrases: string;
}

const CLASSES: readonly AskingClass[] = [
  { stands: '^when', free: true, phrases: 'when|date|timing|time frame|timeframe|point in time' },
  {
    stands: '^size',
    phrases: 'size|scale|extent|depth|deep|severe|severity|magnitude|big|large|how much money|how much cash',
  },
  {
    stands: '^length',
    phrases:
      'how long|length of time|period of time|amount of time|span of time|stretch of time|over what length of time|over what period|over what time|length|duration|lifespan|life span|lifetime|time span|timespan|how many year',
  },
  { stands: SHARE, free: true, phrases: 'percentage|percent|per cent|pct|proportion|share|fraction' },
  {
    stands: '^begin',
    phrases:
      'set up|setup|setting up|established|establish|establishment|founded|founding|formed|formation|created|creation|launch|launched|begin|began|begun|beginning|start|started|starting|came into being|come into being|coming into being|came into existence|come into existence|get going|got going|get started|got started|get off the ground|got off the ground|get under way|got under way|kick off|kicked off|inception|birth|born',
  },
  {
    stands: '^held',
    free: true,
    phrases:
      'take place|took place|taken place|taking place|happen|happened|done|conducted|conduct|carried out|carry out|undertaken|undertake|fieldwork',
  },
  {
    stands: '^took part',
    phrases:
      'take part|took part|taken part|taking part|participate|participated|participation|participant|respond|responded|respondent|response|reply|replied|answered|fill in|filled in|filled it in|filled out|contribute|contributed|turnout|turn out',
  },
  {
    stands: '^appointed',
    free: true,
    phrases:
      'appointed|appoint|appointing|appointment|named|hired|hire|hiring|recruited|recruit|recruiting|brought in|bring in|brought on board|bring on board|taken on|took on|installed|put in place|in post|in place|employ|employed|employing|engaged|assigned',
  },
  // What somebody who has been appointed holds, and how it is held: "does the job of", "someone in the role".
  {
    stands: '^role',
    free: true,
    phrases:
      'role|job|post|position|office|seat|act|acting|acted|serve|serving|served|hold|holding|held|holder|incumbent|name|called|contact|email|phone number|get in touch with|in touch with',
  },
  // Where something stands in an order: the order itself is said beside it.
  {
    stands: '^place',
    free: true,
    phrases: 'place|spot|slot|rank|ranked|ranking|come|came|coming|go|went|going|got|end up|ended up',
  },
  { stands: '^second', phrases: 'second|2nd|number two|number 2|followed by|come after|came after|coming after' },
  { stands: '^highest', phrases: 'number one|number 1' },
  { stands: '^chair', phrases: 'chair|chaired|chairing|chairman|chairwoman|chairperson|chairmanship' },
  { stands: '^programme', phrases: 'programme|program|scheme|initiative' },
  // Who said something is asked for by name.
  {
    stands: '^said',
    free: true,
    phrases:
      'described|describe|mention|mentioned|mentioning|raised|raise|referred|refer|reference|talked|talk|discussed|discuss|quoted|quote|claimed|claim|warned|warn|warning|remark|remarked|comment|commented|spoke of|speak of|statement|announced|announce|told|put it|word',
  },
  { stands: '^by now', free: true, phrases: 'by now|as of now|as yet|so far|to date|until now|up to now' },
];

/** Said of the same thing, one below it: the "vice chair" is not the chair. */
export const BELOW = /^(vice|deputy|assistant)$/;
const BELOW_WORD = 'vice';

interface Phrase {
  readonly words: readonly string[];
  readonly stands: string;
}

/** By their first words, longest first. */
const PHRASES = new Map<string, Phrase[]>();
for (const { stands, phrases } of CLASSES) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    PHRASES.set(
      first,
      [...(PHRASES.get(first) ?? []), { words, stands }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

export const FREE_CLASSES: ReadonlySet<string> = new Set(CLASSES.flatMap(({ stands, free }) => (free ? [stands] : [])));

/** The class of each word, null where it has none; the words of a phrase behind its first are empty. */
export function classesOf(words: readonly string[]): (string | null)[] {
  const classes: (string | null)[] = words.map(() => null);
  for (let at = 0; at < words.length; at += 1) {
    const found = (PHRASES.get(words[at] ?? '') ?? []).find((phrase) =>
      phrase.words.every((word, i) => words[at + i] === word),
    );
    const below = BELOW.test(words[at] ?? '');
    if (below) classes[at] = BELOW_WORD;
    if (!found) continue;
    const stands = BELOW.test(words[at - 1] ?? '') ? `${BELOW_WORD} ${found.stands}` : found.stands;
    classes.fill('', at, at + found.words.length);
    classes[at] = stands;
    at += found.words.length - 1;
  }
  return classes;
}
