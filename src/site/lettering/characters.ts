/** Gives the glyph of a code point, 0 when there is none. */
export type Characters = (codePoint: number) => number;

/** Encodings of a `cmap` by preference: all of Unicode, then the Basic Multilingual Plane (platform, encoding). */
const encodings = ['3.10', '0.4', '0.6', '3.1', '0.3'];

/** Reads the `cmap` table of a font: formats 12 (all of Unicode) and 4 (the Basic Multilingual Plane). */
export function readCharacters(table: Buffer): Characters {
  const offsets = new Map<string, number>();
  for (let at = 4; at < 4 + table.readUInt16BE(2) * 8; at += 8) {
    offsets.set(`${table.readUInt16BE(at)}.${table.readUInt16BE(at + 2)}`, table.readUInt32BE(at + 4));
  }
  for (const encoding of encodings) {
    const offset = offsets.get(encoding);
    if (offset === undefined) continue;
    const format = table.readUInt16BE(offset);
    if (format === 12) return segmentedCoverage(table.subarray(offset));
    if (format === 4) return segmentMapping(table.subarray(offset));
  }
  throw new Error('The font maps no Unicode characters');
}

/** Format 12: groups of a first and a last code point and the first one's glyph. */
function segmentedCoverage(table: Buffer): Characters {
  const count = table.readUInt32BE(12);
  return (codePoint) => {
    const group = find(count, (index) => table.readUInt32BE(16 + index * 12 + 4) >= codePoint);
    if (group === count) return 0;
    const first = table.readUInt32BE(16 + group * 12);
    return codePoint < first ? 0 : table.readUInt32BE(16 + group * 12 + 8) + codePoint - first;
  };
}

/** Format 4: segments that shift code points to glyphs, or point into a list of glyphs. */
function segmentMapping(table: Buffer): Characters {
  const doubled = table.readUInt16BE(6);
  const [ends, starts] = [14, 16 + doubled];
  const [deltas, ranges] = [starts + doubled, starts + doubled * 2];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const segment = 2 * find(doubled / 2, (index) => table.readUInt16BE(ends + index * 2) >= codePoint);
    const start = segment === doubled ? 0x10000 : table.readUInt16BE(starts + segment);
    if (codePoint < start) return 0;
    const delta = table.readUInt16BE(deltas + segment);
    const range = table.readUInt16BE(ranges + segment);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const listed = table.readUInt16BE(ranges + segment + range + (codePoint - start) * 2);
    return listed === 0 ? 0 : (listed + delta) & 0xffff;
  };
}

/** The first index that passes, or `count`; what comes after one that passes must pass too. */
function find(count: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
