/** Questions about the data themselves: what a term means, where figures come from, what can be asked, hello and thanks. */
import type { AboutQuery } from '../../query/query.js';
import type { Sketch } from '../compose/sketch.js';
import type { Node } from '../nodes/nodes.js';
import type { Token } from '../words/tokenise.js';

const about = (topic: AboutQuery['topic'], id: string | null = null): AboutQuery => ({ kind: 'about', topic, id });

const MEANING =
  /\b(stands? for|meaning|definition|define|explain|what (is|are)|(acronym|initials|letters|abbreviation)|short for|spell out|spelt out|written out|in full|expand(ed)?|expansion|unpack|(full|long(er)?|unabbreviated) (name|form|title|version)|(does|do) .*\bmean|what .*\bmeans?|meant (as|to|for|by)|intended|purpose|aim of)\b/;
const METHOD =
  /\b(method(ology)?|calculation|formula)\b.*\b(for|behind|of)\b|\bway\b.*\b(arrived at|calculated|worked out)\b|\bhow (is|are|was|were|do you|does it|did you|do they) .*\b(measured?|calculated?|work(ed)? out|defined?|scored|assess(ed)?|computed?|derived?|collect(ed)?)\b/;
const SOURCE =
  /\b(where (do|does|did|are|is|was|were|have|has)\b.*\b(from|come|get|got|published|sourced?)|(which|what) (publications?|documents?|reports?|websites?|spreadsheets?|returns?)\b.*\b(from|out of)\b|whose (data|figures?|numbers?)|sourced|sources?|origins?|who (published|publishes|produced|made)|(your|the|this) (data|figures?|numbers?)\b.*\b(from|come)|provenance|reference for|how (do|did) you know|citation)\b/;
const HELP =
  /^(help|\?|what can (you|i|we) (do|ask|answer)|what (do|can) you know|how (do|can) (i|we) use|what (questions|things) can|what (are you|is this|do you do)|who are you|commands?|examples?|get started)\b/;
/** What it is for, wherever in a sentence: said of a measure, that is asked about. */
const ABLE =
  /\b(how can you help|you are capable of|(what|how much) (can|does|do) (you|it|wiggle|(this|the) (bot|thing|tool|app)) (actually |really )?do|(what|which) (kinds?|sorts?|types?) of (questions?|things?) (are|can|do|may) (you|i|we|it|wiggle)|your features|what (are|is) (you|it|wiggle|(this|the) (bot|thing|tool|app)) (capable of|able to do|for)|capabilit(y|ies))\b/;
