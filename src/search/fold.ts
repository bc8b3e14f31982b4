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
/** What stands between two digits that are not of one number: a sign or a space that is printed. */
const SIGN = /^[\p{P}\p{Z}\s]$/u;
const MARK = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]$/u;

/** No writing puts as many marks on a letter (Unicode, Annex 15, 13), and putting them in order takes time with the square of their number. */
const MOST_MARKS = 30;

/** What the folded text has for any sign between two digits that is not the point of a number. */
const BETWEEN = '-';

/**
 * Folds a text for comparison: full-width letters and digits become half-width, capitals small, composed (NFC);
 * punctuation, spaces and invisible characters go. Between two digits a sign stays, a point as it is and all others alike, so that
 * 200.8 holds no 2008; commas of thousands go. The same folding serves the index, the query and the marks.
 *
 * @example fold('７月，ＡＢ').units // ['7', '月', 'a', 'b']
 * @example fold('1,214.5').units.join('') // '1214.5'
 */
export function fold(text: string): Folded {
  const folded: Folded = { units: [], starts: [], ends: [] };
  let cluster = '';
  let marks = 0;
  let start = 0;
  let end = 0;
  let at = 0;
  let sign = '';
  let signed = 0;
  const signs = signsInNumbers(text);
  for (const character of text) {
    at += character.length;
    const han = isCommonHan(character);
    if (!han && DROPPED.test(character)) {
      if (sign === '' && SIGN.test(character)) {
        sign = signs.get(at - 1) ?? BETWEEN;
        signed = at;
      }
      continue;
    }
    // A mark belongs to the letter before it, and both keep the printed range of the whole.
    if (han || !MARK.test(character)) {
      close();
      marks = 0;
      start = at - character.length;
      if (sign !== '' && isDigit(halfWidth(character)) && isDigit(folded.units.at(-1) ?? '')) {
        folded.units.push(sign);
        folded.starts.push(signed - 1);
        folded.ends.push(signed);
      }
      sign = '';
    }
    marks += 1;
    if (marks % MOST_MARKS === 0) close();
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

/** What is left of the signs within numbers, by their place in UTF-16 units: the point, and nothing of the commas of thousands, as wide as the digits. */
function signsInNumbers(text: string): ReadonlyMap<number, string> {
  const signs = new Map<number, string>();
  for (const { 0: run, index } of text.matchAll(/\d[\d.,．]+|[０-９][０-９．.，,]+/g)) {
    const number = run.normalize('NFKC').replace(/(?<!\D)\D+$/, '');
    // What has more points than one is a date or a version.
    if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(number)) continue;
    for (const { 0: sign, index: place } of number.matchAll(/[.,]/g))
      signs.set(index + place, sign === '.' ? sign : '');
  }
  return signs;
}

/** Whether a character after folding is a digit. */
export function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9' && unit.length === 1;
}

/** The block in which nearly every Chinese character lies: asked first because regular expressions cost more. */
function isCommonHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff' && character.length === 1;
}

/** The half-width form of a character of the block of full-width ones. */
function halfWidth(character: string): string {
  return character >= '\uff01' && character <= '\uffe6' ? character.normalize('NFKC') : character;
}
