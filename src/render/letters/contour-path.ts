/** A contour of TrueType points → SVG path commands. Between two points off the curve lies one on it, half way. */
import type { Point } from './glyph-contours.js';

/** A closed curve: where it starts, and the rest of it in relative commands, so that it can be moved by its start alone. */
export interface Contour {
  readonly x: number;
  readonly y: number;
  readonly body: string;
}

export function contourPath(points: readonly Point[]): Contour {
  const first = points.findIndex((p) => p.onCurve);
  const start = points[first] ?? middle(points[0] as Point, points.at(-1) as Point);
  const rest = [...points.slice(first + 1), ...points.slice(0, Math.max(first, 0)), start];
  let { x, y } = start;
  let control: Point | undefined;
  let body = '';
  const curve = (c: Point, to: Point) => {
    body += `q${c.x - x} ${c.y - y} ${to.x - x} ${to.y - y}`;
    ({ x, y } = to);
  };
  for (const point of rest) {
    if (!point.onCurve) {
      if (control) curve(control, middle(control, point));
      control = point;
      continue;
    }
    if (control) {
      curve(control, point);
    } else {
      body += `l${point.x - x} ${point.y - y}`;
      ({ x, y } = point);
    }
    control = undefined;
  }
  return { x: start.x, y: start.y, body: `${body}z` };
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true });
