/**
 * The grammar words of questions about figures, none of them about any one dataset. A phrase may have several meanings; the
 * composer keeps those that fit. Words are folded like the question's, so plurals need no entry.
 */
import type { Meaning } from '../nodes/meanings.js';
import { numberPhrases } from './number-words.js';
import { plainWords } from './plain-words.js';

type Entry = readonly [phrases: string, meaning: Meaning];

const superlative = (phrases: string, end: 'highest' | 'lowest', by: 'value' | 'merit' | 'size'): Entry => [
  phrases,
  { type: 'superlative', end, by },
];
const comparison = (
  phrases: string,
  test: '<' | '<=' | '>' | '>=' | '=',
  options: { merit?: boolean; after?: boolean } = {},
): Entry => [phrases, { type: 'comparison', test, merit: options.merit ?? false, after: options.after ?? false }];
const cue = (phrases: string, name: Extract<Meaning, { type: 'cue' }>['cue']): Entry => [
  phrases,
  { type: 'cue', cue: name },
];
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
    'strong|strong area|winner|comes first|came first|come first|finished first|in first place|strongest point|best area|strongest area|at its strongest|at their strongest|biggest strength|greatest strength|main strength|best|top|strongest|topped|topping|leading|leader|lead|lead on|number one|number 1|front runner|ahead|head of|star performer|top performing|best performing',
    'highest',
    'merit',
  ),
  superlative(
    'weak|weak area|do badly|does badly|struggle|struggles|struggle with|struggles with|fall down|falls down|weakest point|worst area|weakest area|at its weakest|at their weakest|biggest weakness|greatest weakness|main weakness|weakest spot|weak spot|worst|bottom|weakest|poorest|poor|lagging|laggard|worst performing|poorest performing|behind|struggling|is last|are last|was last|were last|in last|come last|finish last|finished last|finishes last|coming last|finish bottom|finished bottom|in last place|comes last|came last|propping up|prop up|props up|ranked last|ranks last|last place|dead last',
    'lowest',
    'merit',
  ),
  superlative('largest|biggest|big|large', 'highest', 'size'),
  superlative('smallest|small|tiniest|littlest', 'lowest', 'size'),

  ['closest|closest to|nearest|nearest to|most similar|most similar to|most like', { type: 'nearness', end: 'lowest' }],
  [
    'furthest from|farthest from|furthest away|furthest away from|farthest away|farthest away from|most distant from|most different from|least similar to|least like|most unlike',
    { type: 'nearness', end: 'highest' },
  ],

  comparison(
    'above|over|more than|greater than|higher than|exceeding|exceed|exceeds|beyond|bigger than|larger than|in excess of|ahead of|in front of|further ahead than|further ahead of|farther ahead than|further on than|upwards of|upward of|surpass|surpassed|surpasses|surpassing|topped|topping|more|bigger|larger|higher|greater',
    '>',
  ),
  comparison(
    'sub|fall below|fall under|drop below|dip below|dip under|sink below|below|under|less than|fewer than|lower than|smaller than|short of|beneath|behind|less|lower|smaller|fewer|fall short of|fell short of|falling short of|fallen short of|fail to reach|failed to reach|failing to reach|fail to meet|failed to meet|shy of|falls short of|fails to reach|fail to hit|failed to hit|fail to achieve|failed to achieve',
    '<',
  ),
  comparison(
    'better than|better|outperform|outperforming|outscore|outscored|outscoring|outrank|outranked|outranking|outdo|outdoes|outshine|outshines|eclipse|eclipses|beat|beating|stronger than',
    '>',
    { merit: true },
  ),
  comparison('worse than|worse|weaker than|trailing', '<', { merit: true }),
  comparison(
    'at least|no less than|not less than|not below|minimum of|a minimum of|not under|at or above|at or over|no lower than|no fewer than|or better than',
    '>=',
  ),
  comparison(
    'at most|no more than|not more than|up to|not above|maximum of|a maximum of|not over|at or below|at or under|no higher than',
    '<=',
  ),
  comparison('reach|reached|reaches|reaching|hit|attain|attained|achieve|achieved|managed', '>='),
  comparison('exactly|equal to|equals|precisely', '='),
  ['around|about|roughly|approximately|approx|circa|close to|some', { type: 'approximately' }],
  comparison('or more|and more|plus|upward', '>=', { after: true }),
  comparison('or less|or fewer', '<=', { after: true }),
  ['between|in the range|ranging from', { type: 'between' }],

  statistic('averaging|average|mean|avg|averages|on average|averaged|ave', 'mean'),
  statistic('median|middle value|middle score|middle median|typical', 'median'),
  statistic('total|overall total', 'sum'),
  [
    'sum|combined|grand total|aggregate|altogether|in total|add up|adds up|together|taken together|put together|added together|all together|adding up|summing|summed up|added up|totalled|totalling',
    { type: 'statistic', statistic: 'sum', together: true },
  ],
  statistic('standard deviation|sd|std dev|stdev|std deviation|variability|standard dev', 'sd'),
  statistic('range|spread', 'range'),
  statistic('lower quartile|first quartile|25th percentile', 'lower_quartile'),
  statistic('upper quartile|third quartile|75th percentile', 'upper_quartile'),

  change(
    'improve|improved|improving|improvement|rise|rose|risen|rising|increase|increased|increasing|grow|grew|grown|growth|gain|gained|climb|climbed|up|better off|gained ground|gain ground|went up|gone up|got better|get better|getting better|gotten better|progress|progressed|leap|leapt|jump|jumped|surge|surged|soar|soared|rocket|rocketed|shot up|strengthened|made progress|advance|advanced|gaining|gains|gain of|put on|climbing|soaring|jumping|has come on|have come on|came on|come furthest|upwards|got any better|get any better|gotten any better|got a better score|got better scores',
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
    'develop|developed|evolve|evolved|come along|came along|change|changed|changing|delta|mover|move|moved|movement|moving|shift|shifted|year on year|yoy',
    null,
  ),

  cue(
    'number that|number who|number which|number with|number scoring|number above|number below|number over|number under|the number that|what number are|what number have|what number score|what number of them|how many|count|tally|how many of|many',
    'count',
  ),
  cue(
    'number of|total number of|overall number of|total count of|what number of|count of|no of|numbers of',
    'number_of',
  ),
  cue('how much', 'amount'),
  cue('how big|how large|how small|how sizeable', 'size'),
  cue(
    'in percent terms|in percentage terms|as a percentage|in percent|percentage|percent|per cent|proportion|share|fraction|pct|percentage of|slice|slice of|how much of|chunk|chunk of|how big a share|how large a share|how great a share|how small a share|how big a proportion|how large a proportion|how big a slice|how big a part|how large a part|how big a percentage|how large a percentage',
    'share',
  ),
  cue(
    'percentage change|percent change|percentage increase|percentage decrease|relative change|growth rate',
    'percent_change',
  ),
  cue(
    'compare|compared|comparing|comparison|versus|vs|v|against|side by side|next to|compare with|compared with|compared to|stack up|stacks up|measure up|measures up|size up|shape up|contrast|contrasted|contrasting|contrast with|differ|differs|measured up to each other|measure up to each other|relative to each other|relative to|in relation to each other',
    'compare',
  ),
  cue(
    'difference|gap|gulf|difference between|gap between|gulf between|margin between|separate|separates|separating|by how much|how many points|how many score points|how many percentage points|how much higher|how much lower|how much more|how much less|how much bigger|how much larger|how much greater|how much smaller|how much better|how much worse|how much fewer|how many more|how many fewer|minus|subtract|how far apart|how far ahead|how far behind|apart|how far|far from|how far is|how far from|distance from|subtracted from',
    'difference',
  ),
  cue(
    'by what multiple|what multiple|ratio|ratio of|by what factor|what factor|what multiple of|multiple of|how many times that of|ratio between|how many times|how many times bigger|how many times larger|how many times higher|how many times greater|how many times more|how many times as big|how many times as large|how many times as many|how many times the size of|times bigger|times larger|times higher|times more|times as big|times as large|times as high|times as many|times as much|times the size of',
    'ratio',
  ),
  cue(
    'when you rank|when ranked|when ranking|when you sort|when sorted|if you rank|if ranked|once ranked|rank|ranking|ranked|league table|leaderboard|league|order|sort|sorted|ordered|in order|table',
    'rank',
  ),
  [
    'highest first|best first|best to worst|best worst|best at top|best at the top|best on top|highest at top|highest at the top|highest to lowest|high to low|descending|largest first|biggest first|top to bottom|most to least|top first|top one first|best one first|best down|starting with the best|starting with the highest|starting with the top|starting with the largest|starting from the best|starting from the top|starting from the highest|starting at the top|from the top down|from the top|from best to worst',
    { type: 'sorted', end: 'highest' },
  ],
  [
    'lowest first|worst first|worst at top|worst at the top|lowest at the top|worst to best|lowest to highest|low to high|ascending|smallest first|bottom to top|least to most|bottom first|bottom one first|worst one first|lowest one first|worst up|starting with the worst|starting with the lowest|starting with the bottom|starting with the smallest|starting from the worst|starting from the bottom|starting from the lowest|starting at the bottom|from the bottom up|from the bottom|from worst to best',
    { type: 'sorted', end: 'lowest' },
  ],
  cue(
    'what number|where does|were does|were do|how highly|how high up|position|place|placed|standing|come|comes|came|where do|what rank|where is',
    'position',
  ),
  cue('quartile|quarter|which quartile|what quartile', 'quartile'),
  cue(
    'strong correlation|strong link|strong relationship|strong connection|strong association|weak correlation|weak link|weak relationship|weak connection|weak association|go up or down with|goes up or down with|rise with|rises with|go up with|goes up with|increase with|increases with|rise and fall with|go with|goes with|go along with|goes along with|in step with|in line with|track with|tracks with|correlation|correlate|correlated|correlates|relationship|relation|related|relate|association|associated|link|linked|connection|depend|depends|drive|drives|driven by|driver of|affect|affects|influence|influences|explain|explains|matter|go together|hand in hand|pearson|pearson correlation|correlation coefficient|pearson coefficient|coefficient|coefficient of correlation|tend|tend to|tied to|relationship between|correlation between|pearson r',
    'relationship',
  ),
  cue(
    'vary|varies|varied|varying|variation|variance|dispersion|how widely|how much does it vary|distribution|distributed|spread of|histogram of|spread out|how spread|bands',
    'distribution',
  ),
  cue(
    'tell me about|overview|low down on|run down|profile|summary|summarise|summarize|tell me more about|describe|look like|at a glance|briefing|snapshot|rundown|low down|doing|perform|performing|performance|fare|faring|how good|report on|strength|weakness|strong point|weak point|strengths and weaknesses|good at|bad at|do well and|does well and|do well|does well|strong and weak|weak and strong|brief',
    'profile',
  ),
  cue('list|name|which|what|show|give|find|identify|display|see', 'list'),
  cue(
    'when|by when|what date|which date|what day|what month|what year|in what year|in what month|in which year|what month and year|what year and month|date|how long ago|how often|how frequently|how regularly|how long',
    'when',
  ),
  cue('why|how come|reason|cause|what explains', 'why'),
  cue('split|mix|breakdown|break|break down|divide|divided|divide up|divided up|split up', 'breakdown'),
  cue(
    'quartiles|interquartile range|inter quartile range|interquartile spread|inter quartile spread|interquartile|inter quartile|iqr',
    'quartiles',
  ),
  cue(
    'trend|trends|trending|trended|over time|history|historical|trajectory|time series|through time|year by year|year to year|from year to year|over the years|across years',
    'trend',
  ),
  cue(
    'common|popular|widely used|used|frequent|prevalent|often|used often|often used|frequently|frequently used|commonly used|widespread|crop up|crops up|turn up|turns up',
    'common',
  ),
  cue(
    'rank change|rank changes|change in rank|changes in rank|places gained|places lost|climbed the table|moved up the table',
    'change_rank',
  ),

  ['bar chart|bar graph|bar diagram|column chart|bars|bar', { type: 'chart', chart: 'bar' }],
  ['line chart|line graph|line diagram|line', { type: 'chart', chart: 'line' }],
  [
    'scatter|scatter plot|scatterplot|scatter chart|scatter graph|scatter diagram|scattergram',
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
    'each|every|by|for each|for each of|in each of|within each of|for every|in each|split by|broken down by|grouped by|group by|breakdown by|broken down per|across|across each|breakdown of|within each|in every|per',
    { type: 'each' },
  ],
  ['per', { type: 'per' }],
  ['a head|a person|apiece|per capita|per head of population', { type: 'a_head' }],
  ['head|person|capita|resident|inhabitant|people|population|patient|head of population', { type: 'head' }],
  [
    'not|no|none|without|except|excluding|exclude|outside|outside of|other than|apart from|but not|non|lack|lacking|lacks|aside from|never|none of|remove|take out|leave out|leaving out|leaving aside|leave aside|setting aside|set aside|putting aside|taking out|ignore|ignoring|disregard|disregarding|discounting|not count|not counting|not including|with the exception of|save for|barring|neither|neither of|bar',
    { type: 'not' },
  ],
  [
    'published|publish|publishes|publishing|put out|known|available|reported|disclosed|have figures|has figures|have data',
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
    'last year|previous year|year before|the year before|a year ago|year ago|last time|previously',
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
  ['is|are|was|were|does|do|did|has|have|had|is there|are there|has there been|whether|if', { type: 'yes_no' }],
  [
    'would it be fair to say|is it fair to say|would it be right to say|can we say|could we say|can i say|could i say|is that right|is that true|is that correct|is that so|is that the case|is it true|is it right|is it correct|is it the case|is this true|is this right|is this correct|am i right|true or false|yes or no|y or n|y n|yes no|or not|right or wrong|is it true that|is it right that|is it correct that|is it the case that|am i right that|am i right in thinking|am i right in thinking that|am i correct|can you confirm|can you confirm that|could you confirm|could you confirm that',
    { type: 'yes_no', sure: true },
  ],
  ['who|whose|whom', { type: 'who' }],
  ['predict|forecast|projection|projected|will|will be|next year|future|prognosis|going to be', { type: 'forecast' }],
  ['score|scores|scored|scoring|scorer|performer', { type: 'scoring' }],
  ['plot|plotted', { type: 'plot' }],
];

/** Every phrase with a meaning of its own, as `[phrase, meaning]`. */
export function* grammarPhrases(): Generator<readonly [string, Meaning]> {
  yield* numberPhrases();
  for (const [phrases, meaning] of ENTRIES) for (const phrase of phrases.split('|')) yield [phrase, meaning];
  for (const phrase of plainWords()) yield [phrase, { type: 'filler' }];
}
