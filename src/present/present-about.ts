/** Words about the data: what can be asked, what a term or a measure means, where figures come from. */
import type { Measure } from '../dataset/catalogue.js';
import type { Dataset } from '../dataset/dataset.js';
import { figureSet } from '../dataset/figure-index.js';
import { inSentence } from '../query/describe/describe-expression.js';
import type { AboutQuery } from '../query/query.js';
import type { Column, Row } from '../query/result-set.js';
import { capitalised, inWords } from '../words.js';
import type { Told } from './present-statement.js';
import { cite, measureSources } from './sources.js';
import { restate } from './words/restate.js';
import { sayOf } from './words/say-coverage.js';

const OFFERED = 6;

export function presentAbout(query: AboutQuery, dataset: Dataset): Told {
  const told = TOPICS[query.topic](query.id, dataset);
  return { ...NOTHING, interpretation: restate(query, dataset), ...told };
}

const NOTHING = { columns: [], rows: [], notes: [], sources: [], suggestions: [] } as const;

type Part = Pick<Told, 'headline'> & Partial<Told>;

const TOPICS = {
  help: (_, dataset) => ({
    headline: `Ask me about the ${inSentence(dataset.catalogue.title)}: who is highest or lowest, a single figure, a comparison, a change, a share, a spread or a link between two measures. Every answer says how it was understood and where its figures come from.`,
    suggestions: examples(dataset),
  }),
  greeting: (_, dataset) => ({
    headline: `Hello. Ask me about the ${inSentence(dataset.catalogue.title)}; here are some questions to start with.`,
    suggestions: examples(dataset),
  }),
  thanks: () => ({ headline: "You're welcome." }),
  data: (_, dataset) => aboutData(dataset),
  term: (id, dataset) => aboutTerm(id, dataset),
  measure: (id, dataset) => aboutMeasure(id, dataset),
  source: (id, dataset) =>
    id && dataset.catalogue.measures[id] ? aboutMeasureSource(id, dataset) : aboutSources(dataset),
} satisfies Record<AboutQuery['topic'], (id: string | null, dataset: Dataset) => Part>;

const examples = ({ catalogue }: Dataset) => catalogue.examples.slice(0, OFFERED);

/** Every measure with its periods and how many have a figure. */
function aboutData(dataset: Dataset): Part {
  const { levels, measures } = dataset.catalogue;
  const counts = Object.entries(levels).map(([id, { one, many }]) => {
    const n = (dataset.entities[id] ?? []).filter(({ code }) => code !== null).length;
    return `${n} ${n === 1 ? one : many}`;
  });
  const main = measures[Object.values(levels)[0]?.default_measure ?? ''];
  const others = Object.keys(measures).length - 1;
  return {
    headline: `The data hold ${inWords(counts)}: ${main ? `${main.label} for ${inWords(main.periods)}, and ` : ''}${others} more measures. The table says what each is published for.`,
    columns: DATA_COLUMNS,
    rows: Object.entries(measures).map(
      ([id, measure]): Row => ({
        measure: measure.label,
        of: levels[measure.level]?.many ?? measure.level,
        periods: measure.periods.join(', '),
        published: coverageOf(id, measure, measure.periods.at(-1) ?? '', dataset) ?? 'worked out',
      }),
    ),
    suggestions: examples(dataset),
  };
}

const DATA_COLUMNS: readonly Column[] = [
  { key: 'measure', label: 'Measure', role: 'text' },
  { key: 'of', label: 'Of', role: 'text' },
  { key: 'periods', label: 'Periods', role: 'text' },
  { key: 'published', label: 'With a figure', role: 'text' },
];

function aboutTerm(id: string | null, dataset: Dataset): Part {
  const { glossary, measures } = dataset.catalogue;
  const term = id ? glossary[id] : undefined;
  if (term) {
    const source = term.source ? dataset.sources.get(term.source) : undefined;
    return { headline: term.says.trim(), sources: source ? [cite(source)] : [], suggestions: [] };
  }
  if (id && measures[id]) return aboutMeasure(id, dataset);
  return { headline: `I can explain ${inWords(Object.values(glossary).map((entry) => entry.term))}.` };
}

/** What a measure is, when and of how many it is published, and what to beware of. */
function aboutMeasure(id: string | null, dataset: Dataset): Part {
  const measure = id ? dataset.catalogue.measures[id] : undefined;
  if (!id || !measure) return aboutData(dataset);
  const { caveats, levels } = dataset.catalogue;
  const coverage = measure.periods.map(
    (period) => `${coverageOf(id, measure, period, dataset) ?? `all ${levels[measure.level]?.many}`} in ${period}`,
  );
  return {
    headline: `${measure.label} – ${inSentence(measure.about.trim())}`,
    notes: [
      `Figures are held for ${inWords(coverage)}.`,
      ...(measure.scale
        ? [
            `The scale runs from ${measure.scale[0]} to ${measure.scale[1]}${measure.better === 'higher' ? '; higher is better' : ''}.`,
          ]
        : []),
      ...measure.caveats.flatMap((caveat) => caveats[caveat] ?? []),
    ],
    sources: sourcesOfMeasure(id, measure, dataset),
  };
}

function aboutMeasureSource(id: string, dataset: Dataset): Part {
  const measure = dataset.catalogue.measures[id] as Measure;
  const cited = sourcesOfMeasure(id, measure, dataset);
  const found = measure.periods
    .flatMap((period) => measureSources(id, period, dataset))
    .flatMap((source) => dataset.sources.get(source) ?? []);
  const derived = measure.periods.some((period) => figureSet(dataset, id, period)?.basis !== 'published');
  return {
    headline: `${measure.label} ${derived ? 'is worked out from' : 'comes from'} ${inWords(cited)}.`,
    notes: [
      ...new Set([
        ...found.map(({ note }) => note).filter(Boolean),
        ...measure.caveats.flatMap((caveat) => dataset.catalogue.caveats[caveat] ?? []),
      ]),
    ],
    sources: cited,
  };
}

/** Every source, when it was published and what is to be known of it. */
function aboutSources(dataset: Dataset): Part {
  const list = [...dataset.sources.values()];
  return {
    headline: `The data come from ${list.length} published sources; the table names each with its date.`,
    columns: [
      { key: 'source', label: 'Source', role: 'text' },
      { key: 'note', label: 'Note', role: 'text' },
    ],
    rows: list.map((source): Row => ({ source: cite(source), note: source.note })),
  };
}

function sourcesOfMeasure(id: string, { periods }: Measure, dataset: Dataset): string[] {
  const ids = new Set(periods.flatMap((period) => measureSources(id, period, dataset)));
  return [...ids].flatMap((source) => dataset.sources.get(source) ?? []).map((source) => capitalised(cite(source)));
}

/** "29 of 42 ICSs"; null for a measure that is worked out from others. */
function coverageOf(id: string, { level }: Measure, period: string, dataset: Dataset): string | null {
  const set = figureSet(dataset, id, period);
  if (!set) return null;
  const entities = dataset.entities[level] ?? [];
  const known = new Set(set.figures.map(({ entity }) => entity));
  const without = entities.filter(({ key, code }) => code === null && known.has(key)).length;
  return sayOf(known.size, entities.length, without, dataset.catalogue.levels[level]?.many ?? '').trim();
}
