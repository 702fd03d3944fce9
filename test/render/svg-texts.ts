/** The texts of an SVG with the rectangles they fill: what a reader sees, measured. */
import { textWidth } from '../../src/present/charts/parts/labels/text-width.js';

export interface SvgText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** White lettering behind other text. */
  readonly halo: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Every line of text with its place in the picture. Only translations are followed: nothing here is turned or scaled. */
export function svgTexts(svg: string): SvgText[] {
  const found: SvgText[] = [];
  const groups: Place[] = [{ x: 0, y: 0 }];
  for (const [, open, close, attributes = '', content = ''] of svg.matchAll(TOKEN)) {
    if (open === 'g') groups.push(moved(groups.at(-1), attributes));
    if (close === 'g') groups.pop();
    if (open === 'text') found.push(...linesOf(attributes, content, moved(groups.at(-1), attributes)));
  }
  return found;
}

/** All the words of a picture, as one text. */
export const wordsOf = (svg: string): string =>
  svgTexts(svg)
    .map(({ text }) => text)
    .join(' ');

const TOKEN = /<(?:(g|text)|\/(g))((?:\s[\w:-]+="[^"]*")*)\s*\/?>((?:(?:<tspan[^>]*>)?[^<]*(?:<\/tspan>)?)*)/g;

const attribute = (attributes: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

function moved(from: Place | undefined, attributes: string): Place {
  const [, x, y] = /translate\((-?[\d.e-]+),\s*(-?[\d.e-]+)\)/.exec(attribute(attributes, 'transform') ?? '') ?? [];
  return { x: (from?.x ?? 0) + Number(x ?? 0), y: (from?.y ?? 0) + Number(y ?? 0) };
}

function linesOf(attributes: string, content: string, at: Place): SvgText[] {
  const size = Number.parseFloat(attribute(attributes, 'font-size') ?? '11');
  const anchor = attribute(attributes, 'text-anchor');
  const weight = Number(attribute(attributes, 'font-weight') ?? 400) >= 600 ? 600 : 400;
  const spans = [...content.matchAll(/<tspan(?:[^>]*dy="([\d.]+)")?[^>]*>([^<]*)<\/tspan>/g)].map(([, dy, text]) => ({
    dy,
    text,
  }));
  let baseline = at.y;
  return (spans.length ? spans : [{ dy: undefined, text: content }]).map(({ dy, text: escaped = '' }) => {
    baseline += Number(dy ?? 0);
    const text = escaped
      .replace(/&(amp|lt|gt);/g, (_, name: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[name])
      .trim();
    const width = textWidth(text, size, weight);
    const left = at.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    // From the top of the capitals to the foot of most letters.
    return {
      text,
      left,
      right: left + width,
      top: baseline - 0.73 * size,
      bottom: baseline + 0.05 * size,
      halo: attribute(attributes, 'stroke') !== undefined,
    };
  });
}
