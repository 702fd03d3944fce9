/** The catalogue as text for a model: every name that may stand in a query, and no figure. */
import type { Dataset, Entity } from '../../dataset/dataset.js';
import { dimensionsOf } from '../../dataset/dimensions-of.js';
import { figureSet } from '../../dataset/figure-index.js';

const WORDS = 8;

export function describeCatalogue(dataset: Dataset): string {
  const { title, whole } = dataset.catalogue;
  return [
    `${title}. The whole is ${whole.name}.`,
    ...Object.keys(dataset.catalogue.levels).flatMap((level) => describeLevel(level, dataset)),
    section('Groups of measures', groupLines(dataset)),
    section('Glossary (id: term)', glossaryLines(dataset)),
    section('Published findings (id: topic, period)', statementLines(dataset)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function describeLevel(level: string, dataset: Dataset): string[] {
  const { catalogue, entities } = dataset;
  const known = catalogue.levels[level];
  if (!known) return [];
  const { dimensions, parents } = dimensionsOf(catalogue, level);
  const above = parents.map((id) => `"${id}"`).join(', ');
  const measure = catalogue.measures[known.default_measure];
  const lines = [
    `Level "${level}": ${[known.one, ...known.words].slice(0, WORDS).join(', ')}.`,
    measure ? `Where no measure is named: ${known.default_measure}.` : '',
    above ? `Belongs to: ${above}, which can be used as a dimension with its keys as values.` : '',
  ];
  return [
    lines.filter((line) => line !== '').join(' '),
    section(`Measures of "${level}" (id: label; words; unit; better; basis; periods)`, measureLines(level, dataset)),
    section(
      `Dimensions of "${level}" (id: words; values)`,
      dimensions.map((id) => dimensionLine(id, level, dataset)),
    ),
    section(
      `Organisations of "${level}" (key: name; other names)`,
      (entities[level] ?? []).map(entityLine(level, dataset)),
    ),
  ];
}

const section = (title: string, lines: readonly string[]) =>
  lines.length ? `${title}:\n${lines.map((line) => `- ${line}`).join('\n')}` : '';

function measureLines(level: string, dataset: Dataset): string[] {
  const own = Object.entries(dataset.catalogue.measures).filter(([, measure]) => measure.level === level);
  return own.map(([id, { label, words, unit, better, basis, periods, per_head }]) => {
    const settings = [...(figureSet(dataset, id, periods.at(-1) ?? '')?.settings ?? [])];
    return [
      `${id}: ${label}`,
      words.slice(0, WORDS).join(', '),
      unit,
      better,
      basis,
      periods.join(', '),
      ...(per_head ? [`per head is ${per_head}`] : []),
      ...(settings.length ? [`settings: ${settings.join(', ')}`] : []),
    ].join('; ');
  });
}

function dimensionLine(id: string, level: string, { catalogue, entities, members }: Dataset): string {
  const known = catalogue.dimensions[id];
  const used = (entities[level] ?? []).map((entity) => entity.attributes[id]);
  const values = members[id]?.map(({ value }) => value) ?? [...new Set(used)].filter((value) => value != null).sort();
  const said = values.map((value) => {
    const words = known?.values[value] ?? [];
    return words.length ? `"${value}" (${words.slice(0, 3).join(', ')})` : `"${value}"`;
  });
  return `${id}: ${[known?.one ?? id, ...(known?.words ?? [])].slice(0, WORDS).join(', ')}; ${said.join(', ')}`;
}

const entityLine =
  (level: string, { aliases }: Dataset) =>
  ({ key, name }: Entity): string => {
    const others = aliases.filter((alias) => alias.level === level && alias.key === key).map(({ alias }) => alias);
    return `${key}: ${[name, ...others].join('; ')}`;
  };

const groupLines = ({ catalogue }: Dataset) =>
  Object.values(catalogue.groups).map(({ many, measures }) => `${many}: ${measures.join(', ')}`);

const glossaryLines = ({ catalogue }: Dataset) =>
  Object.entries(catalogue.glossary).map(([id, { term }]) => `${id}: ${term}`);

/** Not their sentences: those hold the figures. */
const statementLines = ({ statements }: Dataset) =>
  statements.map(({ id, topic, period }) => `${id}: ${topic}, ${period}`);
