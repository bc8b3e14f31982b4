import type { Line } from '../line.ts';
import { closeHeadline } from '../repair/close-spaces.ts';
import type { RepairLog } from '../repair/repair-log.ts';
import type { Header } from './header.ts';

/**
 * Reads the lines above the text into kicker (肩题), headline and deck (副题). A kicker on the
 * headline's own line ends with a colon and a space; a deck begins with a dash. Where nothing tells
 * them apart, the shortest line is the headline and the reading is a doubt.
 */
export function readHeadline(
  lines: readonly Line[],
  log: RepairLog,
): Pick<Header, 'kicker' | 'title' | 'deck'> {
  const texts = lines.map((line) => line.text);
  const marked = lines.findIndex((line) => line.mark === 'heading');
  const dash = texts.findIndex((text, index) => index > 0 && /^[—–-]{1,2}/u.test(text));
  const colon = texts.findIndex((text, index) => index + 1 < texts.length && /[：:]$/u.test(text));
  const told = marked !== -1 ? marked : dash !== -1 ? dash - 1 : colon !== -1 ? colon + 1 : -1;
  const shortest = texts.reduce(
    (best, text, index) => (text.length < (texts[best] ?? '').length ? index : best),
    0,
  );
  const at = told === -1 ? shortest : told;
  const [, ahead = '', own = texts[at] ?? ''] =
    /^(.{2,30}?[：:])[\s\u3000]+(\S.*)$/u.exec(texts[at] ?? '') ?? [];
  const kicker = [...texts.slice(0, at), ahead].map(closeHeadline).filter((text) => text !== '');
  const title = closeHeadline(own);
  if (told === -1 && texts.length > 1)
    log.doubts.push({ kind: 'headline', text: title, other: texts.toSpliced(at, 1).join(' / '), done: true });
  const deck = texts.slice(at + 1).map(closeHeadline);
  return { kicker: kicker.join(' '), title, deck: deck.join(' ') };
}
