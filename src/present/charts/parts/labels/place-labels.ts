/** Names beside points: each takes the first of a fixed list of places where it covers no point, no other name and no edge. */

export interface Box {
  /** From the point to the label's left edge, and to its middle line. */
  readonly dx: number;
  readonly dy: number;
}

interface Label {
  readonly at: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 9;

/** Null for a name that nothing has room for: better no name than one that cannot be read. */
export function placeLabels(
  labels: readonly Label[],
  points: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  plot: { readonly width: number; readonly height: number },
): (Box | null)[] {
  const taken: Rectangle[] = points.map((p) => ({
    left: p.x - p.radius,
    right: p.x + p.radius,
    top: p.y - p.radius,
    bottom: p.y + p.radius,
  }));
  return labels.map((label) => {
    for (const place of placesOf(label)) {
      const rectangle = around(label, place);
      const within =
        rectangle.left >= 0 && rectangle.right <= plot.width && rectangle.top >= -8 && rectangle.bottom <= plot.height;
      if (!within || taken.some((other) => overlap(rectangle, other))) continue;
      taken.push(rectangle);
      return place;
    }
    return null;
  });
}

function placesOf({ width, height }: Label): Box[] {
  const lift = height / 2 + GAP - 2;
  const sides = [GAP, -GAP - width];
  return [
    ...sides.map((dx) => ({ dx, dy: 0 })),
    ...[-lift, lift].map((dy) => ({ dx: -width / 2, dy })),
    ...[-10, 10, -18, 18].flatMap((dy) => sides.map((dx) => ({ dx, dy }))),
    ...[-lift, lift, -lift - 12, lift + 12].flatMap((dy) => [-width + 6, -6, -width / 2].map((dx) => ({ dx, dy }))),
  ];
}

const around = ({ at, width, height }: Label, { dx, dy }: Box): Rectangle => ({
  left: at.x + dx,
  right: at.x + dx + width,
  top: at.y + dy - height / 2,
  bottom: at.y + dy + height / 2,
});

const overlap = (a: Rectangle, b: Rectangle) =>
  a.left < b.right + 1 && a.right > b.left - 1 && a.top < b.bottom && a.bottom > b.top;
