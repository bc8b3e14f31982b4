import { readMasthead } from '../recognise/masthead.ts';
import type { CreditLine, PrintedCredit } from './credit.ts';
import { latinDesk } from './latin-credits.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** The longest line that is looked at, marks and spaces included. */
const longest = 120;

/** Reads a line of who made the issue (责编/徐贤礼 美编/邱丽娟; Editor: June Farrow); undefined when it is none. */
export function readCredits(line: string): PrintedCredit[] | undefined {
  if (line.length > longest) return undefined;
  const latin = latinDesk(line);
  if (latin) return latin;
  const pieces = piecesOf(line.trim(), 'nobody', isDate);
  return pieces?.every(({ kind }) => kind === 'desk') ? pieces.flatMap(({ credits }) => credits) : undefined;
}

/**
 * Reads a line of who wrote a text, marks and brackets round it aside: 本报通讯员 王纲 本报记者 朱浩; 来源：工人报 作者：高敏;
 * By Mara Quill. A name may stand alone in brackets, or where one is `expected`. Undefined when it says anything else.
 */
export function readByline(line: string, { expected = false } = {}): CreditLine | undefined {
  if (line.length > longest) return undefined;
  const bare = line.replace(/^[□■◎●○☆★◆◇▲△▪\s]+/u, '').trim();
  const inner = /^[（(【[]\s*([^（()）【】[\]]{2,60}?)\s*[）)】\]]$/u.exec(bare)?.[1];
  const alone = inner !== undefined ? 'anybody' : expected ? 'people' : 'nobody';
  const pieces = piecesOf(inner ?? bare, alone, isDate);
  if (!pieces) return undefined;
  const kinds = new Set(pieces.map(({ kind }) => kind));
  if (!kinds.has('writer') && !kinds.has('alone')) return undefined;
  return {
    credits: pieces.flatMap(({ credits }) => credits),
    publication: wordsOf(pieces, 'source'),
    when: wordsOf(pieces, 'when'),
  };
}

/** Who wrote a text, where it ends with that in brackets. Names and bodies of which nothing more is said follow a full stop. */
export function readSignature(text: string): PrintedCredit[] | undefined {
  const [, before = '', signature = ''] =
    /(?:^|(.))\s*([（(][^（()）]{2,60}[）)])$/su.exec(text.trim()) ?? [];
  const credits = signature === '' ? undefined : readByline(signature)?.credits;
  if (!credits || before === '' || /[。！？!?.…”’」』）)]/u.test(before)) return credits;
  return credits.every(({ role }) => role !== '') ? credits : undefined;
}

function wordsOf(pieces: readonly Piece[], wanted: Piece['kind']): string {
  return pieces.find(({ kind }) => kind === wanted)?.words ?? '';
}

function isDate(text: string): boolean {
  const read = readMasthead(text);
  return read?.date !== undefined && read.rest === '';
}
