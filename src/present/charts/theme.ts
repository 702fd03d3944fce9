/** How every picture looks: sizes, colours and the Vega-Lite `config`. */

/** Width of a picture: a page's column; it is drawn at twice that. */
export const WIDTH = 760;
export const PADDING = 24;

export const TEXT = { title: 19, subtitle: 13.5, label: 12.5, small: 11 } as const;
export const LINE = { title: 25, subtitle: 19, label: 15, small: 15 } as const;

/**
 * Colours by meaning. Blue against vermillion, and dark against light, stay apart for every kind of colour blindness;
 * white text is legible (4.5:1) on `asked` and `contrast`.
 */
export const COLOUR = {
  /** What was asked for. */
  asked: '#005EB8',
  /** The others, for scale. */
  rest: '#B7C6D6',
  /** The other direction: falls, the earlier or opposite of two. */
  contrast: '#B84A00',
  /** Means and totals shown for comparison. */
  reference: '#231F20',
  text: '#212B32',
  quiet: '#55636F',
  grid: '#E3E8EC',
  baseline: '#8795A1',
  background: '#FFFFFF',
} as const;

/** Drawn behind text that a line may cross. */
export const HALO = { color: COLOUR.background, stroke: COLOUR.background, strokeWidth: 4 } as const;

/** Series side by side, in this order; neighbours differ in lightness as well as in hue. */
export const SERIES = ['#005EB8', '#E8A33D', '#5B2A6E', '#62B5E5', '#B84A00', '#2F7D6B', '#8795A1'] as const;

/** Those on which text is dark. */
export const LIGHT_SERIES: readonly string[] = [SERIES[1], SERIES[3], SERIES[6]];

/** Lines and their names, in this order: all dark enough to be read as text on white. */
export const LINES = ['#005EB8', '#B84A00', '#212B32', '#7A1FE0', '#76765E', '#904878', '#601800', '#480060'] as const;

/** Low to high, in steps that can be told apart in print; white text on the last `DARK_STEPS`. */
export const SCALE = ['#EEF4FA', '#D3E3F3', '#AFCCE8', '#82AFD9', '#5E9AD0', '#1F6DB5', '#004B93'] as const;
export const DARK_STEPS = 2;

const POUNDS = { decimal: '.', thousands: ',', grouping: [3], currency: ['£', ''] };

/** The same object in every specification. */
export const THEME = {
  // Where Inter is missing the next ones are narrower, so nothing outgrows its room.
  font: 'Inter, Helvetica, Arial, sans-serif',
  background: COLOUR.background,
  // Item-by-item descriptions would double the size of a picture that is shown as an image with alternative text.
  aria: false,
  locale: { number: POUNDS },
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    gridColor: COLOUR.grid,
    labelColor: COLOUR.text,
    labelFontSize: TEXT.label,
    labelLimit: 0,
    labelPadding: 8,
    titleColor: COLOUR.quiet,
    titleFontSize: TEXT.label,
    titleFontWeight: 400,
    titleLimit: 0,
    titlePadding: 10,
  },
  text: { color: COLOUR.text, fontSize: TEXT.label },
} as const;
