/**
 * Adjectives and what they are about: "the heaviest" is the highest weight. Plain English, of no one table: which column is meant
 * is found by the words of its label.
 */
interface Quality {
  /** heaviest, heavier (than). */
  readonly most: readonly string[];
  readonly more: readonly string[];
  readonly end: 'highest' | 'lowest';
  /** Words that a column's label has, best first; `date` means dates. */
  readonly of: readonly string[];
  /** "how heavy". */
  readonly how: readonly string[];
}

const quality = (most: string, more: string, end: Quality['end'], of: string, how = ''): Quality => ({
  how: how.split('|').filter(Boolean),
  most: most.split('|'),
  more: more.split('|').filter(Boolean),
  end,
  of: of.split('|'),
});

export const QUALITIES: readonly Quality[] = [
  quality('heaviest', 'heavier than|heavier', 'highest', 'weight|mass', 'how heavy'),
  quality('lightest', 'lighter than|lighter', 'lowest', 'weight|mass'),
  quality('longest', 'longer than|longer', 'highest', 'length|duration|running time|runtime|time|minutes', 'how long'),
  quality('shortest', 'shorter than|shorter', 'lowest', 'length|duration|running time|runtime|time|minutes|height'),
  quality('tallest', 'taller than|taller', 'highest', 'height', 'how tall|how high'),
  quality('fastest|quickest', 'faster than|faster', 'highest', 'speed|velocity|pace', 'how fast'),
  quality('slowest', 'slower than|slower', 'lowest', 'speed|velocity|pace'),
  quality('oldest|earliest', 'older than|older|earlier than', 'lowest', 'date'),
  quality('newest|latest|most recent', 'newer than|newer|more recent than', 'highest', 'date'),
  quality('youngest', 'younger than|younger', 'lowest', 'age'),
  quality(
    'most expensive|priciest|costliest|dearest',
    'more expensive than|dearer than|costlier than',
    'highest',
    'price|cost|fare|fee|budget',
  ),
  quality('cheapest|least expensive', 'cheaper than|less expensive than', 'lowest', 'price|cost|fare|fee|budget'),
  quality('hottest|warmest', 'hotter than|warmer than', 'highest', 'temperature|temp', 'how hot|how warm|how cold'),
  quality('coldest|coolest', 'colder than|cooler than', 'lowest', 'temperature|temp'),
  quality('most powerful', 'more powerful than', 'highest', 'horsepower|power', 'how powerful'),
  quality('least powerful', 'less powerful than', 'lowest', 'horsepower|power'),
  quality(
    'most efficient|most economical|most fuel efficient',
    'more efficient than',
    'highest',
    'miles per gallon|mpg|efficiency',
  ),
  quality('least efficient', 'less efficient than', 'lowest', 'miles per gallon|mpg|efficiency'),
  quality('wettest|rainiest', 'wetter than', 'highest', 'precipitation|rain|rainfall'),
  quality('driest', 'drier than', 'lowest', 'precipitation|rain|rainfall'),
  quality('windiest', 'windier than', 'highest', 'wind'),
  quality(
    'highest grossing|top grossing|most successful|biggest grossing',
    'more successful than',
    'highest',
    'worldwide gross|gross|revenue|sales',
  ),
  quality('lowest grossing', 'less successful than', 'lowest', 'worldwide gross|gross|revenue|sales'),
  quality('most profitable', 'more profitable than', 'highest', 'profit'),
  quality('least profitable', 'less profitable than', 'lowest', 'profit'),
  quality('highest rated|best rated|top rated', 'higher rated than|better rated than', 'highest', 'rating|score|stars'),
  quality('lowest rated|worst rated', 'lower rated than|worse rated than', 'lowest', 'rating|score|stars'),
  quality('most popular', 'more popular than', 'highest', 'popularity|votes|stars'),
  quality(
    'best paid|highest paid|highest earning|top earning',
    'better paid than|paid more than',
    'highest',
    'salary|pay|wage|income',
  ),
  quality(
    'worst paid|lowest paid|lowest earning',
    'worse paid than|paid less than',
    'lowest',
    'salary|pay|wage|income',
  ),
  quality('longest serving|most senior', '', 'lowest', 'date'),
  quality('richest|wealthiest', 'richer than', 'highest', 'income|wealth|gdp'),
  quality('poorest', 'poorer than', 'lowest', 'income|wealth|gdp'),
  quality('deadliest', 'deadlier than', 'highest', 'deaths|fatalities'),
  quality('most populous', 'more populous than', 'highest', 'population'),
  quality('widest', 'wider than', 'highest', 'width'),
  quality('deepest', 'deeper than', 'highest', 'depth'),
];
