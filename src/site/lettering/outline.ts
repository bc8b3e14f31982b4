/** A point of a contour in font units; a point that is off the curve bends it (quadratic). */
export interface OutlinePoint {
  x: number;
  y: number;
  on: boolean;
}

/** A closed line of a glyph. */
export type Contour = OutlinePoint[];

/** How a part of a composite glyph is placed: x' = a x + c y + e, y' = b x + d y + f. */
interface Placement {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

/** Glyphs made of glyphs made of glyphs: deeper than this no font goes, and a broken one goes for ever. */
const deepest = 6;

/** Reads a glyph's contours from the `glyf` table; the parts of a composite glyph in their places. */
export function readOutline(glyph: number, bytesOf: (glyph: number) => Buffer, depth = 0): Contour[] {
  if (depth > deepest) throw new RangeError(`Glyph ${glyph} is made of itself`);
  const bytes = bytesOf(glyph);
  if (bytes.length === 0) return [];
  const count = bytes.readInt16BE(0);
  return count >= 0 ? simpleOutline(bytes, count) : compositeOutline(bytes, bytesOf, depth);
}

function simpleOutline(bytes: Buffer, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(10 + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + bytes.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = bytes.readUInt8(at++);
    const times = flag & 8 ? bytes.readUInt8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0;
    return flags.slice(0, total).map((flag) => {
      if (flag & short) value += bytes.readUInt8(at++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) {
        value += bytes.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = xs.map((x, index) => ({ x, y: ys[index] ?? 0, on: ((flags[index] ?? 0) & 1) === 1 }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

function compositeOutline(bytes: Buffer, bytesOf: (glyph: number) => Buffer, depth: number): Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  for (let more = true; more; ) {
    const flags = bytes.readUInt16BE(at);
    const part = bytes.readUInt16BE(at + 2);
    const [words, byOffset] = [(flags & 1) !== 0, (flags & 2) !== 0];
    const e = words ? bytes.readInt16BE(at + 4) : bytes.readInt8(at + 4);
    const f = words ? bytes.readInt16BE(at + 6) : bytes.readInt8(at + 5);
    at += words ? 8 : 6;
    const scales = flags & 8 ? 1 : flags & 0x40 ? 2 : flags & 0x80 ? 4 : 0;
    const [first = 1, second = 0, third = 0, fourth = first] = Array.from(
      { length: scales },
      (_, index) => bytes.readInt16BE(at + index * 2) / 16384,
    );
    at += scales * 2;
    const shape = scales === 2 ? [first, 0, 0, second] : [first, second, third, fourth];
    const [a = 1, b = 0, c = 0, d = 1] = shape;
    const place = { a, b, c, d, e: byOffset ? e : 0, f: byOffset ? f : 0 };
    for (const contour of readOutline(part, bytesOf, depth + 1)) contours.push(placed(contour, place));
    more = (flags & 0x20) !== 0;
  }
  return contours;
}

function placed(contour: Contour, { a, b, c, d, e, f }: Placement): Contour {
  return contour.map(({ x, y, on }) => ({ x: a * x + c * y + e, y: b * x + d * y + f, on }));
}
