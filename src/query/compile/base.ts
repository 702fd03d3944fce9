/** The base relation: every entity of the level, with its dimensions and a column for each figure the query needs. */
import type { Knex } from 'knex';
import { dimensionsOf } from '../../dataset/dimensions-of.js';
import { figureSet } from '../../dataset/figure-index.js';
import type { Atom, Atoms } from './atoms.js';
import type { MakeSql, Sql } from './sql.js';

/** Columns every base row has beside its figures. */
export function entityColumns(atoms: Atoms, level: string): string[] {
  const { dimensions, parents } = dimensionsOf(atoms.dataset.catalogue, level);
  return ['key', 'code', 'name', ...dimensions, ...parents];
}

/** `select key, code, name, <dimensions>, a0, a1 ... from <level> left join figures`. */
export function baseRelation(knex: Knex, sql: MakeSql, atoms: Atoms, level: string): Sql {
  const columns = entityColumns(atoms, level).map((column) => `${level}.${column}`);
  const figures = atoms.all.map(({ column }) => [`${column}.value`, column]);
  const joins = atoms.all.map((a) => figureJoin(knex, sql, atoms, level, a));
  const list = [...columns.map(() => '??'), ...figures.map(() => '?? as ??')].join(', ');
  const text = `select ${list} from ??${joins.map(() => ' ?').join('')}`;
  return sql(text, ...columns, ...figures.flat(), level, ...joins);
}

/** An entity has one figure of a measure in a period, or one for each care setting: then their mean. */
function figureJoin(knex: Knex, sql: MakeSql, atoms: Atoms, level: string, atom: Atom): Sql {
  const { column, measure, period, setting } = atom;
  const key = sql('?? = ??', `${column}.entity`, `${level}.key`);
  if (!figureSet(atoms.dataset, measure, period)?.settings.size) {
    const [ofLevel, ofMeasure, ofPeriod] = ['level', 'measure', 'period'].map((name) => `${column}.${name}`);
    return sql(
      'left join ?? as ?? on ? and ?? = ? and ?? = ? and ?? = ?',
      'figure',
      column,
      key,
      ofLevel ?? '',
      sql('?', level),
      ofMeasure ?? '',
      sql('?', measure),
      ofPeriod ?? '',
      sql('?', period),
    );
  }
  const rows = knex('figure').where({ level, measure, period });
  if (setting !== null) rows.where({ setting });
  const means = rows.select('entity').avg({ value: 'value' }).groupBy('entity');
  return sql('left join ? as ?? on ?', means as unknown as Sql, column, key);
}
