/** Question files: one question with its known answer a line. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.js';
import { EvaluationLine } from './gold.js';

/** The lines of a question file, in order. Throws a UserError that names the first line that is none. */
export async function readQuestions(file: string): Promise<EvaluationLine[]> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`The question file ${file} cannot be read (${cause.code}).`, { cause });
  });
  const lines = text.split('\n').map((line, i) => ({ line, place: `${file}:${i + 1}` }));
  return lines.filter(({ line }) => line.trim()).map(({ line, place }) => parseQuestion(line, place));
}

/** The question files of a folder, by name. Throws a UserError where there are none. */
export async function questionFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
    return [];
  });
  const files = names.filter((name) => name.endsWith('.jsonl')).sort();
  if (!files.length) throw new UserError(`There are no question files in ${folder}; name a file that ends in .jsonl.`);
  return files.map((name) => join(folder, name));
}

function parseQuestion(line: string, place: string): EvaluationLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new UserError(`${place} is not JSON: ${(cause as SyntaxError).message}.`, { cause });
  }
  const parsed = EvaluationLine.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UserError(`${place} is not a question with a known answer: ${z.prettifyError(parsed.error)}`);
}
