/** The columns that name a group. One dimension whose values have codes, as regions have, gives code and name. */
import type { Dataset } from '../../dataset/dataset.js';
import { hasMembers } from '../../dataset/dimensions-of.js';
import { capitalised } from '../../words.js';
import type { Column } from '../result-set.js';

export function groupColumns(by: readonly string[], dataset: Dataset): Column[] {
  const only = by.length === 1 ? by[0] : undefined;
  if (only !== undefined && (hasMembers(dataset.catalogue, only) || dataset.catalogue.levels[only])) {
    return [
      { key: 'code', label: 'Code', role: 'entity' },
      { key: 'name', label: capitalised(labelOf(only, dataset)), role: 'entity' },
    ];
  }
  return by.map((id) => ({ key: id, label: capitalised(labelOf(id, dataset)), role: 'dimension' }));
}

const labelOf = (id: string, { catalogue }: Dataset) =>
  catalogue.dimensions[id]?.one ?? catalogue.levels[id]?.one ?? id;
