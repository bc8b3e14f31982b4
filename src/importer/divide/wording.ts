import type { Format } from '../../locales/format.ts';
import { inAnyLanguage } from '../../locales/tables.ts';
import { readCredits } from '../credits/read-credits.ts';

/** What papers print, in any language: as a whole line unless `ends` are given. */
function printed(of: (layout: Format['layout']) => string, before = '', after = ''): RegExp {
  return new RegExp(`${before}(?:${inAnyLanguage(({ layout }) => of(layout))})${after}`, 'iu');
}

const sections = printed(({ sections: words }) => words);

/** Whether words read like the name of a section (栏目). */
export function isSectionName(text: string): boolean {
  const bare = text.replace(/[\s\u3000]/gu, '');
  return (
    bare.length >= 2 &&
    bare.length <= (/\p{Script=Latin}/u.test(bare) ? 24 : 12) &&
    sections.test(text.trim())
  );
}

const briefs = printed(({ briefs: words }) => words);

/** Whether words are the head of short items. */
export function isBriefsHead(text: string): boolean {
  return text.length <= (/\p{Script=Latin}/u.test(text) ? 24 : 12) && briefs.test(text);
}

const kickers = printed(({ kickers: words }) => words);

/** Words of kickers: campaigns, series, anniversaries, who is meant. */
export function isKickerLike(text: string): boolean {
  return kickers.test(text);
}

/** Whether a text begins with a dash, as decks do. */
export function isDeckLike(text: string): boolean {
  return /^(?:[—–－-]{1,3}|[-─]{2,})\s*\S/u.test(text);
}

const contentsHead = printed(({ contents }) => contents, '^(?:contents)?', '(?:contents)?[:：]?$');

/** Whether a line is the head of a list of contents. */
export function isContentsHead(text: string): boolean {
  const bare = text.replace(/[\s\u3000【】〖〗[\]—◆★●■▎*-]/gu, '');
  return contentsHead.test(bare) || contentsHead.test(text.trim());
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

const dateline = printed(({ dateline: words }) => words, '^');

/** 本报讯, 新华社…电: how news begins. */
export function isDateline(text: string): boolean {
  return dateline.test(text.slice(0, 60));
}

const openings = printed(({ openings: words }) => words, '^');

/** Whether a text begins as news does: with a dateline, or with when it happened. */
export function beginsLikeNews(text: string): boolean {
  return isDateline(text) || openings.test(text);
}

const captions = printed(({ captions: words }) => words);

/** Whether a line below a picture says what it shows or who took it. */
export function isCaption(text: string): boolean {
  return text.length <= 120 && captions.test(text);
}

/** A line of marks or of a number alone, which sets off what stands below: 01, ———, ◆. */
export function isOrnament(text: string): boolean {
  const bare = text.replace(/\s/gu, '');
  return /^(?:NO\.?)?[\d０-９]{1,2}[.、．]?$/iu.test(bare) || /^[^\p{L}\p{N}“”《》（）()]{1,40}$/u.test(bare);
}

const salutation = printed(({ salutation: words }) => words);

/** 各位代表：, Dear members: whom a text speaks to. */
export function isSalutation(text: string): boolean {
  return text.length <= 80 && salutation.test(text);
}

const closing = printed(({ closing: words }) => words, '^[（(【]?');
/** An address, a site, a telephone number, of which the end matter is made. */
const reach = /^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:https?:\/\/|www\.)\S+$|^[\d ()+-]{7,20}$/u;

/** Whether a line belongs to the end matter of an issue: whom it goes to, who made it, how many were printed. */
export function isClosing(text: string): boolean {
  const bare = text.trim();
  if (readCredits(bare) !== undefined || isImprint(bare)) return true;
  const [first = ''] = bare.split(/(?<!\s)(?:\s{2,}|\s+(?=\p{Script=Han}{2,6}[：:]))/u);
  return closing.test(bare) || reach.test(bare) || (first !== bare && isClosing(first));
}

const imprint = printed(({ imprint: words }) => words, '^[\\p{Script=Han}（）()]{2,24}\\s*');

/** 江州市总工会办公室编: who makes the issue. */
export function isImprint(text: string): boolean {
  return imprint.test(text.trim());
}

const smallPrint = printed(({ small }) => small, '^');

/** 内部资料, Published by: the small print of a masthead. */
export function isSmallPrint(text: string): boolean {
  return smallPrint.test(text.trim());
}

const papers = printed(({ papers: words }) => words);

/** Words of the names of papers and newsletters: one run of characters, though they may be typed apart. */
export function isPaperName(text: string): boolean {
  const words = text.trim().split(/[\s\u3000]+/u);
  if (/\p{Script=Latin}/u.test(text)) return text.length <= 40 && papers.test(text.trim());
  const isWhole = words.length === 1 || words.every((word) => [...word].length === 1);
  const bare = words.join('');
  return isWhole && bare.length <= 14 && papers.test(bare);
}
