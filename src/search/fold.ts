/** Text made comparable: its characters after folding, each with the printed range that it stands for. */
export interface Folded {
  /** One entry a character (a code point, not half of a surrogate pair). */
  units: string[];
  /** Where the character begins in the printed text, in UTF-16 units. */
  starts: number[];
  /** Where it ends. */
  ends: number[];
}

const DROPPED = /^[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]$/u;
const MARK = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

/**
 * Folds a text for comparison: full-width letters and digits become half-width, capitals small, composed (NFC);
 * punctuation, spaces and invisible characters go. The same folding serves the index, the query and the marks.
 *
 * @example fold('７月，ＡＢ').units // ['7', '月', 'a', 'b']
 */
export function fold(text: string): Folded {
  const folded: Folded = { units: [], starts: [], ends: [] };
  let cluster = '';
  let start = 0;
  let end = 0;
  let at = 0;
  for (const character of text) {
    at += character.length;
    const han = isCommonHan(character);
    if (!han && DROPPED.test(character)) continue;
    // A mark belongs to the letter before it, and both keep the printed range of the whole.
    if (han || !MARK.test(character)) {
      close();
      start = at - character.length;
    }
    cluster += halfWidth(character);
    end = at;
  }
  close();
  return folded;

  function close(): void {
    const composed = isCommonHan(cluster) ? cluster : cluster.normalize('NFC').toLowerCase();
    for (const unit of composed) {
      folded.units.push(unit);
      folded.starts.push(start);
      folded.ends.push(end);
    }
    cluster = '';
  }
}

/** The characters of a text after folding, without the way back to the printed text. */
export function foldUnits(text: string): string[] {
  return fold(text).units;
}

/** The block in which nearly every Chinese character lies: asked first because regular expressions cost more. */
function isCommonHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff' && character.length === 1;
}

/** The half-width form of a character of the block of full-width ones. */
function halfWidth(character: string): string {
  return character >= '\uff01' && character <= '\uffe6' ? character.normalize('NFKC') : character;
}
