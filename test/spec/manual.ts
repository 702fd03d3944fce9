/**
 * The manual: what is asked, how it is read, the figures and the sentence. A page is plain text, one question after another:
 *
 *   ask   │ a question that stands by itself
 *   then  │ one that goes on in the same conversation
 *   means │ the interpretation, or for a refusal or a question back its kind and reason
 *   rows  │ the rows: codes, or names where there is none, with their figures; "=" marks a tie. Of a statement, its id
 *   says  │ the headline
 *   note  │ one of the notes (others may be there too)
 *   offer │ what a question back lets people choose from
 *
 * A line without a label goes on from the one above it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answer, type ThreadState } from '../../src/answer.js';
import { assemble, type Parts } from '../../src/assemble.js';
import type { Answer } from '../../src/present/answer-object.js';
import { formatValue } from '../../src/present/format-value.js';
import type { Column, Row } from '../../src/query/result-set.js';

export interface Entry {
  readonly question: string;
  /** It goes on in the conversation of the entry before it. */
  readonly follows: boolean;
  readonly means: string;
  readonly rows: string;
  readonly says: string;
  readonly notes: readonly string[];
  readonly offers: string;
}

let parts: Parts;

/** A page of the manual as tests: each question is asked, and has to be answered as it says there. */
export function manual(title: string, page: string): void {
  const home = mkdtempSync(join(tmpdir(), 'wiggle-spec-'));
  beforeAll(async () => {
    parts = await assemble({ dataset: 'ics', home });
  });
  afterAll(async () => {
    await parts.close();
    rmSync(home, { recursive: true, force: true });
  });
  describe(title, () => {
    for (const thread of conversations(readPage(page))) {
      test(thread.map((entry) => entry.question).join(' → '), async () => {
        let state: ThreadState | null = null;
        for (const entry of thread) {
          const given = await answer(entry.question, { thread: state }, parts);
          state = given.thread;
          const { notes, ...said } = entry;
          const { notes: allNotes, ...got } = written(entry.question, entry.follows, given.answer);
          expect(got).toEqual(said);
          expect(allNotes).toEqual(expect.arrayContaining([...notes]));
        }
      });
    }
  });
}

/** An answer as the manual writes it. */
export function written(question: string, follows: boolean, given: Answer): Entry {
  const asked = given.status === 'answered' ? given.interpretation : [given.status, given.reason].join(' ').trim();
  return {
    question,
    follows,
    means: asked,
    rows: rowsOf(given),
    says: given.headline,
    notes: given.notes,
    offers: given.choices.map((choice) => choice.label).join(' | '),
  };
}

const SHOWN = 10;

function rowsOf({ rows, columns, verdict, status, query }: Answer): string {
  if (query?.kind === 'statement') return query.ids.join(' | ');
  if (query?.kind === 'about') return '';
  const told = rows.map((row) => rowOf(row, columns));
  const most = told.length > SHOWN + 2 ? [...told.slice(0, 3), '…', ...told.slice(-2), `${told.length} rows`] : told;
  const empty = status === 'answered' && columns.length && !rows.length ? ['none'] : [];
  return [...(verdict === undefined ? [] : [verdict ? 'yes' : 'no']), ...empty, ...most].join(' | ');
}

function rowOf(row: Row, columns: readonly Column[]): string {
  const code = columns.some((c) => c.role === 'entity') && /^[QRT]/.test(String(row.code ?? '')) ? row.code : row.name;
  const values = columns
    .filter((c) => ['measure', 'dimension', 'time', 'text'].includes(c.role) && c.key !== 'code' && c.key !== 'name')
    .map((c) => cellOf(row, c));
  const place = row.tied ? `=${row.rank}` : '';
  return [place, String(code ?? ''), values.join(', ')].filter(Boolean).join(' ');
}

function cellOf(row: Row, column: Column): string {
  const cell = row[column.key] ?? null;
  return typeof cell === 'string' || column.role !== 'measure'
    ? String(cell ?? '-')
    : cell === null
      ? '-'
      : formatValue(Number(cell), column.unit);
}

const LINE = /^\s*(ask|then|means|rows|says|note|offer)?\s*│\s?(.*)$/;

/** The entries of a page. A line that is neither labelled nor blank is a mistake in the page. */
export function readPage(page: string): Entry[] {
  const found: { label: string; text: string }[] = [];
  for (const line of page.split('\n').filter((text) => text.trim() !== '')) {
    const [, label, text = ''] = LINE.exec(line) ?? [];
    const last = found.at(-1);
    if (label) found.push({ label, text: text.trim() });
    else if (last && LINE.test(line)) last.text = `${last.text} ${text.trim()}`.trim();
    else throw new Error(`not a line of the manual: ${line}`);
  }
  const starts = found.flatMap(({ label }, i) => (label === 'ask' || label === 'then' ? [i] : []));
  return starts.map((start, i) => entryOf(found.slice(start, starts[i + 1])));
}

function entryOf(lines: readonly { label: string; text: string }[]): Entry {
  const all = (label: string) => lines.filter((line) => line.label === label).map((line) => line.text);
  return {
    question: lines[0]?.text ?? '',
    follows: lines[0]?.label === 'then',
    means: all('means')[0] ?? '',
    rows: all('rows')[0] ?? '',
    says: all('says')[0] ?? '',
    notes: all('note'),
    offers: all('offer')[0] ?? '',
  };
}

/** Entries that belong together: one that stands by itself with those that follow it. */
function conversations(entries: readonly Entry[]): Entry[][] {
  const threads: Entry[][] = [];
  for (const entry of entries) {
    if (entry.follows) threads.at(-1)?.push(entry);
    else threads.push([entry]);
  }
  return threads;
}
