import { longestQuery, mostQueryParts } from '../../model/limits.ts';
import { foldUnits } from '../fold.ts';
import type { Filters } from './facets.ts';

/** One word or phrase of a query. */
export interface QueryPart {
  /** Its characters after folding: at least one. */
  units: string[];
  /** As it was typed, without quotation marks and the sign of exclusion. */
  text: string;
  /** It stood in quotation marks, to be taken as it is. */
  quoted: boolean;
  /** The document must not hold it. */
  excluded: boolean;
}

/** Why a query cannot be looked for. */
export type QueryFault = 'empty' | 'only-signs' | 'too-long' | 'too-many';

/** A query understood, or the reason why there is nothing to look for. */
export type Query = { ok: true; parts: QueryPart[]; filters: Filters } | { ok: false; fault: QueryFault };

/** An optional sign of exclusion, then a phrase in quotation marks or a word; either ends where a space follows. */
const PIECE = /([-－]?)(?:"(.+?)"|“(.+?)”|「(.+?)」|『(.+?)』|(\S+))(?=\s|$)/gsu;

/** A year that results are of, as it is typed among the words. */
const YEAR = /(?:^|\s)year[:：](\d{4})(?=\s|$)/iu;

/**
 * Understands what was typed: words divided by spaces must all occur, "..." “...” 「...」 is one phrase, -word must not
 * occur, year:2024 leaves results of that year. Quotation marks inside a word are printed signs like any other and are folded away. A query of
 * excluded words alone is taken as the words themselves (-10℃ is a temperature).
 */
export function parseQuery(query: string): Query {
  const year = YEAR.exec(query)?.[1];
  const typed = query.replace(YEAR, '').trim();
  if (typed.length > longestQuery * 8) return { ok: false, fault: 'too-long' };
  const parts = distinct([...typed.matchAll(PIECE)].map(toPart));
  const fault = faultOf(typed, parts);
  if (fault) return { ok: false, fault };
  const words = parts.every((part) => part.excluded);
  return {
    ok: true,
    parts: parts.map((part) => ({ ...part, excluded: part.excluded && !words })),
    filters: year ? { year } : {},
  };
}

function faultOf(typed: string, parts: QueryPart[]): QueryFault | undefined {
  if (typed === '') return 'empty';
  const length = parts.reduce((sum, part) => sum + part.units.length, 0);
  if (length > longestQuery) return 'too-long';
  if (length === 0) return 'only-signs';
  return parts.length > mostQueryParts ? 'too-many' : undefined;
}

function toPart([, sign, ...texts]: RegExpExecArray): QueryPart {
  const text = texts.find(Boolean) ?? '';
  return { units: foldUnits(text), text, quoted: texts.at(-1) === undefined, excluded: sign !== '' };
}

/** Without the parts that are signs alone, and without repetitions. */
function distinct(parts: QueryPart[]): QueryPart[] {
  const named = parts.map((part): [string, QueryPart] => [`${part.excluded}${part.units.join('')}`, part]);
  return [...new Map(named).values()].filter((part) => part.units.length > 0);
}
