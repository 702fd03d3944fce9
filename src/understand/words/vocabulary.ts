/**
 * The grammar words of questions about figures, none of them about any one dataset. A phrase may have several meanings; the
 * composer keeps those that fit. Words are folded like the question's, so plurals need no entry.
 */
import type { Meaning } from '../nodes/meanings.js';
import { CUES } from './cue-words.js';
import { numberPhrases } from './number-words.js';
import { plainWords } from './plain-words.js';

type Entry = readonly [phrases: string, meaning: Meaning];

const superlative = (phrases: string, end: 'highest' | 'lowest', by: 'value' | 'merit' | 'size'): Entry => [
  phrases,
  { type: 'superlative', end, by },
];
/** One, with those tied with it, whoever is asked for. */
const sole = (phrases: string, end: 'highest' | 'lowest'): Entry => [
  phrases,
  { type: 'superlative', end, by: 'merit', sole: true },
];
const comparison = (
  phrases: string,
  test: '<' | '<=' | '>' | '>=' | '=',
  options: { merit?: boolean; after?: boolean } = {},
): Entry => [phrases, { type: 'comparison', test, merit: options.merit ?? false, after: options.after ?? false }];
const change = (phrases: string, direction: 'up' | 'down' | null): Entry => [phrases, { type: 'change', direction }];
const statistic = (phrases: string, name: Extract<Meaning, { type: 'statistic' }>['statistic']): Entry => [
  phrases,
  { type: 'statistic', statistic: name },
];

