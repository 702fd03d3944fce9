/** The bundled kind of dataset, for a model: figures of organisations, asked by a Query. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Dataset } from '../../dataset/dataset.js';
import { checkQuery } from '../../query/check-query.js';
import { type AboutQuery, Query } from '../../query/query.js';
import { checkKind } from '../checks/check-kind.js';
import { describeCatalogue } from '../prompt/describe-catalogue.js';
import { PROMPTS } from '../prompt/prompt.js';
import type { Example, Subject } from './subject.js';

export function datasetSubject(dataset: Dataset): Subject<Query> {
  const check = (query: Query) => checkOf(query, dataset);
  const guide = readFileSync(new URL('data-query.md', PROMPTS), 'utf8').trim();
  return {
    schema: Query,
    catalogue: `${guide}\n\n## The catalogue\n\n${describeCatalogue(dataset)}`,
    // Written for the bundled dataset: of another one those that it can answer are shown.
    examples: readExamples().filter(({ query }) => check(query).length === 0),
    check,
    hash: dataset.hash,
  };
}

const ExampleLine = z.strictObject({ question: z.string().min(1), query: Query });

/** The examples of prompts/examples.jsonl, a line each. */
export function readExamples(): Example<Query>[] {
  const lines = readFileSync(new URL('examples.jsonl', PROMPTS), 'utf8').trim().split('\n');
  return lines.map((line) => ExampleLine.parse(JSON.parse(line)));
}

function checkOf(query: Query, dataset: Dataset): string[] {
  if (query.kind === 'about') return checkAbout(query, dataset);
  if (query.kind === 'statement') {
    const known = new Set(dataset.statements.map(({ id }) => id));
    return query.ids.filter((id) => !known.has(id)).map((id) => `ids: there is no published finding "${id}"`);
  }
  return [...checkQuery(query, dataset).map(({ field, message }) => `${field}: ${message}`), ...checkKind(query)];
}

function checkAbout({ topic, id }: AboutQuery, { catalogue }: Dataset): string[] {
  const names = ABOUT[topic](catalogue);
  if (names === null) return id === null ? [] : [`id: is null for the topic "${topic}"`];
  if (id === null) return topic === 'source' ? [] : [`id: the topic "${topic}" needs one`];
  return Object.hasOwn(names, id) ? [] : [`id: there is no ${topic} "${id}"`];
}

/** What the id of a topic is one of; null where a topic has none. */
const ABOUT = {
  help: () => null,
  data: () => null,
  greeting: () => null,
  thanks: () => null,
  term: ({ glossary }) => glossary,
  measure: ({ measures }) => measures,
  source: ({ measures }) => measures,
} satisfies Record<AboutQuery['topic'], (catalogue: Dataset['catalogue']) => Readonly<Record<string, unknown>> | null>;
