import type { Answer } from '../src/present/answer-object.js';
import type { Column, Row } from '../src/query/result-set.js';

/** An answered question with these columns (key and role) and rows. */
export function answerWith(roles: Record<string, Column['role']>, rows: Row[], rest: Partial<Answer> = {}): Answer {
  return {
    id: null,
    status: 'answered',
    interpretation: '',
    query: null,
    sql: [],
    columns: Object.entries(roles).map(([key, role]) => ({ key, label: key, role })),
    rows,
    references: [],
    coverage: null,
    headline: '',
    notes: [],
    sources: [],
    chart: null,
    choices: [],
    suggestions: [],
    parts: [],
    interpreter: 'rules',
    milliseconds: 0,
    ...rest,
  };
}
