import type { DataQuery } from './query.js';

/** A Query that asks for nothing but what is given. */
export const dataQuery = (parts: Partial<DataQuery> & Pick<DataQuery, 'kind' | 'level'>): DataQuery => ({
  by: null,
  columns: [],
  where: null,
  show: null,
  order: null,
  limit: null,
  verdict: null,
  chart: null,
  ...parts,
});
