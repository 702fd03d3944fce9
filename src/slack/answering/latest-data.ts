/** What the data are about and how recent they are. */
import type { Dataset } from '../../dataset/dataset.js';
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import { longDate } from '../../present/sources.js';
import type { Home } from '../blocks/home-view.js';

/** The latest period of the first level's main measure, and when its source was published; dashes for an imported table. */
export function latestData(dataset: Dataset | TableDataset): Home['dataset'] {
  const { title } = dataset.catalogue;
  if (!('levels' in dataset.catalogue)) return { title, period: '–', published: '–' };
  const { catalogue, sources, figures } = dataset as Dataset;
  const main = Object.values(catalogue.levels)[0]?.default_measure ?? '';
  const period = catalogue.measures[main]?.periods.at(-1) ?? '–';
  const source = figures.find((figure) => figure.measure === main && figure.period === period)?.source;
  const date = source === undefined ? undefined : sources.get(source)?.date;
  return { title, period, published: date ? longDate(date) : '–' };
}