const ENTRIES: readonly Entry[] = [
  superlative(
    'highest|most|greatest|max|maximum|high|steepest|sharpest|heaviest|deepest|furthest|farthest|fastest|quickest|widest|furthest above|farthest above|furthest over',
    'highest',
    'value',
  ),
  superlative(
    'lowest|least|fewest|narrowest|min|minimum|low|furthest below|farthest below|furthest under|furthest behind',
    'lowest',
    'value',
  ),
  superlative(
    'strong|strong area|strongest point|best area|strongest area|at its strongest|at their strongest|biggest strength|greatest strength|main strength|best|top|strongest|topped|topping|leading|leader|lead|lead on|lead the way|leads the way|leading the way|lead the pack|leads the pack|leading the pack|top of the pack|top of the pile|top of the tree|top of the class|out in front|top end|upper end|shine|shines|shine most|shines most|shine the most|shines the most|excel|excels|excel most|excels most|front runner|most advanced|furthest advanced|ahead|head of|star performer|top performing|best performing',
    'highest',
    'merit',
  ),
  superlative(
    'least advanced|weak|weak area|do badly|does badly|struggle|struggles|struggle with|struggles with|struggle most|struggles most|most poorly|foot of the table|foot of the list|foot of the pack|bottom of the pile|bottom of the pack|bottom of the class|struggle the most|struggles the most|bottom end|lower end|low end|fall down|falls down|weakest point|worst area|weakest area|at its weakest|at their weakest|biggest weakness|greatest weakness|main weakness|weakest spot|weak spot|worst|bottom|weakest|poorest|poor|lagging|laggard|worst performing|poorest performing|behind|struggling|are last|were last|propping up|prop up|props up',
    'lowest',
    'merit',
  ),
  sole(
    'comes first|came first|come first|finished first|ranked first|ranks first|placed first|was first|were first|comes 1st|came 1st|come 1st|finished 1st|ranked 1st|ranks 1st|placed 1st|was 1st|were 1st|in first place|in 1st place|number one|number 1|winner',
    'highest',
  ),
  sole(
    'is last|was last|in last|come last|finish last|finished last|finishes last|coming last|finish bottom|finished bottom|in last place|comes last|came last|ranked last|ranks last|last place|dead last',
    'lowest',
  ),
  superlative('largest|biggest|big|large|sizeable|sizable|most sizeable|most sizable', 'highest', 'size'),
  superlative('smallest|small|tiniest|littlest', 'lowest', 'size'),

  ['closest|closest to|nearest|nearest to|most similar|most similar to|most like', { type: 'nearness', end: 'lowest' }],
  [
    'furthest from|farthest from|furthest away|furthest away from|farthest away|farthest away from|most distant from|most different from|least similar to|least like|most unlike',
    { type: 'nearness', end: 'highest' },
  ],

  comparison(
    'above|over|get past|gets past|got past|more than|greater than|higher than|exceeding|exceed|exceeds|exceeded|beyond|bigger than|larger than|in excess of|ahead of|in front of|further ahead than|further ahead of|farther ahead than|further on than|upwards of|upward of|surpass|surpassed|surpasses|surpassing|broken|broke|crossed|passed|topped|topping|more|bigger|larger|higher|greater',
    '>',
  ),
  comparison(
    'sub|fall below|fall under|drop below|dip below|dip under|sink below|below|under|less than|fewer than|lower than|smaller than|short of|beneath|behind|less|lower|smaller|fewer|fall short of|fell short of|falling short of|fallen short of|fail to reach|failed to reach|failing to reach|fail to meet|failed to meet|shy of|falls short of|fails to reach|fail to hit|failed to hit|fail to achieve|failed to achieve',
    '<',
  ),
  comparison(
    'better than|better|further ahead|further along|further along than|more advanced|more advanced than|outperform|outperforming|outscore|outscored|outscoring|outrank|outranked|outranking|outdo|outdoes|outshine|outshines|eclipse|eclipses|beat|beating|stronger than',
    '>',
    { merit: true },
  ),
  comparison('worse than|worse|weaker|poorer|weaker than|trailing', '<', { merit: true }),
  comparison(
    'at least|no less than|not less than|not below|minimum of|a minimum of|not under|at or above|at or over|no lower than|no fewer than|or better than',
    '>=',
  ),
  comparison(
    'at most|no more than|not more than|up to|not above|maximum of|a maximum of|not over|at or below|at or under|no higher than',
    '<=',
  ),
  comparison(
    'make it to|makes it to|made it to|get to|gets to|got to|get as far as|gets as far as|got as far as|make it as far as|made it as far as|reach|reached|reaches|reaching|hit|attain|attained|achieve|achieved|managed',
    '>=',
  ),
  comparison('exactly|equal to|equals|precisely', '='),
  ['around|about|roughly|approximately|approx|circa|close to|some', { type: 'approximately' }],
  comparison('or more|and more|plus|upward', '>=', { after: true }),
  comparison('or less|or fewer', '<=', { after: true }),
  ['between|in the range|ranging from', { type: 'between' }],

  statistic(
    'averaging|average|mean|avg|averages|on average|averaged|ave|average out at|averages out at|averaged out at|average out',
    'mean',
  ),
  statistic(
    'median|mid table|middle of the table|middle of the pack|midpoint|mid point|middle value|middle score|middle median|typical',
    'median',
  ),
  statistic('total|overall total', 'sum'),
  [
    'sum|combined|grand total|aggregate|altogether|in total|add up|adds up|together|taken together|put together|added together|all together|adding up|summing|summed up|added up|totalled|totalling',
    { type: 'statistic', statistic: 'sum', together: true },
  ],
  statistic(
    'standard deviation|sd|std dev|stdev|st dev|std deviation|st deviation|variability|standard dev|sigma',
    'sd',
  ),
  statistic('range|spread|from what to what|run from what to what', 'range'),
  statistic('lower quartile|first quartile|25th percentile|25th centile|p25', 'lower_quartile'),
  statistic('upper quartile|third quartile|75th percentile|75th centile|p75', 'upper_quartile'),

  change(
    'improve|improved|improving|improvement|rise|rose|risen|rising|increase|increased|increasing|grow|grew|grown|growth|gain|gained|climb|climbed|up|better off|gained ground|gain ground|went up|gone up|got better|get better|getting better|gotten better|progress|progressed|leap|leapt|jump|jumped|surge|surged|soar|soared|rocket|rocketed|shot up|strengthened|made progress|advance|advanced|gaining|gains|raise|raised|raises|raising|boost|boosted|upped|lifted|gain of|put on|uplift|climbing|soaring|jumping|has come on|have come on|came on|come furthest|upwards|got any better|get any better|gotten any better|got a better score|got better scores',
    'up',
  ),
  change(
    'decline|declined|declining|fall|fell|fallen|falling|drop|dropped|dropping|decrease|decreased|worsen|worsened|went backwards|gone backwards|go backwards|backwards|deteriorate|deteriorated|went down|gone down|got worse|get worse|getting worse|gotten worse|do worse|did worse|slip|slipped|slipping|slips|slipped back|slip back|slipping back|sliding back|got any worse|get any worse|fell back|fallen back|went back|gone back|go back|lost ground|tumble|tumbled|slide|slid|plunge|plunged|sank|sunk|slump|slumped|crash|crashed|dip|dipped|weakened|shrank|shrunk|dwindled|down|downward|downwards|regress|regressed|lose|lost|losing|lose ground|losing ground|loses',
    'down',
  ),
  [
    'in either direction|either direction|either way|whichever way|whichever direction|in whichever direction|in any direction|regardless of direction',
    { type: 'change', direction: null, either: true },
  ],
  ['improver|riser|gainer|climber', { type: 'change', direction: 'up', who: true }],
  ['decliner|faller|loser', { type: 'change', direction: 'down', who: true }],
  change(
    'what has happened to|what happened to|has happened to|happened to|been happening to|happening to|become of|alter|altered|altering|develop|developed|evolve|evolved|come along|came along|change|changed|changing|delta|mover|move|moved|movement|moving|shift|shifted|year on year|yoy',
    null,
  ),

  ...CUES,

  ['bar chart|bar graph|bar diagram|column chart|bars|bar', { type: 'chart', chart: 'bar' }],
  ['line chart|line graph|line diagram|line', { type: 'chart', chart: 'line' }],
  [
    'xy plot|xy chart|xy graph|x y plot|one dot per|a dot per|one dot for each|a dot for each|one point per|a point for each|scatter|scatter plot|scatterplot|scatter chart|scatter graph|scatter diagram|scattergram',
    { type: 'chart', chart: 'scatter' },
  ],
  ['histogram', { type: 'chart', chart: 'histogram' }],
  ['pie|pie chart', { type: 'chart', chart: 'pie' }],
  ['heat map|heatmap', { type: 'chart', chart: 'heatmap' }],
  ['strip|strip plot|dot plot', { type: 'chart', chart: 'strip' }],
  ['hex map|hexmap|tile map|map|on a map', { type: 'chart', chart: 'hexmap' }],
  ['stacked bar|stacked bars|stacked bar chart', { type: 'chart', chart: 'stackedBar' }],
  ['grouped bar|grouped bars|clustered bar|grouped bar chart', { type: 'chart', chart: 'groupedBar' }],
  ['area chart|area graph', { type: 'chart', chart: 'area' }],

  [
    'each|every|by|under each|at each|for each|for each of|in each of|within each of|for every|in each|split by|broken down by|grouped by|group by|breakdown by|broken down per|across|across each|breakdown of|within each|in every|each one|cut by|splitting by|per',
    { type: 'each' },
  ],
  ['per', { type: 'per' }],
  ['a head|a person|apiece|per capita|per head of population', { type: 'a_head' }],
  ['head|person|capita|resident|inhabitant|people|population|patient|head of population', { type: 'head' }],
  [
    'not|yet to|have yet to|has yet to|still to|anywhere but|no|none|without|except|excluding|exclude|outside|outside of|other than|apart from|but not|non|lack|lacking|lacks|aside from|never|none of|remove|take out|leave out|leaving out|leaving aside|leave aside|setting aside|set aside|putting aside|taking out|ignore|ignoring|disregard|disregarding|discounting|not count|not counting|not including|with the exception of|save for|barring|neither|neither of|bar',
    { type: 'not' },
  ],
  [
    'published|publish|publishes|publishing|made public|make public|makes public|figure public|figures public|numbers public|number public|publicly available|in the public domain|put out|known|available|reported|disclosed|have figures|has figures|have data',
    { type: 'known', known: true },
  ],
  ['missing|unpublished|unknown|not published|not available|not reported', { type: 'known', known: false }],
  ['all|all of|every one of|entire|every', { type: 'all' }],
  ['any|some|anyone|anybody', { type: 'any' }],
  ['full|complete|100 percent|fully|completely', { type: 'full' }],
  ['both|both of|each of|in each of|within each of', { type: 'and', or: false, both: true }],
  ['and|and again|plus|as well as|together with|along with|alongside|also|but', { type: 'and', or: false }],
  ['or|nor|and or', { type: 'and', or: true }],
  ['either|either of', { type: 'either' }],
  ['since|from|compared with last|after|starting', { type: 'since' }],
  ['to|until|through|up until', { type: 'to' }],
  [
    'it was before|they were before|it did before|they did before|last year|previous year|year before|the year before|a year ago|year ago|last time|previously',
    { type: 'relative_period', steps: -1 },
  ],
  [
    'latest|current|currently|now|today|this year|most recent|newest|at the moment|right now|up to date|at present|recent|recently|these days',
    { type: 'relative_period', steps: 0 },
  ],
  [
    'they|them|their|those|these|ones|which ones|those ones|of them|of those|of these|live there|lives there|based there|it|its|that|he|she|this',
    { type: 'pronoun', singular: false },
  ],
  ['one|which one|that one', { type: 'pronoun', singular: true }],
  [
    'than any other|than anyone else|than anybody else|rest|the rest|elsewhere|remainder|the remainder|others|the others|other|all others|all the others|everyone else|everybody else|peers|counterparts',
    { type: 'rest' },
  ],
  [
    'neighbour|neighbours|neighbouring|neighbor|neighboring|nearby|near|adjacent|adjacent to|adjoining|bordering|next door|surrounding|close to',
    { type: 'nearby' },
  ],
  [
    'unchanged|no change|stayed the same|stayed exactly the same|stay the same|staying the same|remained the same|remained exactly the same|exactly the same|stood still|stayed put|stayed level|no different',
    { type: 'steady' },
  ],
  ['same|the same|again|likewise|ditto', { type: 'same' }],
  [
    'instead|rather|no i meant|no i mean|i meant|i mean|meant|sorry i meant|no sorry|oops|correction',
    { type: 'instead' },
  ],
  ['add|add in|throw in|include', { type: 'add' }],
  ['next|following|the next|the following', { type: 'next' }],
  ['just|only|limit to|restrict to|narrow to|filter to|keep', { type: 'only' }],
  ['what about|how about|and what about|and how about|and for|now do|now for|now|then|try|do', { type: 'what_about' }],
  [
    'would you find|would we find|is|are|was|were|does|do|did|has|have|had|is there|are there|has there been|whether|if',
    { type: 'yes_no' },
  ],
  [
    'would it be fair to say|is it fair to say|would it be right to say|can we say|could we say|can i say|could i say|is that right|is that true|is that correct|is that so|is that the case|is it true|is it right|is it correct|is it the case|is this true|is this right|is this correct|am i right|true or false|yes or no|y or n|y n|yes no|or not|right or wrong|is it true that|is it right that|is it correct that|is it the case that|am i right that|am i right in thinking|am i right in thinking that|am i correct|can you confirm|can you confirm that|could you confirm|could you confirm that',
    { type: 'yes_no', sure: true },
  ],
  ['who|whose|whom', { type: 'who' }],
  [
    'have a go at guessing|have a go at|take a stab at|a stab at|predict|predicted|prediction|have a guess|have a guess at|take a guess|take a guess at|forecast|projection|projected|will|will be|next year|future|would it cost|would it take|would be if|would have been if|would get if|if it were|if they were|if it was|if it had|were funded|would need to|would have to|need to improve|going forward|going forwards|prognosis|going to be',
    { type: 'forecast' },
  ],
  ['score|scores|scored|scoring|scorer|performer', { type: 'scoring' }],
  ['plot|plotted|graph|graphed|chart|charted|draw|drawn|visual|visualise|visualize', { type: 'plot' }],
];

/** Every phrase with a meaning of its own, as `[phrase, meaning]`. */
export function* grammarPhrases(): Generator<readonly [string, Meaning]> {
  yield* numberPhrases();
  for (const [phrases, meaning] of ENTRIES) for (const phrase of phrases.split('|')) yield [phrase, meaning];
  for (const phrase of plainWords()) yield [phrase, { type: 'filler' }];
}
