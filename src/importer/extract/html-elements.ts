import { type DomElement, holds, textOf } from './html-tree.ts';

/** Elements that play or run something. */
export const played = new Set(
  'audio video iframe object embed canvas mpvoice qqmusic mpvideo mp-common-mpaudio mp-common-videosnap mp-miniprogram mp-common-miniprogram mp-weapp mp-common-product mp-vote'.split(
    ' ',
  ),
);

/** The address of a link to the web; undefined for one within the page, to a program, or to a file beside it. */
export function addressOf(href: string, page: string | undefined): string | undefined {
  const given = href.trim();
  if (given === '' || given.startsWith('#') || !URL.canParse(given, page)) return undefined;
  const { protocol, href: whole } = new URL(given, page);
  return /^(?:https?|mailto|ftp):$/.test(protocol) ? whole : undefined;
}

/** The most words that stand with pictures in a table and only say what they show. */
const longestCaptions = 160;

/** Whether a table holds pictures with their captions and nothing else. */
export function isFigure(table: DomElement): boolean {
  return !holds(table, 'table') && holds(table, 'img') && textOf(table).length <= longestCaptions;
}

/** Signs that a page keeps from readers who listen: icons and the like, not text. */
export function isDecoration(element: DomElement): boolean {
  return element.attribs['aria-hidden'] === 'true' && textOf(element).length <= 20;
}

/** Where pages keep what such an element is called, in the order in which it is said. */
const called =
  'title data-title data-miniprogram-title data-miniprogram-nickname data-nickname data-desc name aria-label src data-src data-mpvid'.split(
    ' ',
  );

/** What a sound, a video or a program is called, as far as its element says. */
export function nameOf({ name, attribs }: DomElement): string {
  const title = called.flatMap((key) => attribs[key] ?? []).find((value) => value.trim() !== '');
  return title === undefined ? name : `${name} ${title.slice(0, 120)}`;
}
