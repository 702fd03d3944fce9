/** What is asked of a table, and what is drawn and shown: a manual of requests about any table. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { columnsOf, openSamples, type Samples } from './samples.js';

let samples: Samples;
beforeAll(async () => {
  samples = await openSamples('cars.json', 'movies.json', 'stocks.csv', 'seattle-weather.csv');
}, 60_000);
afterAll(() => samples.close());

/** request │ chart │ columns │ rows │ headline, as far as it is written. */
const CARS = `
scatterplot of horsepower against weight coloured by origin │ scatter │ Weight_in_lbs, Horsepower, Origin │ 400 │ Horsepower tends to rise with weight (strongly): r = 0.87 over 400 cars.
mpg displacement origin │ scatter │ Miles_per_Gallon, Displacement, Origin │ 398 │ Where miles per gallon is higher, displacement tends to be lower
horsepower versus mpg sized by weight │ scatter │ Miles_per_Gallon, Horsepower, Weight_in_lbs │ 392 │
average mpg by origin │ bar │ Origin, mean Miles_per_Gallon │ 3 │ Mean miles per gallon by origin: Japan (30.45), Europe (27.89) and USA (20.08).
how many cars are from Japan? │ none │ count │ 1 │ There are 79 cars with origin Japan.
cars per cylinder count │ bar │ Cylinders, count │ 5 │
what percentage of cars are American │ none │ percentage │ 1 │
distribution of horsepower │ histogram │ bands of Horsepower, count │ 10 │ Horsepower of 400 cars: the fullest band is 80 to 100, with 113 cars.
histogram of mpg by origin │ histogram │ bands of Miles_per_Gallon, Origin, count │ │
strip plot of mpg by origin │ strip │ Miles_per_Gallon, Origin │ 398 │
heat map of cylinders against origin │ heatmap │ Cylinders, Origin, count │ 9 │
average horsepower by year │ line │ year of Year, mean Horsepower │ 12 │ Mean horsepower by year: from 148.86 in 1970 to 81.75 in 1982
the heaviest car │ none │ Weight_in_lbs │ 1 │ Pontiac safari (sw) has the highest weight: 5,140 lbs.
top 3 cars by horsepower │ bar │ Horsepower │ 4 │ Highest horsepower: pontiac grand prix (230)
cars with 40 mpg or more │ none │ Miles_per_Gallon │ 9 │
cars not from the usa with more than 6 cylinders │ none │ Cylinders │ 0 │ No car has
maximum horsepower by origin │ bar │ Origin, max Horsepower │ 3 │
median weight of European cars built after 1975 │ none │ median Weight_in_lbs │ 1 │
pie chart of cars by origin │ pie │ Origin, count │ 3 │ Number of cars by origin: USA (254), Japan (79) and Europe (73).
correlation between weight and mpg │ scatter │ r, count │ 1 │ Where weight is higher, miles per gallon tends to be lower (strongly): r = −0.83 over 398 cars.
`;

const MOVIES = `
stacked bar of worldwide gross by major genre split by mpaa rating │ stackedBar │ Major Genre, MPAA Rating, sum Worldwide Gross │ │
how many films per genre │ bar │ Major Genre, count │ 12 │ Number of movies by major genre: highest Drama (789), lowest Concert/Performance (5).
films directed by Steven Spielberg since 2000 │ none │ │ 8 │
genres with an average imdb rating above 6.5 │ bar │ Major Genre, mean IMDB Rating │ │
top 5 directors by total worldwide gross │ bar │ Director, sum Worldwide Gross │ 5 │ Highest total worldwide gross by director: Steven Spielberg
average budget and worldwide gross by genre │ groupedBar │ Major Genre, mean Production Budget, mean Worldwide Gross │ 12 │
longest film │ none │ Running Time min │ 1 │
number of movies rated R │ none │ count │ 1 │ There are 1,194 movies with MPAA rating R.
heat map of imdb rating and rotten tomatoes rating │ heatmap │ bands of IMDB Rating, bands of Rotten Tomatoes Rating, count │ │
films without a known budget │ none │ Production Budget │ │
`;

const OTHERS = `
stocks │ line chart of price by date, one line per symbol │ multiLine │ month of date, symbol, mean price │ 560 │
stocks │ average amzn price in 2008 │ none │ mean price │ 1 │ The mean price is 69.02, over 12
stocks │ area chart of price by year │ area │ year of date, mean price │ 11 │
seattle-weather │ total precipitation by month │ line │ month of date, sum precipitation │ 48 │
seattle-weather │ how many days of snow were there in 2012? │ none │ count │ 1 │ There are 21
seattle-weather │ hottest day │ none │ temp_max │ │
`;

const read = (table: string, dataset?: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('│').map((cell) => cell.trim()))
    .map(([first = '', ...rest]) => (dataset ? [dataset, first, ...rest] : [first, ...rest]));

describe.each([
  ['cars', read(CARS, 'cars')],
  ['movies', read(MOVIES, 'movies')],
  ['other tables', read(OTHERS)],
])('%s', (_, table) => {
  test.each(table)('%s: %s', async (dataset = '', request = '', chart, columns, rows, headline = '') => {
    const given = await samples.ask(dataset, request);
    const seen = {
      status: given.status,
      chart: given.chart?.kind ?? 'none',
      said: given.headline.slice(0, headline.length),
    };
    expect(seen).toEqual({ status: 'answered', chart, said: headline });
    if (columns) expect(columnsOf(given)).toBe(columns);
    if (rows) expect(given.rows.length).toBe(Number(rows));
    expect(given.interpretation).not.toBe('');
    expect(given.sources).toHaveLength(1);
  });
});

test.each([
  ['cars', 'average salary by origin', 'out_of_scope'],
  ['cars', 'will mpg rise next year', 'not_supported'],
  ['cars', 'why is horsepower falling', 'not_supported'],
  ['movies', 'films starring Tom Hanks', 'out_of_scope'],
  ['cars', 'asdf qwer', 'out_of_scope'],
])('%s: %s is refused', async (dataset, request, reason) => {
  const { status, reason: given, suggestions } = await samples.ask(dataset, request);
  expect([status, given]).toEqual(['refused', reason]);
  for (const suggestion of suggestions) expect((await samples.ask(dataset, suggestion)).status).toBe('answered');
});

test('a word that several columns share is asked back, each choice a question that answers', async () => {
  const { status, choices } = await samples.ask('movies', 'distribution of rating');
  expect(status).toBe('clarify');
  expect(choices.length).toBeGreaterThan(1);
  for (const { question } of choices) expect((await samples.ask('movies', question)).status).toBe('answered');
});
