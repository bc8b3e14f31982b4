/** Text made comparable: its characters after folding, each with the printed range that it stands for. */
export interface Folded {
  /** One entry a character (a code point, not half of a surrogate pair). */
  units: string[];
  /** Where the character begins in the printed text, in UTF-16 units. */
  starts: number[];
  /** Where it ends. */
  ends: number[];
}

const DROPPED = /^[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\s]$/u;
const MARK = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

/**
 * Folds a text for comparison: full-width letters and digits become half-width, capitals small, composed (NFC);
 * punctuation, spaces and invisible characters go. The same folding serves the index, the query and the marks.
 *
 * @example fold('７月，ＡＢ').units // ['7', '月', 'a', 'b']
 */
export function fold(text: string): Folded {
  const kept: Folded = { units: [], starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (!isDropped(character)) push(kept, halfWidth(character), at, end);
    at = end;
  }
  const joined = kept.units.join('');
  return lowerCase(joined.normalize('NFC') === joined ? kept : compose(kept));
}

/** The characters of a text after folding, without the way back to the printed text. */
export function foldUnits(text: string): string[] {
  return fold(text).units;
}

function isDropped(character: string): boolean {
  if (isCommonHan(character)) return false;
  return DROPPED.test(character) || DROPPED.test(halfWidth(character));
}

/** The block in which nearly every Chinese character lies: asked first because regular expressions cost more. */
function isCommonHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff' && character.length === 1;
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xffe0 && code <= 0xffe6) return '¢£¬¯¦¥₩'.charAt(code - 0xffe0);
  return character;
}

/** Composes a base and the marks that follow it; all of them keep the printed range of the whole. */
function compose(parts: Folded): Folded {
  const whole: Folded = { units: [], starts: [], ends: [] };
  for (let from = 0; from < parts.units.length; ) {
    let to = from + 1;
    while (to < parts.units.length && MARK.test(parts.units[to] ?? '')) to += 1;
    const cluster = parts.units.slice(from, to).join('').normalize('NFC');
    for (const unit of cluster) push(whole, unit, parts.starts[from] ?? 0, parts.ends[to - 1] ?? 0);
    from = to;
  }
  return whole;
}

function lowerCase(parts: Folded): Folded {
  if (parts.units.every((unit) => unit.toLowerCase() === unit)) return parts;
  const small: Folded = { units: [], starts: [], ends: [] };
  parts.units.forEach((unit, index) => {
    for (const letter of unit.toLowerCase()) {
      push(small, letter, parts.starts[index] ?? 0, parts.ends[index] ?? 0);
    }
  });
  return small;
}

function push(folded: Folded, unit: string, start: number, end: number): void {
  folded.units.push(unit);
  folded.starts.push(start);
  folded.ends.push(end);
}
