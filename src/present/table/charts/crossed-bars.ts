/** Bars of two groupings, or of several figures. */
import type { Column, Row } from '../../../query/result-set.js';
import type { Json } from '../../charts/parts/drawing.js';
import { field } from '../../charts/parts/vega.js';
import { axisOf, categoryAxis, colourOf, measureAxis, SHORT_LABELS, titleOf } from '../table-encodings.js';
import { BAND, type Builder, HEIGHT, type View } from './table-picture.js';

/** The parts of each bar on top of, or beside, each other. */
export const crossed =
  (beside: boolean): Builder =>
  ({ rows, groups, measures }) => {
    const [group, parts] = groups;
    const [measure] = measures;
    if (!group || !measure) return {};
    if (!parts) return folded({ rows, group, measures });
    const axis = axisOf(group, rows, 'x');
    const many = new Set(rows.map((row) => row[group.key])).size > 8 || group.role === 'dimension';
    const colour = colourOf(parts, rows);
    if (beside) {
      return many && !group.bin
        ? {
            height: { step: 11, for: 'offset' },
            mark: 'bar',
            encoding: {
              y: categoryAxis(group, { title: null }),
              yOffset: offsetOf(parts),
              x: measureAxis(measure),
              color: colour,
            },
          }
        : {
            height: HEIGHT,
            mark: 'bar',
            encoding: { ...axis, xOffset: offsetOf(parts), y: measureAxis(measure), color: colour },
          };
    }
    return many && !group.bin && group.role !== 'time'
      ? {
          height: { step: BAND },
          mark: 'bar',
          encoding: { y: categoryAxis(group, { title: null }), x: measureAxis(measure), color: colour },
        }
      : { height: HEIGHT, mark: 'bar', encoding: { ...axis, y: measureAxis(measure), color: colour } };
  };

const offsetOf = (column: Column): Json => ({ field: field(column.key), type: 'nominal', sort: null });

/** Several figures of each group, side by side. */
function folded({ rows, group, measures }: { rows: readonly Row[]; group: Column; measures: readonly Column[] }): View {
  const unit = measures.every((m) => m.unit === measures[0]?.unit) ? measures[0]?.unit : undefined;
  return {
    height: { step: 13, for: 'offset' },
    transform: [{ fold: measures.map((m) => m.key), as: ['measure', 'value'] }],
    mark: 'bar',
    encoding: {
      ...(group.bin ? {} : { y: categoryAxis({ ...group, role: 'dimension' }, { title: null }) }),
      yOffset: { field: 'measure', type: 'nominal', sort: null },
      x: { field: 'value', type: 'quantitative', axis: { title: unit ?? null, ...SHORT_LABELS } },
      color: {
        field: 'measure',
        type: 'nominal',
        sort: measures.map((m) => m.key),
        legend: { title: null, orient: 'top', labelExpr: labelsOf(measures) },
        scale: colourOf(
          { ...group, key: 'measure' },
          measures.map((m) => ({ measure: m.key })),
        ).scale,
      },
    },
    ...(rows.length > 40 ? { height: { step: 5, for: 'offset' } } : {}),
  };
}

export const labelsOf = (measures: readonly Column[]) =>
  measures.reduceRight(
    (rest, m) => `datum.value === ${JSON.stringify(m.key)} ? ${JSON.stringify(titleOf(m))} : ${rest}`,
    'datum.label',
  );
