/** The same bar chart by two other libraries, at the same number of pixels, for a comparison in the same run. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { renderAsync } from '@resvg/resvg-js';
import { Chart, type ChartItem, type Plugin } from 'chart.js/auto';
import { type EChartsOption, init } from 'echarts';

const FONT_FILE = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf');
const FONT = 'Inter';
const INK = '#333333';

/** The number at the end of a bar, for Chart.js, which has none of its own. */
const barLabels: Plugin<'bar'> = {
  id: 'barLabels',
  afterDatasetsDraw: (chart) => {
    const { ctx, data } = chart;
    ctx.fillStyle = INK;
    ctx.font = `12px ${FONT}`;
    ctx.textBaseline = 'middle';
    for (const [i, bar] of chart.getDatasetMeta(0).data.entries()) {
      ctx.fillText(labelOf({ value: data.datasets[0]?.data[i] }), bar.x + 4, bar.y);
    }
  },
};

function labelOf({ value }: { value?: unknown }): string {
  return Number(value).toFixed(2);
}

/** What is drawn: one bar each. */
export interface Bars {
  readonly title: string;
  readonly names: readonly string[];
  readonly values: readonly number[];
}

/** Pixels of the picture, and how many of them make one unit of the drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Apache ECharts: SVG on the server, rasterised by the same resvg that draws ours. */
export async function echartsPng({ title, names, values }: Bars, { width, height, scale }: Size): Promise<Buffer> {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: width / scale, height: height / scale });
  const option: EChartsOption = {
    animation: false,
    textStyle: { fontFamily: FONT },
    title: { text: title },
    grid: { left: 8, right: 48, top: 48, bottom: 8, containLabel: true },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', data: [...names], inverse: true, axisLabel: { interval: 0 } },
    series: [{ type: 'bar', data: [...values], label: { show: true, position: 'right', formatter: labelOf } }],
  };
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  const font = { fontFiles: [FONT_FILE], loadSystemFonts: false, defaultFontFamily: FONT };
  const picture = await renderAsync(svg, { font, fitTo: { mode: 'width', value: width }, background: 'white' });
  return picture.asPng();
}

/** Chart.js on the Skia canvas of @napi-rs/canvas. */
export async function chartJsPng({ title, names, values }: Bars, { width, height, scale }: Size): Promise<Buffer> {
  if (!GlobalFonts.has(FONT)) GlobalFonts.registerFromPath(FONT_FILE, FONT);
  Chart.defaults.font.family = FONT;
  const canvas = createCanvas(width / scale, height / scale);
  const chart = new Chart(canvas as unknown as ChartItem, {
    type: 'bar',
    data: { labels: [...names], datasets: [{ data: [...values] }] },
    plugins: [barLabels],
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      devicePixelRatio: scale,
      layout: { padding: { right: 32 } },
      scales: { y: { ticks: { autoSkip: false } } },
      plugins: { legend: { display: false }, title: { display: true, text: title } },
    },
  });
  const png = await canvas.encode('png');
  chart.destroy();
  return png;
}
