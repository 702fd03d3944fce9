import { figureSet } from '../../../dataset/figure-index.js';
import type { Expression } from '../../../query/query.js';
import { resolvePeriod, takePeriod } from '../figures.js';
import { type Composer, reading } from '../reading.js';
import { allOf } from '../sketch.js';
import { takeLevel } from './take-level.js';

/** "Barts' score by care setting": the figure of each setting that one organisation has. */
export const bySetting: Composer = (sketch) => {
  const each = sketch.all('setting').find((node) => node.value === null);
  const [key, ...others] = sketch.entities;
  if (!each || key === undefined || others.length) return null;
  const [use, ...more] = sketch.measures;
  if (more.some(({ id }) => id !== use?.id)) return null;
  const measure = use?.id ?? sketch.defaultMeasure;
  const period = resolvePeriod(sketch, measure, takePeriod(sketch, measure));
  const own = figureSet(sketch.dataset, measure, period)?.figures.filter((figure) => figure.entity === key) ?? [];
  const settings = [...new Set(own.flatMap(({ setting }) => setting ?? []))].sort();
  if (!settings.length) return null;
  sketch.mark(each);
  sketch.takeMeasure(measure);
  sketch.takeCues('breakdown', 'compare');
  const where = allOf(sketch.takeFilters(sketch.isOwn));
  takeLevel(sketch);
  const columns = settings.map((setting): Expression => ({ op: 'figure', measure, period, setting }));
  return reading(sketch, 0.2, { kind: 'value', level: sketch.level, columns, where });
};
