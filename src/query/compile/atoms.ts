/**
 * The figures a query needs, each a column (a0, a1, ...) of its base relation. Measures that roll up by a ratio bring the two
 * parts they are made of.
 */
import type { Dataset } from '../../dataset/dataset.js';
import type { DataQuery } from '../query.js';
import { atPeriod, expressionsIn, expressionsOf, type FigureExpression } from '../walk.js';

export interface Atom {
  readonly column: string;
  readonly measure: string;
  readonly period: string;
  readonly setting: string | null;
}

type FigureKey = Pick<FigureExpression, 'measure' | 'period' | 'setting'>;

/** Hands out a column per figure; the same figure always gets the same column. */
export class Atoms {
  readonly #atoms = new Map<string, Atom>();

  constructor(readonly dataset: Dataset) {}

  get all(): Atom[] {
    return [...this.#atoms.values()];
  }

  /** The measure as the catalogue has it. A query is checked before it is compiled, so it is there. */
  measure(id: string) {
    const measure = this.dataset.catalogue.measures[id];
    if (!measure) throw new Error(`compiled before it was checked: no measure ${id}`);
    return measure;
  }

  hasPeriod = (id: string, period: string) => this.measure(id).periods.includes(period);

  column({ measure, period, setting }: FigureKey): string {
    const key = JSON.stringify([measure, period, setting]);
    let atom = this.#atoms.get(key);
    if (!atom) {
      atom = { column: `a${this.#atoms.size}`, measure, period, setting };
      this.#atoms.set(key, atom);
    }
    return atom.column;
  }

  /** The columns of the two parts of a ratio measure and its scale, or null for other measures. A part that lacks the period gives its last one. */
  ratio(figure: FigureKey): { of: string; by: string; scale: number } | null {
    const { rollup } = this.measure(figure.measure);
    if (typeof rollup === 'string') return null;
    const part = (id: string) => {
      const period = this.hasPeriod(id, figure.period) ? figure.period : this.measure(id).periods.at(-1);
      return this.column({ measure: id, period: period ?? figure.period, setting: figure.setting });
    };
    return { of: part(rollup.ratio.of), by: part(rollup.ratio.by), scale: rollup.ratio.scale };
  }
}

/** All figures that compiling the query will ask for, those of earlier periods in changes included. */
export function collectAtoms(query: DataQuery, dataset: Dataset): Atoms {
  const atoms = new Atoms(dataset);
  const all = [...expressionsOf(query)].flatMap((e) =>
    e.op === 'change' ? [e, ...expressionsIn(atPeriod(e.of, e.since, atoms.hasPeriod))] : [e],
  );
  const rollsUp = query.by !== null || all.some((e) => e.op === 'reference');
  for (const e of all) {
    if (e.op !== 'figure') continue;
    const { stored } = atoms.measure(e.measure);
    if (stored) atoms.column(e);
    if (!stored || rollsUp) atoms.ratio(e);
  }
  return atoms;
}
