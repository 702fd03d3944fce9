/** A slice for each group. */
import { field } from '../../charts/parts/vega.js';
import { COLOUR } from '../../charts/theme.js';
import { colourOf } from '../table-encodings.js';
import { HEIGHT, type TablePicture, type View } from './table-picture.js';

export function pie({ rows, groups, measures }: TablePicture): View {
  const [group] = groups;
  const [measure] = measures;
  if (!group || !measure) return {};
  return {
    height: HEIGHT,
    mark: { type: 'arc', outerRadius: 150, stroke: COLOUR.background, strokeWidth: 1.5 },
    encoding: {
      theta: { field: field(measure.key), type: 'quantitative', stack: true },
      color: {
        ...colourOf({ ...group, role: 'dimension', bin: false }, rows),
        legend: { title: group.label, orient: 'right', symbolLimit: 30, labelLimit: 200 },
      },
      order: { field: field(measure.key), sort: 'descending' },
    },
  };
}
