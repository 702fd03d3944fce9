/** What watched organisations are held against. */
import type { Dataset, Entity } from '../../dataset/dataset.js';
import { UserError } from '../../errors.js';
import { someNames, withThe } from '../../present/words/say-names.js';
import { dataQuery } from '../../query/data-query.js';
import type { Condition, Expression } from '../../query/query.js';
import type { ContentOf } from './content.js';
import type { FiguresDeps } from './edition.js';
import { entityNamed, placeDimension } from './places.js';
import { among, ask, latestFigure, measureKeys, numberAt } from './queries.js';

export interface Mean {
  readonly value: number;
  /** In a sentence: "the England mean", "the South West", "the mean of the 3 peers". */
  readonly name: string;
  /** Of a row beside the watched: "South West". */
  readonly label: string;
  readonly code: string | null;
}

export interface Yardstick {
  /** What one of them or many are held against: "the England mean", "the mean of their own region". */
  readonly nameFor: (many: boolean) => string;
  /** Whether it is the same for everybody. */
  readonly common: boolean;
  /** Shown beside the watched. */
  readonly peers: readonly Entity[];
  readonly meanFor: (entity: Entity) => Mean | null;
  readonly notes: readonly string[];
}

/** The means of the level's main measure. Throws a UserError where somebody named is not in the data. */
export async function yardstickOf(
  against: ContentOf<'watch-list'>['against'],
  level: string,
  deps: FiguresDeps,
): Promise<Yardstick> {
  if (against === 'region') return regions(level, deps);
  if (against === 'england') return whole(level, deps);
  return chosen(
    against.map((name) => entityNamed(name, level, deps.dataset)),
    level,
    deps,
  );
}

async function whole(level: string, deps: FiguresDeps): Promise<Yardstick> {
  const { name, code } = deps.dataset.catalogue.whole;
  const said = `the ${name} mean`;
  const value = await meanAmong(null, level, deps);
  return {
    nameFor: () => said,
    common: true,
    peers: [],
    meanFor: () => (value === null ? null : { value, name: said, label: name, code }),
    notes: [],
  };
}

async function chosen(peers: readonly Entity[], level: string, deps: FiguresDeps): Promise<Yardstick> {
  const [only, ...more] = peers;
  const said = only && !more.length ? only.name : `the mean of the ${peers.length} peers`;
  const keys = peers.map(({ key }) => key);
  const value = await meanAmong(among(level, keys), level, deps);
  const names = peers.map(({ name }) => name);
  return {
    nameFor: () => said,
    common: true,
    peers,
    meanFor: () =>
      value === null ? null : { value, name: said, label: `Mean of the ${peers.length} peers`, code: null },
    notes: more.length ? [`The peers are ${someNames(names, names.length)}; their mean is unweighted (derived).`] : [],
  };
}

async function regions(level: string, deps: FiguresDeps): Promise<Yardstick> {
  const { catalogue, members } = deps.dataset;
  const dimension = placeDimension(level, catalogue);
  if (dimension === null) throw new UserError('This data has no regions: edit the digest and choose other peers.');
  const columns = [meanOf(level, deps.dataset)];
  const answer = await ask(dataQuery({ kind: 'breakdown', level, by: [dimension], columns }), deps);
  const [key] = measureKeys(answer);
  const means = new Map(answer.rows.map((row) => [row.name, numberAt(row, key)]));
  const one = catalogue.dimensions[dimension]?.one ?? 'place';
  return {
    nameFor: (several) => `the mean of ${several ? 'their' : 'its'} own ${one}`,
    common: false,
    peers: [],
    meanFor: ({ attributes }) => {
      const label = attributes[dimension] ?? '';
      const value = means.get(label) ?? null;
      const code = members[dimension]?.find((member) => member.value === label)?.code ?? null;
      return value === null ? null : { value, name: withThe(label), label, code };
    },
    notes: [`The mean of a ${one} is the unweighted mean of its ${catalogue.levels[level]?.many} (derived).`],
  };
}

async function meanAmong(where: Condition | null, level: string, deps: FiguresDeps): Promise<number | null> {
  const columns = [meanOf(level, deps.dataset)];
  const answer = await ask(dataQuery({ kind: 'value', level, by: [], columns, where }), deps);
  return numberAt(answer.rows[0], measureKeys(answer)[0]);
}

/** Unweighted, of totals too. */
const meanOf = (level: string, dataset: Dataset): Expression => ({
  op: 'summary',
  statistic: 'mean',
  of: latestFigure(dataset.catalogue.levels[level]?.default_measure ?? '', dataset),
});
