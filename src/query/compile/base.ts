/** The base relation: every entity of the level, with its dimensions and a column for each figure the query needs. */
import type { Knex } from 'knex';
import { dimensionsOf } from '../../dataset/dimensions-of.js';
import type { Atom, Atoms } from './atoms.js';
import { joined, type MakeSql, type Sql } from './sql.js';

/** Columns every base row has beside its figures. */
export function entityColumns(atoms: Atoms, level: string): string[] {
  const { dimensions, parents } = dimensionsOf(atoms.dataset.catalogue, level);
  return ['key', 'code', 'name', ...dimensions, ...parents];
}

/** `select key, code, name, <dimensions>, a0, a1 ... from <level> left join figures`. An atom of several settings is their mean. */
export function baseRelation(knex: Knex, sql: MakeSql, atoms: Atoms, level: string): Sql {
  const columns = entityColumns(atoms, level).map((column) => sql('??', `${level}.${column}`));
  const figures = atoms.all.map((a) => sql('??', `${a.column}.value`).wrap('', ` as ${a.column}`));
  const joins = atoms.all.map((a) => sql('left join (?) as ?? on ?? = ??', figuresOf(knex, level, a), a.column, `${a.column}.entity`, `${level}.key`));
  const text = `select ? from ??${joins.map(() => ' ?').join('')}`;
  return sql(text, joined(sql, [...columns, ...figures], ', '), level, ...joins);
}

function figuresOf(knex: Knex, level: string, atom: Atom): Sql {
  const rows = knex('figure').where({ level, measure: atom.measure, period: atom.period });
  if (atom.setting !== null) rows.where({ setting: atom.setting });
  return rows.select('entity').avg({ value: 'value' }).groupBy('entity') as unknown as Sql;
}
