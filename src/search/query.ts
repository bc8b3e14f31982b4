import { foldUnits } from './fold.ts';

/** The longest query that is looked for, in characters after folding. */
export const LONGEST_QUERY = 500;
/** The most words of a query that are looked for. */
export const MOST_PARTS = 16;

/** One word or phrase of a query. */
export interface QueryPart {
  /** Its characters after folding: at least one. */
  units: string[];
  /** As typed, without quotation marks or the sign of exclusion. */
  typed: string;
  /** The document must not hold it. */
  excluded: boolean;
}

/** Why a query cannot be looked for. */
export type QueryFault = 'empty' | 'only-signs' | 'too-long' | 'too-many';

/** A query understood, or the reason why there is nothing to look for. */
export type Query = { ok: true; parts: QueryPart[] } | { ok: false; fault: QueryFault };

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '「': '」',
  '『': '』',
  '＂': '＂',
};

/**
 * Understands what was typed: words divided by spaces must all occur, "..." “...” 「...」 is one phrase, -word must not
 * occur. Quotation marks inside a word are printed signs like any other and are folded away. A query of
 * excluded words alone is taken as the words themselves (-10℃ is a temperature).
 */
export function parseQuery(typed: string): Query {
  if (typed.trim() === '') return { ok: false, fault: 'empty' };
  if (typed.length > LONGEST_QUERY * 8) return { ok: false, fault: 'too-long' };
  const parts = distinct(
    divide(typed)
      .map(toPart)
      .filter((part) => part.units.length > 0),
  );
  if (parts.length === 0) return { ok: false, fault: 'only-signs' };
  if (parts.length > MOST_PARTS) return { ok: false, fault: 'too-many' };
  if (parts.reduce((sum, part) => sum + part.units.length, 0) > LONGEST_QUERY) {
    return { ok: false, fault: 'too-long' };
  }
  if (parts.every((part) => part.excluded)) return { ok: true, parts: parts.map(includePart) };
  return { ok: true, parts };
}

interface Piece {
  text: string;
  excluded: boolean;
}

/** Cuts at spaces outside quotation marks; a mark opens only at the beginning of a word and closes only at its end. */
function divide(typed: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = typed.trimStart();
  while (rest !== '') {
    const excluded = /^[-－](?=\S)/u.test(rest);
    const body = excluded ? rest.slice(1) : rest;
    const phrase = leadingPhrase(body);
    const word = phrase ?? body.match(/^\S+/u)?.[0] ?? body;
    pieces.push({ text: word, excluded });
    rest = body.slice(word.length).trimStart();
  }
  return pieces;
}

function leadingPhrase(text: string): string | undefined {
  const closing = CLOSING[text.charAt(0)];
  if (closing === undefined) return undefined;
  for (let at = text.indexOf(closing, 1); at > 0; at = text.indexOf(closing, at + 1)) {
    const after = text.charAt(at + 1);
    if (after === '' || /\s/u.test(after)) return text.slice(0, at + 1);
  }
  return undefined;
}

function toPart(piece: Piece): QueryPart {
  const quoted = leadingPhrase(piece.text) === piece.text;
  const typed = quoted ? piece.text.slice(1, -1) : piece.text;
  return { units: foldUnits(typed), typed, excluded: piece.excluded };
}

function includePart(part: QueryPart): QueryPart {
  return { ...part, excluded: false };
}

function distinct(parts: QueryPart[]): QueryPart[] {
  const key = (part: QueryPart) => `${part.excluded}${part.units.join('')}`;
  return [...new Map(parts.map((part) => [key(part), part])).values()];
}
