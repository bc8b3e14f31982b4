import { DomUtils } from 'htmlparser2';
import type { PictureFinder, ReceivedPicture } from './format.ts';
import { type DomElement, firstOf, textOf } from './html-tree.ts';

/** Where pages that load a picture late keep its address, in the order in which they are believed. */
const lazy =
  'data-src data-original data-lazy-src data-lazy data-actualsrc data-echo data-original-src data-url data-croporisrc data-backsrc zoomfile file original'.split(
    ' ',
  );

/** What is longer than this in a `data:` address is a picture, though the page names another. */
const longestPlaceholder = 4000;

/**
 * The picture that an element shows: of all the addresses that it has, the first whose file was saved beside the page;
 * else the one on the web that it stands for, which has no bytes. Undefined for spacers and trackers.
 */
export function pictureOf(element: DomElement, find: PictureFinder): ReceivedPicture | undefined {
  const addresses = addressesOf(element);
  const real = addresses.filter(
    (address) =>
      !address.startsWith('data:') || addresses.length === 1 || address.length > longestPlaceholder,
  );
  const found = real.flatMap((address) => find(address) ?? []);
  return (
    found.find(({ bytes }) => bytes !== undefined) ?? found.find(({ name }) => isOnWeb(name)) ?? found[0]
  );
}

function isOnWeb(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address);
}

function addressesOf(element: DomElement): string[] {
  const { attribs } = element;
  if (element.name !== 'img') return backgroundOf(element);
  const given = lazy.flatMap((name) => attribs[name] ?? []).filter((value) => /[./]/.test(value));
  const sets = [attribs.srcset, attribs['data-srcset'], ...sourcesOf(element)];
  const listed = sets.flatMap((set) => widest(set ?? ''));
  const all = [attribs.src, ...given, ...listed, shownWithoutScript(element)];
  return [...new Set(all.flatMap((one) => (one === undefined || one.trim() === '' ? [] : [one.trim()])))];
}

/** The picture behind an element, as its own style says. */
function backgroundOf({ attribs }: DomElement): string[] {
  const url = /background(?:-image)?\s*:[^;]{0,200}?url\(\s*["']?([^"')]+)["']?\s*\)/i.exec(
    attribs.style ?? '',
  );
  return url?.[1] === undefined ? [] : [url[1]];
}

/** The sets of addresses that a `picture` element has for its `img`. */
function sourcesOf({ parent }: DomElement): string[] {
  if (!parent || !('name' in parent) || parent.name !== 'picture') return [];
  const sources = parent.children.filter(DomUtils.isTag).filter(({ name }) => name === 'source');
  return sources.flatMap(({ attribs }) => attribs.srcset ?? attribs['data-srcset'] ?? []);
}

/** The last, and so as a rule the widest, of a set of addresses. */
function widest(set: string): string[] {
  const address = set
    .split(/,\s+|,(?=https?:)/)
    .at(-1)
    ?.trim()
    .split(/\s+/)[0];
  return address === undefined || address === '' || set.startsWith('data:') ? [] : [address];
}

/** What stands after a placeholder for browsers without scripts. */
function shownWithoutScript({ next }: DomElement): string | undefined {
  if (!next || !DomUtils.isTag(next) || next.name !== 'noscript') return undefined;
  return firstOf(next.children, ({ name }) => name === 'img')?.attribs.src;
}

/** Whether an element is a picture though no `img`: one behind an element without words, or one that is drawn. */
export function isDrawn(element: DomElement): boolean {
  if (element.name === 'img' || backgroundOf(element).length === 0) return false;
  return textOf(element) === '' && firstOf(element.children, ({ name }) => name === 'img') === undefined;
}
