/** What the data are about and how recent they are. */
import type { Dataset } from '../../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../../dataset/table/table-dataset.js';
import { longDate } from '../../present/sources.js';
import type { Home } from '../blocks/home-view.js';

/** The latest period of the first level's main measure and when its source was published; of an imported table its size. */
export function latestData(dataset: Dataset | TableDataset): Home['dataset'] {
  const { title } = dataset.catalogue;
  if (isTableDataset(dataset)) return { title, facts: [`${dataset.rows.toLocaleString('en-GB')} records`] };
  const { catalogue, sources, figures } = dataset;
  const main = Object.values(catalogue.levels)[0]?.default_measure ?? '';
  const period = catalogue.measures[main]?.periods.at(-1);
  const source = figures.find((figure) => figure.measure === main && figure.period === period)?.source;
  const date = source === undefined ? undefined : sources.get(source)?.date;
  return {
    title,
    facts: [...(period ? [`Latest figures: ${period}`] : []), ...(date ? [`Published ${longDate(date)}`] : [])],
  };
}
