/** The first catalogue of an imported table, for a person to improve. */
import type { TableCatalogue, TableColumn } from '../../table/table-catalogue.js';
import { columnNames } from '../readers/column-names.js';
import type { ColumnPlan } from './column-plan.js';
import { columnIds } from './names/column-id.js';
import { columnWords } from './names/column-words.js';
import { headerWords } from './names/header-words.js';
import { labelOf } from './names/label.js';
import type { TableNouns } from './names/table-nouns.js';
import { headUnit } from './names/units.js';
import type { ColumnTally } from './values/column-tally.js';

export interface Described {
  readonly id: string;
  readonly nouns: TableNouns;
  readonly file: string;
  /** ISO date. */
  readonly imported: string;
  readonly tallies: readonly ColumnTally[];
  readonly plans: readonly ColumnPlan[];
}

/** A catalogue without what only the stored rows show: the column of names, and examples. */
export function describeTable({ id, nouns, file, imported, tallies, plans }: Described): TableCatalogue {
  const ids = columnIds(tallies.map(({ name }) => name));
  const labels = columnLabels(tallies, plans);
  const named = tallies.map(({ name }, i) => ({
    column: name,
    label: labels[i] as string,
    type: (plans[i] as ColumnPlan).kind.type,
  }));
  const words = columnWords(named);
  return {
    kind: 'table',
    id,
    title: nouns.title,
    one: nouns.one,
    many: nouns.many,
    words: [],
    name: null,
    source: { file, imported, note: null },
    columns: named.map(({ column, label }, i) => {
      const shared = { column, id: ids[i] as string, label, words: words[i] as string[] };
      const { kind } = plans[i] as ColumnPlan;
      return (
        kind.type === 'category' ? { ...shared, ...kind, values: {} } : { ...shared, ...kind }
      ) satisfies TableColumn;
    }),
    examples: [],
  };
}

/** Each label once: where two would be the same without their units, both keep them. */
function columnLabels(tallies: readonly ColumnTally[], plans: readonly ColumnPlan[]): string[] {
  const heads = tallies.map(({ name }) => headerWords(name));
  const short = heads.map((head, i) => {
    const bracketIsUnit = plans[i]?.kind.type === 'number' && head.bracket !== null && headUnit(head).unit !== null;
    return labelOf(head, plans[i]?.unitWords ?? 0, bracketIsUnit) || (tallies[i]?.name ?? '');
  });
  const long = heads.map((head, i) => labelOf(head, 0, false) || (tallies[i]?.name ?? ''));
  const isTwice = (label: string, all: readonly string[]) =>
    all.filter((other) => other.toLowerCase() === label.toLowerCase()).length > 1;
  const labels = short.map((label, i) => (isTwice(label, short) ? (long[i] as string) : label));
  return columnNames(labels.map((label, i) => (isTwice(label, labels) ? (tallies[i]?.name ?? label) : label)));
}
