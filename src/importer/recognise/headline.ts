import type { Doubt } from '../doubt.ts';
import type { Line } from '../line.ts';
import { closeHeadline } from '../repair/close-spaces.ts';

/** The lines of a headline. */
export interface Headline {
  kicker: string;
  title: string;
  deck: string;
  doubts: Doubt[];
}

/**
 * Reads the lines above the text into kicker (肩题), headline and deck (副题). A kicker on the
 * headline's own line ends with a colon and a space; a deck begins with a dash. Where nothing tells
 * them apart, the shortest line is the headline and the reading is a doubt.
 */
export function readHeadline(lines: readonly Line[]): Headline {
  const texts = lines.map((line) => line.text);
  const marked = lines.findIndex((line) => line.mark === 'heading');
  const dash = texts.findIndex((text, index) => index > 0 && /^[—–-]{1,2}/u.test(text));
  const colon = texts.findIndex((text, index) => index + 1 < texts.length && /[：:]$/u.test(text));
  const told = marked !== -1 ? marked : dash !== -1 ? dash - 1 : colon !== -1 ? colon + 1 : -1;
  const at = told === -1 ? shortest(texts) : told;
  const own = splitKicker(texts[at] ?? '');
  const kicker = [...texts.slice(0, at), own.kicker].map(closeHeadline).filter((text) => text !== '');
  const title = closeHeadline(own.title);
  const doubt: Doubt = {
    kind: 'headline',
    text: title,
    other: texts.filter((_, index) => index !== at).join(' / '),
    done: true,
  };
  return {
    kicker: kicker.join(' '),
    title,
    deck: texts
      .slice(at + 1)
      .map(closeHeadline)
      .join(' '),
    doubts: told === -1 && texts.length > 1 ? [doubt] : [],
  };
}

function splitKicker(text: string): { kicker: string; title: string } {
  const match = /^(.{2,30}?[：:])[\s\u3000]+(\S.*)$/u.exec(text);
  return { kicker: match?.[1] ?? '', title: match?.[2] ?? text };
}

function shortest(texts: readonly string[]): number {
  let best = 0;
  texts.forEach((text, index) => {
    if (text.length < (texts[best]?.length ?? 0)) best = index;
  });
  return best;
}
