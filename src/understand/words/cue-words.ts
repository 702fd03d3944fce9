/** Words that say what is asked of figures: how many, what share, to compare, to rank. */
import type { Meaning } from '../nodes/meanings.js';

type Entry = readonly [phrases: string, meaning: Meaning];

const cue = (phrases: string, name: Extract<Meaning, { type: 'cue' }>['cue']): Entry => [
  phrases,
  { type: 'cue', cue: name },
];

export const CUES: readonly Entry[] = [
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
    'compare|compared|comparing|comparison|versus|vs|v|against|side by side|two way comparison|three way comparison|four way comparison|head to head|a head to head|next to|compare with|compared with|compared to|stack up|stacks up|measure up|measures up|size up|shape up|contrast|contrasted|contrasting|contrast with|differ|differs|measured up to each other|measure up to each other|relative to each other|above or below|higher or lower than|better or worse than|ahead of or behind|over or under|relative to|in relation to each other|how different|how different is|how different are',
    'compare',
  ),
  cue(
    'difference|gap|gulf|difference between|lead over|gap between|gulf between|margin|by what margin|margin between|separate|separates|separating|by how much|how many points|how many score points|how many percentage points|how much higher|how much lower|how much more|how much less|how much bigger|how much larger|how much greater|how much smaller|how much better|how much worse|how much fewer|how many more|how many fewer|minus|subtract|how far apart|how far ahead|how far behind|how many points ahead|how many points behind|how many points clear|how many points in front|apart|how far|far from|how far is|how far from|distance from|subtracted from',
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
    'highest first|starting with the highest and going down|from high to low|going from high to low|best first|best to worst|best worst|best at top|best at the top|best on top|highest at top|highest at the top|highest to lowest|high to low|descending|largest first|biggest first|top to bottom|most to least|top first|top one first|best one first|best down|starting with the best|starting with the highest|starting with the top|starting with the largest|starting from the best|starting from the top|starting from the highest|starting at the top|from the top down|from the top|from best to worst',
    { type: 'sorted', end: 'highest' },
  ],
  [
    'lowest first|starting with the lowest and going up|from low to high|going from low to high|worst first|worst at top|worst at the top|lowest at the top|worst to best|lowest to highest|low to high|ascending|smallest first|bottom to top|least to most|bottom first|bottom one first|worst one first|lowest one first|worst up|starting with the worst|starting with the lowest|starting with the bottom|starting with the smallest|starting from the worst|starting from the bottom|starting from the lowest|starting at the bottom|from the bottom up|from the bottom|from worst to best',
    { type: 'sorted', end: 'lowest' },
  ],
  cue(
    'what number|how high does|how high do|how low does|how low do|whereabouts is|whereabouts does|where does|were does|were do|how highly|how high up|position|place|placed|standing|come|comes|came|where do|what rank|where is',
    'position',
  ),
  cue('quartile|quarter|which quartile|what quartile', 'quartile'),
  cue(
    'strong correlation|strong link|strong relationship|strong connection|strong association|weak correlation|weak link|weak relationship|weak connection|weak association|go up or down with|goes up or down with|rise with|rises with|go up with|goes up with|increase with|increases with|rise and fall with|go with|goes with|go along with|goes along with|in step with|in line with|track with|tracks with|correlation|correlate|correlated|correlates|relationship|relation|related|relate|association|associated|link|linked|connection|depend|depends|drive|drives|driving|driven by|driver of|lead to|leads to|connected|connected to|connected with|affect|affects|influence|influences|explain|explains|matter|go together|hand in hand|pearson|pearson correlation|correlation coefficient|pearson coefficient|coefficient|coefficient of correlation|tend|tend to|tied to|relationship between|correlation between|pearson r',
    'relationship',
  ),
  cue(
    'in bands|in score bands|by score band|vary|varies|varied|varying|variation|variance|dispersion|how widely|how much does it vary|distribution|distributed|spread of|histogram of|spread out|how spread|bands',
    'distribution',
  ),
  cue(
    'tell me about|key facts|main facts|basic facts|key figures|main figures|general overview|general picture|overview|low down on|run down|profile|summary|summarise|summarize|tell me more about|describe|look like|at a glance|briefing|snapshot|rundown|low down|doing|perform|performing|performance|fare|faring|how good|report on|strength|weakness|strong point|weak point|strengths and weaknesses|good at|bad at|do well and|does well and|do well|does well|strong and weak|weak and strong|brief',
    'profile',
  ),
  cue('list|name|which|what|show|give|find|identify|display|see', 'list'),
  cue(
    'when|by when|what date|which date|what day|what month|what year|in what year|in what month|in which year|what month and year|what year and month|date|how long ago|how often|how frequently|how regularly|how long',
    'when',
  ),
  cue('why|what is behind|how come|reason|cause|what explains', 'why'),
  cue(
    'shared out|share out|carved up|carve up|parcelled out|divvied up|dished out|split|splitting|mix|breakdown|break|break down|divide|divided|divide up|divided up|split up',
    'breakdown',
  ),
  cue(
    'quartiles|interquartile range|inter quartile range|interquartile spread|inter quartile spread|interquartile|inter quartile|iqr',
    'quartiles',
  ),
  cue(
    'trend|trends|trending|trended|over time|history|historical|trajectory|time series|through time|year by year|each year|every year|both years|in both years|for both years|year to year|from year to year|over the years|across years',
    'trend',
  ),
  cue(
    'common|popular|widely used|used|frequent|prevalent|often|used often|often used|frequently|frequently used|commonly used|widespread|crop up|crops up|turn up|turns up',
    'common',
  ),
  cue(
    'rank change|rank changes|change in rank|changes in rank|places gained|places lost|dropped out of|drop out of|fell out of|fallen out of|went out of|moved into|broke into|made it into|climbed the table|moved up the table',
    'change_rank',
  ),
];
