import type { Format } from '../../locales/format.ts';
import { inAnyLanguage } from '../../locales/tables.ts';
import { readCredits } from '../credits/read-credits.ts';

/** A test of what papers print, in any language, anywhere in a line or between `before` and `after`; a line of more than `most` characters is none. */
function printed(
  kind: keyof Format['layout'],
  { before = '', after = '', most = Number.POSITIVE_INFINITY } = {},
): (text: string) => boolean {
  const pattern = new RegExp(`${before}(?:${inAnyLanguage(({ layout }) => layout[kind])})${after}`, 'iu');
  return (text) => text.length <= most && pattern.test(text.trim());
}

const hasSectionWords = printed('sections');

/** Whether words read like the name of a section (栏目). */
export function isSectionName(text: string): boolean {
  const bare = text.replace(/[\s\u3000]/gu, '');
  return (
    bare.length >= 2 && bare.length <= (/\p{Script=Latin}/u.test(bare) ? 24 : 12) && hasSectionWords(text)
  );
}

const hasBriefsWords = printed('briefs');

/** Whether words are the head of short items. */
export function isBriefsHead(text: string): boolean {
  return text.length <= (/\p{Script=Latin}/u.test(text) ? 24 : 12) && hasBriefsWords(text);
}

/** Words of kickers: campaigns, series, anniversaries, who is meant. */
export const isKickerLike = printed('kickers');

/** Whether a text begins with a dash, as decks do. */
export function isDeckLike(text: string): boolean {
  return /^(?:[—–－-]{1,3}|[-─]{2,})\s*\S/u.test(text);
}

const saysContents = printed('contents', { before: '^(?:contents)?', after: '(?:contents)?[:：]?$' });

/** Whether a line is the head of a list of contents. */
export function isContentsHead(text: string): boolean {
  const bare = text.replace(/[\s\u3000【】〖〗[\]—◆★●■▎*-]/gu, '');
  return saysContents(bare) || saysContents(text);
}

const leader = /\s*(?:[.．…·•⋯・─—_-]{2,}|\t|\s{2,})\s*[（(〔]?\s*[A-Z]?\d{1,3}\s*[）)〕]?\s*(?:版|页)?$/u;

/** The longest entry of a list of contents; the leader of a longer line is not looked for, for that takes time with its square. */
const longestEntry = 300;

/** An entry of a list of contents without leaders and number of page, which below its `head` a space may part; undefined for a line that has none. */
export function entryOf(text: string, headed = false): string | undefined {
  if (text.length > longestEntry) return undefined;
  const match = leader.exec(text) ?? (headed ? /(?<=[^\d\s])\s\d{1,3}$/u.exec(text) : null);
  return match && match.index > 0 ? text.slice(0, match.index).trim() : undefined;
}

const beginsWithDateline = printed('dateline', { before: '^' });

/** 本报讯, 新华社…电: how news begins. */
export function isDateline(text: string): boolean {
  return beginsWithDateline(text.slice(0, 60));
}

const beginsWithDay = printed('openings', { before: '^' });

/** Whether a text begins as news does: with a dateline, or with when it happened. */
export function beginsLikeNews(text: string): boolean {
  return isDateline(text) || beginsWithDay(text);
}

/** Whether a line below a picture says what it shows or who took it. */
export const isCaption = printed('captions', { most: 120 });

/** A line of marks or of a number alone, which sets off what stands below: 01, ———, ◆. */
export function isOrnament(text: string): boolean {
  const bare = text.replace(/\s/gu, '');
  return /^(?:NO\.?)?[\d０-９]{1,2}[.、．]?$/iu.test(bare) || /^[^\p{L}\p{N}“”《》（）()]{1,40}$/u.test(bare);
}

/** 各位代表：, Dear members: whom a text speaks to. */
export const isSalutation = printed('salutation', { most: 80 });

const beginsEndMatter = printed('closing', { before: '^[（(【]?' });
/** An address, a site, a telephone number, of which the end matter is made. */
const reach = /^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:https?:\/\/|www\.)\S+$|^[\d ()+-]{7,20}$/u;

/** Whether a line belongs to the end matter of an issue: whom it goes to, who made it, how many were printed. */
export function isClosing(text: string): boolean {
  const bare = text.trim();
  if (readCredits(bare) !== undefined || isImprint(bare)) return true;
  const [first = ''] = bare.split(/(?<!\s)(?:\s{2,}|\s+(?=\p{Script=Han}{2,6}[：:]))/u);
  return beginsEndMatter(bare) || reach.test(bare) || (first !== bare && isClosing(first));
}

/** 江州市总工会办公室编: who makes the issue. */
export const isImprint = printed('imprint', { before: '^[\\p{Script=Han}（）()]{2,24}\\s*' });

/** 内部资料, Published by: the small print of a masthead. */
export const isSmallPrint = printed('small', { before: '^' });

const hasPaperWords = printed('papers');

/** Words of the names of papers and newsletters: one run of characters, though they may be typed apart. */
export function isPaperName(text: string): boolean {
  const words = text.trim().split(/[\s\u3000]+/u);
  if (/\p{Script=Latin}/u.test(text)) return text.length <= 40 && hasPaperWords(text);
  const isWhole = words.length === 1 || words.every((word) => [...word].length === 1);
  const bare = words.join('');
  return isWhole && bare.length <= 14 && hasPaperWords(bare);
}
