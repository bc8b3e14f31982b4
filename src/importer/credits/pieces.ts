import { creditWords, type PrintedCredit } from './credit.ts';
import { latinCredits } from './latin-credits.ts';
import { type Alone, namedAlone, namedIn, peopleOfBody } from './named.ts';

/** What one stretch of a line of credits says. */
export interface Piece {
  /** `writer` wrote or photographed, `desk` made the page, `source` printed it first, `when` is a date; `alone` are names of which nothing more is said. */
  kind: 'writer' | 'desk' | 'source' | 'when' | 'alone';
  credits: PrintedCredit[];
  /** The words of a source or a date. */
  words: string;
}

const mark = '\\s*[/／:：|｜]\\s*';
const gave = creditWords('gave');
const deskFirst = new RegExp(`^(${creditWords('desk')})(${mark}|\\s*)(?=\\p{Script=Han})(.+)$`, 'u');
const writerFirst = new RegExp(`^(${creditWords('writers')})(${mark}|\\s*)(.+)$`, 'u');
const giverFirst = new RegExp(`^(${creditWords('givers')})(${mark}|\\s+)(.+)$`, 'u');
const roleLast = new RegExp(`^(.{2,30}?)(\\s*[/／]\\s*|\\s*)(${gave})$`, 'u');
const lastRole = new RegExp(`^(?:${gave})$`, 'u');
const sourceFirst = new RegExp(
  `^(?:${creditWords('source')})${mark}《?([^\\s:：|｜《》][^:：|｜《》]{1,30})》?$`,
  'u',
);
const timeFirst = new RegExp(
  `^(?:${creditWords('time')})${mark}([\\d年月日时分:：./-][\\d年月日时分:：./ -]{3,30})$`,
  'u',
);
const someWord = new RegExp(creditWords('desk', 'writers', 'givers', 'gave', 'source', 'bodies'), 'u');

/**
 * Reads a line as stretches that gaps or marks part, each of which names somebody; undefined when it says anything else.
 * `alone` may stand without a role; `isDate` tells what is a date.
 */
export function piecesOf(line: string, alone: Alone, isDate: (text: string) => boolean): Piece[] | undefined {
  if (/\p{Script=Han}/u.test(line) && alone === 'nobody' && !someWord.test(line)) return undefined;
  if (line === '') return undefined;
  const ends = [...line.matchAll(gap)].map(({ index }) => index);
  if (ends.length > mostGaps) return undefined;
  const dead = new Set<number>();
  const readFrom = (start: number): Piece[] | undefined => {
    // 通讯员 高敏 摄影报道: what the last one did.
    if (start >= line.length || (start > 0 && lastRole.test(line.slice(start)))) return [];
    if (dead.has(start)) return undefined;
    for (const end of [line.length, ...ends.filter((at) => at > start).reverse()]) {
      const text = line.slice(start, end);
      const piece = pieceOf(text, alone, (one) => (start > 0 || /^\d{4}/.test(one)) && isDate(one));
      const next = end + (/^[\s|｜;；,，、·•/／—–]+/u.exec(line.slice(end))?.[0].length ?? 0);
      const rest = piece && readFrom(next);
      if (rest) return [piece, ...rest];
    }
    dead.add(start);
    return undefined;
  };
  return readFrom(0);
}

const gap = /\s*[|｜;；·•]\s*|\s+[/／—–]\s+|[,，、]\s*|\s+/gu;

/** A line with more gaps is a list, not a line of credits. */
const mostGaps = 16;

function pieceOf(text: string, alone: Alone, isDate: (text: string) => boolean): Piece | undefined {
  const words = (kind: Piece['kind'], found: string | undefined) =>
    found === undefined ? undefined : { kind, credits: [], words: found.trim() };
  return (
    words('source', sourceFirst.exec(text)?.[1]) ??
    words('when', timeFirst.exec(text)?.[1]) ??
    people('desk', afterRole(deskFirst, text)) ??
    people('writer', afterRole(writerFirst, text) ?? afterRole(giverFirst, text, penName)) ??
    people('writer', beforeRole(text) ?? peopleOfBody(text) ?? latinCredits(text)) ??
    people('alone', namedAlone(text, alone)) ??
    words('when', text.length <= 40 && isDate(text) ? text : undefined)
  );
}

function people(kind: Piece['kind'], credits: PrintedCredit[] | undefined): Piece | undefined {
  return credits && { kind, credits, words: '' };
}

/** 供稿：高敏. After a mark may stand `whoever` somebody calls himself. */
function afterRole(pattern: RegExp, text: string, whoever?: RegExp): PrintedCredit[] | undefined {
  const [, role = '', between = '', who = ''] = pattern.exec(text) ?? [];
  const isMarked = between.trim() !== '';
  if (who === '' || (role.length === 1 && !isMarked)) return undefined;
  return namedIn(who, role) ?? (isMarked && whoever?.test(who) ? [{ role, name: who }] : undefined);
}

const penName = /^[\p{L}\p{N}·•・“”]{2,16}$/u;

/** 高敏/文, 港务集团工会供稿. A role of one character would otherwise be the end of a name. */
function beforeRole(text: string): PrintedCredit[] | undefined {
  const [, who = '', between = '', role = ''] = roleLast.exec(text) ?? [];
  if (who === '' || (role.length === 1 && between === '')) return undefined;
  return namedIn(who, role);
}
