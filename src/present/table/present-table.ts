/** A table's result as words and a picture. */
import type { TableDataset } from '../../dataset/table/table-dataset.js';
import type { Column, ResultSet } from '../../query/result-set.js';
import type { TableQuery } from '../../query/table/table-query.js';
import type { Answer, Chart } from '../answer-object.js';
import type { Json } from '../charts/parts/drawing.js';
import { wrapText } from '../charts/parts/labels/text-width.js';
import { LINE, PADDING, SERIES, TEXT, THEME, WIDTH } from '../charts/theme.js';
import { chooseTableChart } from './choose-table-chart.js';
import { TABLE_CHARTS } from './table-charts.js';
import { drawn, parsedTimes } from './table-encodings.js';
import { tableHeadline } from './table-headline.js';
import { tableNotes } from './table-notes.js';
import { restateTable } from './table-words.js';

/** Everything an answer says about the rows of a table query. Pure: the same query and rows always give the same words. */
export function presentTable(
  query: TableQuery,
  result: ResultSet,
  dataset: TableDataset,
): Pick<Answer, 'interpretation' | 'headline' | 'notes' | 'sources' | 'chart'> {
  const headline = tableHeadline(query, result, dataset);
  const choice = chooseTableChart(query, result);
  const source = sourceOf(dataset);
  const { chart, cut } = choice
    ? drawTable(choice.kind, {
        result: drawable(result),
        title: headline,
        subtitle: restateTable(query, dataset),
        source,
      })
    : NO_CHART;
  return {
    interpretation: restateTable(query, dataset),
    headline,
    notes: [
      ...tableNotes(query, result, dataset),
      ...(choice?.because ? [choice.because] : []),
      ...(cut ? [`The picture shows the first ${MOST_BARS} of ${result.rows.length} rows.`] : []),
    ],
    sources: [source],
    chart,
  };
}

/** A correlation is drawn by its pairs. */
const drawable = (result: ResultSet): ResultSet =>
  result.points && result.pointColumns ? { ...result, rows: result.points, columns: result.pointColumns } : result;

const NO_CHART = { chart: null, cut: false } as const;

/** Bars that still fit on a page. */
const MOST_BARS = 60;

export const sourceOf = ({ catalogue: { source, title }, rows }: TableDataset) =>
  `${title}: ${source.file}, imported ${source.imported}, ${rows.toLocaleString('en-GB')} records${source.note ? `; ${source.note}` : ''}`;

interface Picture {
  readonly result: ResultSet;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
}

function drawTable(
  kind: Chart['kind'],
  { result, title, subtitle, source }: Picture,
): { chart: Chart | null; cut: boolean } {
  // Vega-Lite has no way to name a column with a backslash.
  const columns = result.columns.filter((c) => !c.key.includes('\\'));
  const of = (...roles: Column['role'][]) => columns.filter((c) => roles.includes(c.role));
  const cut =
    ['bar', 'groupedBar'].includes(kind) &&
    result.rows.length > MOST_BARS &&
    of('time').length === 0 &&
    !columns.some((c) => c.bin);
  const rows = cut ? result.rows.slice(0, MOST_BARS) : result.rows;
  const groups = of('dimension', 'time', ...(kind === 'bar' ? (['text'] as const) : []));
  const view = TABLE_CHARTS[kind]({ rows, groups, measures: of('measure'), name: of('entity')[0] });
  if (!('encoding' in view)) return NO_CHART;
  const room = WIDTH - 2 * PADDING;

  const transform = [...drawn(of('measure', 'time').slice(0, 1)), ...((view.transform as Json[] | undefined) ?? [])];
  return {
    cut,
    chart: {
      kind,
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        description: `${title} ${source}`,
        title: {
          text: wrapText(title, room, TEXT.title, 600),
          subtitle: [...wrapText(subtitle, room, TEXT.subtitle), ...wrapText(`Source: ${source}`, room, TEXT.small)],
          ...TITLE,
        },
        padding: PADDING,
        // Names and legends take what they need of the width; the height is the plot's own.
        autosize: { type: 'fit-x', contains: 'padding' },
        width: WIDTH,
        data: { values: rows, ...parsedTimes(columns) },
        ...view,
        transform,
        config: {
          ...THEME,
          range: { category: [...SERIES] },
          legend: LEGEND,
          axis: { ...THEME.axis, labelLimit: 220 },
        },
      },
    },
  };
}

const LEGEND = { labelFontSize: TEXT.label, titleFontSize: TEXT.label, titleFontWeight: 400 } as const;

const TITLE = {
  anchor: 'start',
  frame: 'bounds',
  fontSize: TEXT.title,
  fontWeight: 600,
  lineHeight: LINE.title,
  subtitleFontSize: TEXT.subtitle,
  subtitleLineHeight: LINE.subtitle,
  subtitlePadding: 7,
  offset: 18,
} as const;
