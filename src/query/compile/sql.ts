/** SQL pieces. Values are always bound, identifiers always quoted by knex: nothing from a person enters the text. */
import type { Knex } from 'knex';

export type Sql = Knex.Raw;
/** Makes a piece: `??` takes an identifier, `?` a value or another piece. */
export type MakeSql = (text: string, ...bindings: (string | number | Sql)[]) => Sql;

export const sqlMaker =
  (knex: Knex): MakeSql =>
  (text, ...bindings) =>
    knex.raw(text, bindings as Knex.RawBinding[]);

/** Two figures closer than this are the same: what arithmetic on doubles may leave. */
export const EQUAL = 1e-9;

/** A text column in the order of its characters' codes: SQLite's own, and PostgreSQL's too whatever language its database is set to. */
export const inCodeOrder = (knex: Knex, column: string): Sql =>
  knex.raw(knex.client.dialect === 'postgresql' ? '?? collate "C"' : '??', [column]);

/** Pieces joined by a word (" and ", ", "); an empty list is not allowed, since SQL has no such thing. */
export function joined(sql: MakeSql, pieces: Sql[], word: string): Sql {
  return sql(pieces.map(() => '?').join(word), ...pieces);
}
