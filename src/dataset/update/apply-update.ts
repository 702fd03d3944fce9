/** A planned update, written into the dataset's own files. */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, parseDocument } from 'yaml';
import { UserError } from '../../errors.js';
import { figureId } from '../check/check-figures.js';
import { diskError } from '../database/disk-error.js';
import type { Dataset, Figure } from '../dataset.js';
import { DatasetError } from '../dataset-error.js';
import { readDataset } from '../load-dataset.js';
import { CATALOGUE_FILE, type DatasetFiles, hashFiles, readDatasetFiles } from '../read/dataset-files.js';
import { parseTable } from '../read/read-tables.js';
import type { UpdatePlan } from './plan-update.js';

/**
 * Writes the figures of `plan` into the tables of its dataset, and its new periods into the catalogue, and gives the dataset as
 * it is now. Nothing is written where the result would have faults (a DatasetError carries them), where the dataset has
 * changed since it was loaded, or where its folder cannot be written (UserErrors).
 */
export async function applyUpdate(plan: UpdatePlan): Promise<Dataset> {
  const { folder, hash } = plan.dataset;
  const files = await readDatasetFiles(folder);
  if (hashFiles(files) !== hash) {
    throw new UserError(
      `The dataset in ${folder} has changed since the update was worked out: start the update again.`,
    );
  }
  const changed = changedFiles(plan, files);
  const { dataset, faults } = readDataset(folder, new Map([...files, ...changed]));
  if (!dataset) throw new DatasetError(`The update cannot be made: the dataset would have faults`, faults);
  await replaceFiles(folder, changed);
  return dataset;
}

function changedFiles(
  { dataset: { catalogue }, added, replaced, periods }: UpdatePlan,
  files: DatasetFiles,
): Map<string, Buffer> {
  const changed = new Map<string, Buffer>();
  for (const [id, level] of Object.entries(catalogue.levels)) {
    const figures = [...replaced.map((pair) => pair.new), ...added].filter((figure) => figure.level === id);
    const name = `tables/${level.figures}.csv`;
    const before = files.get(name);
    if (figures.length > 0 && before) changed.set(name, Buffer.from(withFigures(name, before, figures, level.key)));
  }
  const text = files.get(CATALOGUE_FILE)?.toString('utf8') ?? '';
  if (Object.keys(periods).length > 0) changed.set(CATALOGUE_FILE, Buffer.from(withPeriods(text, periods)));
  return changed;
}

/** The table with each figure in the place of the one it replaces, the others at its end. Further columns stay as they are. */
function withFigures(name: string, content: Buffer, figures: readonly Figure[], key: string): string {
  const table = parseTable(name, content);
  const fresh = new Map(figures.map((figure) => [figureId(figure), cellsOf(figure, key)]));
  const rows = table.rows.map(({ row }) => {
    const id = figureId({
      entity: row[key] ?? '',
      measure: row.measure ?? '',
      period: row.period ?? '',
      setting: row.setting ?? null,
    });
    const cells = fresh.get(id);
    fresh.delete(id);
    return { ...row, ...cells };
  });
  const lines = [...rows, ...fresh.values()].map((row) =>
    table.columns.map((column) => quote(row[column] ?? '')).join(','),
  );
  return `${[table.columns.map(quote).join(','), ...lines].join('\n')}\n`;
}

function cellsOf({ level: _, entity, ...figure }: Figure, key: string): Record<string, string> {
  const cells = Object.entries(figure).map(([column, value]) => [column, value === null ? '' : String(value)]);
  return { [key]: entity, ...Object.fromEntries(cells) };
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Only the lists of periods are written anew, so that everything else, comments too, stays as its author wrote it. */
function withPeriods(text: string, periods: UpdatePlan['periods']): string {
  const document = parseDocument(text);
  const edits = Object.entries(periods).flatMap(([measure, added]) => {
    const list = document.getIn(['measures', measure, 'periods'], true);
    if (!isNode(list) || !list.range) return [];
    const all = [...(list.toJS(document) as string[]), ...added].sort(byTime);
    const [from, to] = list.range;
    const end = from + text.slice(from, to).trimEnd().length;
    return [{ from, end, list: `[${all.map((period) => `'${period.replaceAll("'", "''")}'`).join(', ')}]` }];
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((result, edit) => result.slice(0, edit.from) + edit.list + result.slice(edit.end), text);
}

/** By the first year in it ("2023" before "2023/24" before "2024"); what has none keeps its place at the end. */
function byTime(a: string, b: string): number {
  const [x, y] = [a, b].map((period) => Number(/\d{4}/.exec(period)?.[0] ?? Number.POSITIVE_INFINITY));
  return x === y ? (a < b ? -1 : 1) : (x ?? 0) - (y ?? 0);
}

/** All new files are complete on the disk before the first takes the place of the old one. */
async function replaceFiles(folder: string, changed: ReadonlyMap<string, Buffer>): Promise<void> {
  const drafts = [...changed].map(([name, content]) => ({
    target: join(folder, name),
    draft: join(folder, `${name}.${randomUUID()}.tmp`),
    content,
  }));
  try {
    for (const { draft, content } of drafts) await writeFile(draft, content);
    for (const { draft, target } of drafts) await rename(draft, target);
  } catch (error) {
    throw diskError(error, `The dataset in ${folder} cannot be changed`, 'update a copy of it in another folder');
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
}
