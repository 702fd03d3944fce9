/** Grammar words of questions about records, beside those of questions about figures. Words are folded like the question's. */
import type { Meaning } from '../../nodes/meanings.js';

type Entry = readonly [phrases: string, meaning: Meaning];

const chart = (phrases: string, kind: string): Entry => [phrases, { type: 'chart', chart: kind }];
const filler = (phrases: string): Entry => [phrases, { type: 'filler' }];

const ENTRIES: readonly Entry[] = [
  ['year|yearly|annual|annually|per annum|calendar year', { type: 'time_unit', unit: 'year', column: null }],
  ['month|monthly', { type: 'time_unit', unit: 'month', column: null }],
  ['day|daily|date|calendar day', { type: 'time_unit', unit: 'day', column: null }],
  [
    'one colour per|one color per|a colour per|a color per|one colour for each|one color for each|a colour for each|coloured|colored|colour|color|coloured by|colored by|colour by|color by|colour coded|color coded|colour coded by|color coded by|colouring|coloring|shaded by|hue|marked by|distinguished by|highlighted by|colour for|color for|with colour|with color|encoded by|faceted by|facet by',
    { type: 'drawn_as', as: 'colour' },
  ],
  [
    'sized|sized by|size by|bubble size|point size|dot size|size of points|size of the points|scaled by',
    { type: 'drawn_as', as: 'size' },
  ],

  chart(
    'column chart|column graph|columns chart|bar plot|barplot|barchart|bargraph|vertical bars|horizontal bars',
    'bar',
  ),
  chart('line plot|lineplot|linechart|lines|time series chart|time series plot|timeline|trend line|trendline', 'line'),
  chart('multi line|multi line chart|multiple lines|multiline|multi series line|line for each', 'multiLine'),
  chart(
    'scatterchart|scatter graph|scattergraph|point chart|point plot|points|bubble chart|bubble plot|bubbles|xy plot',
    'scatter',
  ),
  chart('density|density plot|frequency plot|frequency chart|frequency distribution|hist|histo', 'histogram'),
  chart('donut|doughnut|donut chart|doughnut chart|pie graph|piechart|arc', 'pie'),
  chart('heat matrix|matrix|heat plot|heatplot', 'heatmap'),
  chart(
    'box plot|boxplot|box and whisker|violin|violin plot|beeswarm|jitter|jitter plot|tick plot|dot chart|strip chart',
    'strip',
  ),
  chart(
    'stacked|stack|stacked column|stacked column chart|stacked barchart|stacked bar graph|stacked bar plot',
    'stackedBar',
  ),
  chart(
    'grouped bar graph|grouped bar plot|clustered bar chart|side by side bars|side by side bar chart|grouped|clustered',
    'groupedBar',
  ),
  chart('area|area plot|stacked area|stacked area chart|areachart', 'area'),

  ['different|distinct|unique', { type: 'different' }],
  ['headcount|head count|how often|number of times', { type: 'cue', cue: 'count' }],
  chart('histogram of|histogramm|histograms of', 'histogram'),
  ['leaving out|leave out|ignoring|ignore|omitting|omit|besides|minus|rather than', { type: 'not' }],
  [
    'trend over time|evolution|evolve|evolved|progression|development|develop|developed|developing|change over time|changed over time|change over the years|changed over the years|over the decades|by year over time|through the years',
    { type: 'cue', cue: 'trend' },
  ],
  [
    'against|versus|vs|v|as a function of|depending on|with respect to|plotted against',
    { type: 'cue', cue: 'compare' },
  ],
  [
    'impact|effect|impact of|effect of|pattern|interaction|relates|vary with|varies with|vary by|varies by|change with|changes with',
    { type: 'cue', cue: 'relationship' },
  ],
  ['frequency|frequencies|occurrence|occurrences|records count|record count', { type: 'cue', cue: 'count' }],
  ['spread of values|shape|variation|range of values|vary|varies', { type: 'cue', cue: 'distribution' }],
  [
    'for every|for all|across all|across different|across the different|by each|by every|for different|for the different|split on|split into|segmented by|broken up by|segment by|separated by|broken out by|breakdown per|within|divided by|grouping by|according to|per each|breakdown into|by different|by type of',
    { type: 'each' },
  ],

  filler(
    'made|built|build|produced|come|came|comes|coming|originating|originate|originated|created|released|release|titled|named|entitled|shown|showing|showcase|displaying|displayed|display|depict|depicting|illustrate|illustrating|visualization|visualisation|visual|viz|vis|view|represent|representing|representation|plotting|graphing|charting|graphic|diagram|picture|image|axis|axe|x axis|y axis|x|y|horizontal|vertical|dataset|data set|database|table|record|records|row|rows|observation|observations|various|individual|possible|single|ever|we|our|company|overall|joined|hired|worked|works|works in|sat|studied|who|people who|available|category|categories|type|types|variable|variables|attribute|attributes|field|column|feature|value of|values of|overall|total number|happen|find out|examine|explore|analyze|analyse|analysis|study|understand|interested|curious|create|generate|produce|render|provide|need|see if|simple|nice|quick|please show|chart type|form|using|use|used|given|based|where the|whose|that have|that has|have a|has a|having|with a|all the|of all|every|there is|exist|exists|fall|occurred|occur|recorded|reported|strongly|closely|tightly|much|highly|generally|typically|usually|binned|bin|bins|bucketed|dot|dots|marker|markers|d|size|listed|associated|corresponding|respective|each other|one another|together|along|alongside|among|amongst|while|during|time|period|from|after',
  ),
];

/** Words that mean less about records than about figures: "break sales down by", "how sales went up" has words enough. */
export const WITHOUT_MEANING: readonly string[] = ['down', 'break', 'broken'];

/** Every phrase with a meaning of its own in questions about records, as `[phrase, meaning]`. */
export function* tablePhrases(): Generator<readonly [string, Meaning]> {
  for (const phrase of WITHOUT_MEANING) yield [phrase, { type: 'filler' }];
  for (const [phrases, meaning] of ENTRIES) for (const phrase of phrases.split('|')) yield [phrase, meaning];
}
