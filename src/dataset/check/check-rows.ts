/** Whether the rows of a dataset's tables fit the catalogue and one another. */
import type { Catalogue } from '../catalogue.js';
import type { Alias, Member, Source, Statement, Successor } from '../dataset.js';
import type { Fault } from '../dataset-error.js';
import type { Located } from '../read/read-tables.js';
import type { EntityCells, FigureCells } from '../read/row-schemas.js';
import { foldWord } from './check-catalogue.js';

/** The parsed rows of a dataset, with the file they are from. */
export interface RowsOf<T> {
  readonly file: string;
  readonly rows: readonly Located<T>[];
}

export interface DatasetRows {
  /** By level. */
  readonly entities: Readonly<Record<string, RowsOf<EntityCells>>>;
  readonly figures: Readonly<Record<string, RowsOf<FigureCells>>>;
  /** By dimension: those that have a table of members. */
  readonly members: Readonly<Record<string, RowsOf<Member>>>;
  readonly sources: RowsOf<Source>;
  readonly aliases: RowsOf<Alias & { source: string }>;
  readonly statements: RowsOf<Statement>;
  readonly successors: RowsOf<Successor & { source: string }>;
}

/** The faults of the rows of all tables but the figures'. */
export function checkRows(catalogue: Catalogue, rows: DatasetRows): Fault[] {
  const keys = keysOf(rows);
  const sources = new Set(rows.sources.rows.map(({ row }) => row.id));
  return [
    ...unique(rows.sources, 'id'),
    ...Object.entries(rows.entities).flatMap(([level, of]) => checkEntities(catalogue, level, of, rows, keys)),
    ...Object.values(rows.members).flatMap((of) => unique(of, 'value')),
    ...checkAliases(rows, keys),
    ...known(rows.aliases, 'source', sources, 'is not in tables/sources.csv'),
    ...unique(rows.statements, 'id'),
    ...known(rows.statements, 'source', sources, 'is not in tables/sources.csv'),
    ...unique(rows.successors, 'name'),
    ...known(rows.successors, 'level', new Set(Object.keys(catalogue.levels)), 'is not a level'),
    ...known(rows.successors, 'source', sources, 'is not in tables/sources.csv'),
    ...checkPredecessors(rows.successors, keys),
  ];
}

/** The keys of the entities of each level. */
export function keysOf({ entities }: Pick<DatasetRows, 'entities'>): Record<string, Set<string>> {
  const keys = Object.entries(entities).map(([level, { rows }]) => [level, new Set(rows.map(({ row }) => row.key))]);
  return Object.fromEntries(keys);
}

type Keys = Readonly<Record<string, ReadonlySet<string>>>;

function checkEntities(
  catalogue: Catalogue,
  id: string,
  of: RowsOf<EntityCells>,
  all: DatasetRows,
  keys: Keys,
): Fault[] {
  const level = catalogue.levels[id];
  if (!level) return [];
  const parent = level.parent;
  const orphans = of.rows.flatMap(({ line, row }) =>
    parent && row.parent !== null && !keys[parent.level]?.has(row.parent)
      ? [
          {
            file: of.file,
            line,
            column: parent.column,
            value: row.parent,
            message: `is not in tables/${catalogue.levels[parent.level]?.table}.csv`,
          },
        ]
      : [],
  );
  const strays = Object.entries(all.members).flatMap(([dimension, members]) => {
    const { column, level: owner } = catalogue.dimensions[dimension] ?? {};
    const values = new Set(members.rows.map(({ row }) => row.value));
    return of.rows.flatMap(({ line, row }) => {
      const value = row.attributes[dimension] ?? null;
      const stray = owner === id && column !== undefined && value !== null && !values.has(value);
      return stray ? [{ file: of.file, line, column, value, message: `is not in ${members.file}` }] : [];
    });
  });
  return [
    ...(of.rows.length === 0 ? [{ file: of.file, line: null, column: null, value: null, message: 'has no rows' }] : []),
    ...unique(of, 'key', level.key),
    ...(level.code === level.key ? [] : unique(of, 'code', level.code)),
    ...unique(of, 'name', level.name),
    ...orphans,
    ...strays,
  ];
}

function checkAliases({ aliases, entities }: DatasetRows, keys: Keys): Fault[] {
  const owners = new Map<string, string>();
  for (const [level, { rows }] of Object.entries(entities)) {
    for (const { row } of rows)
      for (const name of [row.name, row.formal]) owners.set(`${level}\n${foldWord(name)}`, row.key);
  }
  return aliases.rows.flatMap(({ line, row: { level, key, alias } }): Fault[] => {
    const fault = { file: aliases.file, line };
    if (!keys[level]) return [{ ...fault, column: 'level', value: level, message: 'is not a level' }];
    if (!keys[level].has(key))
      return [{ ...fault, column: 'key', value: key, message: `is not the key of any ${level}` }];
    const name = `${level}\n${foldWord(alias)}`;
    const owner = owners.get(name);
    owners.set(name, key);
    const taken = owner !== undefined && owner !== key;
    return taken ? [{ ...fault, column: 'alias', value: alias, message: `is a name of ${owner} already` }] : [];
  });
}

function checkPredecessors({ file, rows }: RowsOf<Successor>, keys: Keys): Fault[] {
  return rows.flatMap(({ line, row }) =>
    row.predecessors
      .filter((key) => keys[row.level] && !keys[row.level]?.has(key))
      .map((value) => ({ file, line, column: 'predecessors', value, message: `is not the key of any ${row.level}` })),
  );
}

/** A fault for each value of `field` that an earlier row has. `column` is its name in the table, where that differs. */
function unique<T>({ file, rows }: RowsOf<T>, field: keyof T & string, column: string = field): Fault[] {
  const first = new Map<unknown, number>();
  return rows.flatMap(({ line, row }) => {
    const value = row[field];
    const before = value === null ? undefined : first.get(value);
    if (before === undefined) first.set(value, line);
    return before === undefined
      ? []
      : [{ file, line, column, value: String(value), message: `is on line ${before} already` }];
  });
}

function known<T>(
  { file, rows }: RowsOf<T>,
  column: keyof T & string,
  values: ReadonlySet<string>,
  message: string,
): Fault[] {
  return rows.flatMap(({ line, row }) => {
    const value = String(row[column]);
    return values.has(value) ? [] : [{ file, line, column, value, message }];
  });
}