const DATA =
  /\b(what (data|figures|measures|metrics|datasets?|information)|which (measures|metrics|data|figures)|what('s| is) in the (data|dataset)|data (do|have) you|list (the |of |all )?(measures|metrics)|how (recent|up to date|old) (is|are)|what (years|periods)|which (years|periods))\b/;
const GREETING = /^((a )?very )?(hi|hello|hey|hiya|good (morning|afternoon|evening)|morning|afternoon)\b/;
const THANKS =
  /^(thanks|thank you|thx|ta|cheers|many thanks|brilliant|great|perfect|lovely|nice one|excellent|fantastic|amazing|wonderful|superb|fab|fabulous|awesome|marvellous|splendid|super|appreciated|much appreciated|cool|well done|good job|legend|bye|goodbye)\b/;

const PRAISE =
  /^(brilliant|perfect|excellent|fantastic|amazing|wonderful|superb|fab|fabulous|marvellous|splendid|super|legend|star|helpful|useful|one|done|job|spot|day|weekend|later|see)$/;

/** Hello, thanks, help and what there is, of whatever data; null where figures are asked for. */
export function topicOf(
  tokens: readonly Token[],
  nodes: readonly Node[],
): 'greeting' | 'thanks' | 'help' | 'data' | 'source' | null {
  const text = tokens.map((t) => t.text).join(' ');
  const content = nodes.filter(
    (node) => !['filler', 'and', 'yes_no', 'cue', 'pronoun', 'level', 'loose', 'what_about'].includes(node.type),
  );
  if (content.length) return null;
  if (HELP.test(text)) return 'help';
  if (SOURCE.test(text)) return 'source';
  if (DATA.test(text)) return 'data';
  if (nodes.some((node) => node.type === 'cue' || node.type === 'level')) return null;
  if (GREETING.test(text)) return 'greeting';
  return THANKS.test(text) ? 'thanks' : null;
}

/** What a question about the data may say beside what it is about. */
const ASKING: ReadonlySet<Node['type']> = new Set([
  'filler',
  'loose',
  'term',
  'measure',
  'group',
  'level',
  'and',
  'scoring',
  'yes_no',
  'pronoun',
  'only',
  'what_about',
  'unknown',
]);
/** These ask how several figures are to each other, and never what one of them means. */
const RELATING: ReadonlySet<string> = new Set(['relationship', 'distribution', 'trend', 'breakdown', 'share']);

/** The question as one about the data, or null. Places and conditions make it one about figures instead. */
export function readAbout(tokens: readonly Token[], said: readonly Node[], sketch: Sketch): AboutQuery | null {
  const text = tokens.flatMap((t) => (t.text === 'wiggle' ? [] : [t.text])).join(' ');
  // "the method behind it", "the source behind the figures" is behind nobody.
  const nodes =
    METHOD.test(text) || SOURCE.test(text) ? said.filter((node) => tokens[node.from]?.text !== 'behind') : said;
  const types = new Set(nodes.map((node) => node.type));
  const asksFigures = [
    'place',
    'comparison',
    'superlative',
    'period',
    'periods',
    'since',
    'successor',
    'change',
    'forecast',
  ].some((t) => types.has(t as Node['type']));
  if (
    asksFigures ||
    nodes.some((node) => node.type === 'cue' && COMPUTED.has(node.cue) && tokens[node.from]?.text !== 'explain')
  )
    return null;
  const strange = nodes.filter((node) => node.type === 'unknown').length;
  const measure = sketch.measures[0]?.id ?? nodes.flatMap((node) => (node.type === 'measure' ? node.ids : []))[0];
  const term = nodes.flatMap((node) => (node.type === 'term' ? [node.id] : []))[0] ?? termOf(sketch, text);
  const counted = nodes.some((node) => node.type === 'number' && !isSize(node.value, sketch));
  if ((HELP.test(text) && !counted) || (ABLE.test(text) && !measure && !term)) return about('help');
  if (SOURCE.test(text)) return measure ? about('source', measure) : strange ? null : about('data');
  if (DATA.test(text) && strange === 0) return about('data');
  const content = nodes.filter(
    (node) =>
      !(
        ASKING.has(node.type) ||
        (node.type === 'cue' && (!RELATING.has(node.cue) || tokens[node.from]?.text === 'explain')) ||
        (node.type === 'statistic' &&
          /\b(do|does|did|means|meant|mean by)\b|\bmean$/.test(text) &&
          !nodes.some((other) => isAveraged(other, node))) ||
        (node.type === 'instead' && /\bmeant (as|to|for|by)\b/.test(text)) ||
        (node.type === 'same' && node.to === tokens.length) ||
        (node.type === 'full' && /\b(full|long(er)?|unabbreviated) (name|form|title|version)\b/.test(text)) ||
        (node.type === 'number' && !counted) ||
        (node.type === 'dimension' && (!node.each || /\bmeant by\b/.test(text)))
      ),
  );
  if ((MEANING.test(text) || METHOD.test(text)) && content.length === 0 && strange <= meaningWords(text)) {
    // "how is the provider DMA worked out" asks of that, and not what DMA is.
    if (measure && measure !== sketch.defaultMeasure && METHOD.test(text)) return about('measure', measure);
    if (term) return about('term', term);
    if (measure) return about('measure', measure);
  }
  // "which seven dimensions make up the framework": named as a whole and by its parts, it is asked what they are.
  const groups = nodes.flatMap((node) => (node.type === 'group' ? [node.id] : []));
  const sized = types.has('number') && !counted;
  const parts = (groups.length > 1 || sized) && new Set(groups).size === 1 && !types.has('scoring');
  if (term && parts && content.every((node) => node.type === 'all') && strange === 0) return about('term', term);
  if (METHOD.test(text) && strange === 0 && !term) return about('measure', sketch.defaultMeasure);
  const only = nodes.every(
    (node) =>
      ['filler', 'and', 'yes_no', 'cue', 'pronoun'].includes(node.type) ||
      (node.type === 'unknown' && tokens.slice(node.from, node.to).every((token) => PRAISE.test(token.text))),
  );
  const asks = tokens.some(({ asked }) => asked) && !/\b(you|it going|things|life|everyone|all)\b/.test(text);
  if (only && !asks && GREETING.test(text)) return about('greeting');
  if (only && THANKS.test(text)) return about('thanks');
  const bare = nodes.filter((node) => node.type !== 'filler');
  if (term && bare.length === 1 && ['term', 'level'].includes(bare[0]?.type ?? '')) return about('term', term);
  return null;
}

/** "the mean well led score": there "mean" is no verb. */
const isAveraged = ({ type, from }: Node, statistic: Node) =>
  (type === 'measure' || type === 'scoring') && from === statistic.to;

/** What can only be worked out from figures, whatever terms it is asked of. */
const COMPUTED: ReadonlySet<string> = new Set([
  'relationship',
  'distribution',
  'trend',
  'quartile',
  'quartiles',
  'change_rank',
]);

/** "the seven dimensions", "the 42 ICSs": a number that only says how many there are. */
const isSize = (value: number, { catalogue, dataset }: Sketch) =>
  [...Object.values(catalogue.groups).map(({ measures }) => measures), ...Object.values(dataset.entities)].some(
    ({ length }) => length === value,
  );

/** "stand", "acronym" and the like are words of the question itself, though no lexicon has them. */
const meaningWords = (text: string) =>
  (
    text.match(
      /\b(expand|expanded|expansion|abbreviation|unpack|written|title|stand|stands|acronym|short|definition|define|meaning|abbreviation|initials|letters|spell|spelt|form|name|(long|longer|unabbreviated)(?= (name|form|title|version)\b)|version|intended|purpose|aim|measured|calculated|worked|defined|assessed|computed|derived|collected|method|methodology|calculation|formula|arrived|way|behind)\b/g,
    ) ?? []
  ).length;

/** A word that is a measure or a level may be a term as well: DMA, ICS, CDEL. */
function termOf({ catalogue }: Sketch, text: string): string | undefined {
  const said = ` ${text} `;
  return Object.entries(catalogue.glossary).find(([, { term, words }]) =>
    [term, ...words].some((word) => said.includes(` ${word.toLowerCase()} `)),
  )?.[0];
}
