/** A part of a text inside which no line ends. */
export interface Piece {
  text: string;
  /** Whether white space comes before it, which a new line swallows. */
  spaced: boolean;
  /** Whether a clause or word ends before it: where a headline likes to break (clreq, "Line breaking"). */
  clause: boolean;
}

/** Marks that may not begin a line (clreq 3.1.8, "Prohibition rules for line start"). */
const closing = /^[、，。．；：！？…—·～％‰℃〉》」』】〕〗）’”,.;:!?)\]}%]$/;

/** Marks that may not end a line (clreq 3.1.8, "Prohibition rules for line end"). */
const opening = /^[〈《「『【〔〖（‘“([{]$/;

/** Marks after which a clause is over. */
const clauseEnd = /[、，。；：！？,.;:!?」』》）”]$/;

/** Words and numbers of other scripts, the marks of two characters, white space, and everything else singly. */
const token = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\p{M}'’.,:/&@+\-–]+|—+|…+|\s+|./gsu;

/** Cuts a text where lines may end. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let spaced = false;
  let open = false;
  for (const [part] of text.trim().matchAll(token)) {
    if (/^\s+$/.test(part)) {
      spaced = true;
      continue;
    }
    const last = pieces.at(-1);
    if (last && !spaced && (open || closing.test([...part][0] ?? ''))) last.text += part;
    else
      pieces.push({
        text: part,
        spaced,
        clause: spaced || (last !== undefined && clauseEnd.test(last.text)),
      });
    open = opening.test(part);
    spaced = false;
  }
  return pieces;
}
