/** The published tables read anew and reckoned with in plain TypeScript, so that no sentence is held against its own source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const FOLDER = join(import.meta.dirname, '../../../data/ics/tables');
const rowsOf = (name: string) =>
  parse(readFileSync(join(FOLDER, `${name}.csv`)), { columns: true }) as Record<string, string>[];

export interface Icb {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

export const ICSS: readonly Icb[] = rowsOf('ics').map(({ code = '', short_name: name = '', region = '' }) => ({
  code,
  name,
  region,
}));

const figures = new Map(
  rowsOf('ics_figures').map(({ code, measure, period, value }) => [`${code} ${measure} ${period}`, value]),
);

/** null where there is none. */
export function figureOf(code: string, measure: string, period: string): number | null {
  const text = figures.get(`${code} ${measure} ${period}`);
  return text === undefined || text === '' ? null : Number(text);
}

export const inRegion = (region: string | null) => ICSS.filter((ics) => region === null || ics.region === region);

export function meanOf(all: readonly Icb[], measure: string, period: string): number {
  const values = all.flatMap(({ code }) => figureOf(code, measure, period) ?? []);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Highest first. */
export const ranked = (all: readonly Icb[], measure: string, period: string) =>
  [...all].sort((a, b) => (figureOf(b.code, measure, period) ?? 0) - (figureOf(a.code, measure, period) ?? 0));

/** Its place, and whether it is shared. */
export function placeOf(code: string, all: readonly Icb[], measure: string, period: string) {
  const own = figureOf(code, measure, period) ?? Number.NaN;
  const values = all.flatMap((ics) => figureOf(ics.code, measure, period) ?? []);
  return {
    place: values.filter((value) => value > own).length + 1,
    tied: values.filter((value) => value === own).length > 1,
  };
}

export const REGIONS = [...new Set(ICSS.map(({ region }) => region))];

/** "2.96": half up, as the program writes scores. */
export const two = (value: number) => (Math.round((Math.abs(value) + 1e-9) * 100) / 100).toFixed(2);
export const signed = (value: number) => `${value < 0 ? '−' : '+'}${two(value)}`;

export const nameOf = (code: string) => ICSS.find((ics) => ics.code === code)?.name ?? code;
