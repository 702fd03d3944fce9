/** Points: two figures of each record. */
import type { Column } from '../../../query/result-set.js';
import type { Json } from '../../charts/parts/drawing.js';
import { field } from '../../charts/parts/vega.js';
import { COLOUR } from '../../charts/theme.js';
import { axisOf, colourOf, measureAxis, titleOf } from '../table-encodings.js';
import type { TablePicture, View } from './table-picture.js';

export function scatter({ rows, groups, measures }: TablePicture): View {
  const [first, second, third, fourth] = measures;
  const times = groups.filter((c) => c.role === 'time');
  const categories = groups.filter((c) => c.role !== 'time');
  const x = times[0] && measures.length === 1 ? times[0] : measures.length > 1 ? first : categories[0];
  const y = measures.length > 1 ? second : first;
  if (!x || !y) return {};
  const [colour] = categories.filter((c) => c !== x);
  const size = measures.length > 2 ? third : undefined;
  const spread = (column: Column) =>
    column.role === 'measure'
      ? { ...measureAxis(column), scale: { zero: false, padding: 8 } }
      : axisOf(column, rows, 'x').x;
  return {
    height: 400,
    mark: {
      type: 'point',
      filled: true,
      size: rows.length > 1000 ? 18 : 42,
      opacity: rows.length > 300 ? 0.5 : 0.75,
      ...(colour || fourth ? {} : { color: COLOUR.asked }),
    },
    encoding: {
      x: spread(x),
      y: spread(y),
      ...(size
        ? { size: { field: field(size.key), type: 'quantitative', legend: { title: titleOf(size), orient: 'right' } } }
        : {}),
      ...(colour ? { color: colourOf(colour, rows) } : fourth ? { color: colourOf(fourth, rows) } : {}),
      ...(categories.filter((c) => c !== x)[1]
        ? { shape: offsetShape(categories.filter((c) => c !== x)[1] as Column) }
        : {}),
    },
  };
}

const offsetShape = (column: Column): Json => ({
  field: field(column.key),
  type: 'nominal',
  legend: { title: column.label, orient: 'top' },
});
