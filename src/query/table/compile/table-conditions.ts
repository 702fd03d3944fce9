/** Conditions on records → SQL. A value that is not known makes a condition unknown, never true. */
import type { Knex } from 'knex';
import type { TableCondition } from '../table-query.js';

type Sql = Knex.Raw;

export function tableCondition(knex: Knex, condition: TableCondition): Sql {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const parts = condition.of.map((inner) => tableCondition(knex, inner));
      return knex.raw(`(${parts.map(() => '?').join(` ${condition.op} `)})`, parts as never);
    }
    case 'not':
      return knex.raw('(not ?)', [tableCondition(knex, condition.of)]);
    case 'in':
      return knex.raw(`?? in (${condition.values.map(() => '?').join(', ')})`, [condition.column, ...condition.values]);
    case 'contains':
      return knex.raw(`lower(??) like ? escape '\\'`, [condition.column, `%${escaped(condition.text.toLowerCase())}%`]);
    case 'compare':
      return knex.raw(`?? ${SQL_TESTS[condition.test]} ?`, [condition.column, condition.value]);
    case 'compareTo':
      return knex.raw(`?? ${SQL_TESTS[condition.test]} (?)`, [
        condition.column,
        condition.statistic === 'mean' ? meanOf(knex, condition.column) : medianOf(knex, condition.column),
      ]);
    case 'between':
      return knex.raw('?? between ? and ?', [condition.column, condition.low, condition.high]);
    case 'during': {
      const { column, from, to } = condition;
      // Dates are text in ISO form, so that their order is the order of time and a shorter date is the start of a longer one.
      const ends = [
        ...(from === null ? [] : [knex.raw('?? >= ?', [column, from])]),
        ...(to === null ? [] : [knex.raw('substr(??, 1, ?) <= ?', [column, to.length, to])]),
      ];
      if (!ends.length) return knex.raw('?? is not null', [column]);
      return knex.raw(`(${ends.map(() => '?').join(' and ')})`, ends as never);
    }
    case 'known':
      return knex.raw('?? is not null', [condition.column]);
  }
}

/** The columns that a condition is about. */
export const columnsIn = (condition: TableCondition): string[] =>
  'of' in condition ? [condition.of].flat().flatMap(columnsIn) : [condition.column];

/** The tests of a query are an enumeration, and written out here, since an operator cannot be a parameter. */
export const SQL_TESTS = { '<': '<', '<=': '<=', '>': '>', '>=': '>=', '=': '=', '!=': '<>' } as const;

const meanOf = (knex: Knex, column: string) => knex.raw('select avg(??) from records', [column]);

const medianOf = (knex: Knex, column: string) =>
  knex.raw(
    `select avg(??) from (select ??, row_number() over (order by ??) as place, count(*) over () as total from records where ?? is not null) as ordered where place in ((total + 1) / 2, (total + 2) / 2)`,
    [column, column, column, column],
  );

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&');
