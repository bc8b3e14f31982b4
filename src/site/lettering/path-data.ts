import type { Contour, OutlinePoint } from './outline.ts';

/** Where an outline is drawn: its origin on the picture, and pixels to a font unit. */
export interface Spot {
  x: number;
  y: number;
  scale: number;
}

/** The SVG path data of contours, in pixels with one decimal, y downwards. */
export function pathData(contours: readonly Contour[], { x, y, scale }: Spot): string {
  const at = (point: OutlinePoint) => `${round(x + point.x * scale)} ${round(y - point.y * scale)}`;
  return contours.map((contour) => contourData(contour, at)).join('');
}

function contourData(contour: Contour, at: (point: OutlinePoint) => string): string {
  const start = startOf(contour);
  if (!start) return '';
  let data = `M${at(start.point)}`;
  let bend: OutlinePoint | undefined;
  for (const point of [...start.rest, start.point]) {
    if (bend && !point.on) data += `Q${at(bend)} ${at(between(bend, point))}`;
    else if (bend) data += `Q${at(bend)} ${at(point)}`;
    else if (point.on) data += `L${at(point)}`;
    bend = point.on ? undefined : point;
  }
  return `${data}Z`;
}

/** A point on the curve to begin with, and the others after it; between two bends there is one that is not written. */
function startOf(contour: Contour): { point: OutlinePoint; rest: Contour } | undefined {
  const [first] = contour;
  const last = contour.at(-1);
  if (!first || !last || contour.length < 2) return undefined;
  const on = contour.findIndex((point) => point.on);
  const point = contour[on];
  if (!point) return { point: between(last, first), rest: contour };
  return { point, rest: [...contour.slice(on + 1), ...contour.slice(0, on)] };
}

function between(a: OutlinePoint, b: OutlinePoint): OutlinePoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
