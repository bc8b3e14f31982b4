import { DomUtils } from 'htmlparser2';
import { sliceText } from '../../content/slice-text.ts';
import type { PictureFinder, ReceivedPicture } from './format.ts';
import { type DomElement, firstOf } from './html-tree.ts';

/** Where pages that load a picture late keep its address, in the order in which they are believed. */
const lazy =
  'data-src data-original data-lazy-src data-lazy data-actualsrc data-echo data-original-src data-url data-croporisrc data-backsrc zoomfile file original'.split(
    ' ',
  );

/** What is longer than this in a `data:` address is a picture, though the page names another. */
const longestPlaceholder = 4000;
/** What is shorter is none at all. */
const shortestPicture = 240;

/** Whether an element shows a picture, or has one behind its words: none of its own is a spacer, or counts visitors. */
export function isPicture(element: DomElement): boolean {
  const { width, height } = element.attribs;
  const isDot = [width, height].every((side) => /^[0-3](?:px)?$/.test(side ?? ''));
  return !isDot && realAddresses(element).length > 0;
}

/**
 * The picture that an element shows: of all the addresses that it has, the first whose file was saved beside the page;
 * else the one on the web that it stands for, which has no bytes.
 */
export function pictureOf(element: DomElement, find: PictureFinder): ReceivedPicture {
  const real = realAddresses(element);
  const found = real.flatMap((address) => find(address) ?? []);
  return (
    found.find(({ bytes }) => bytes !== undefined) ??
    found.find(({ name }) => /^(?:https?:)?\/\//i.test(name)) ??
    found[0] ?? { bytes: undefined, name: (real[0] ?? '').slice(0, 40) }
  );
}

/** What a picture is called where it is not shown: by what the page says of it, else by its file. */
export function nameOfPicture({ attribs }: DomElement): string {
  const said = attribs.alt?.trim() || attribs.title?.trim();
  const address = attribs['data-src'] ?? attribs.src ?? '';
  const file = address.startsWith('data:')
    ? ''
    : address
        .replace(/[?#][\s\S]*/, '')
        .split('/')
        .at(-1);
  return sliceText(said || file || '', 0, 40);
}

function realAddresses(element: DomElement): string[] {
  const addresses = addressesOf(element).filter((address) => !/^(?:#|about:|javascript:)/i.test(address));
  return addresses.filter(
    (address) =>
      !address.startsWith('data:') ||
      address.length > longestPlaceholder ||
      (addresses.length === 1 && address.length > shortestPicture),
  );
}

function addressesOf(element: DomElement): string[] {
  const { attribs } = element;
  if (element.name === 'image')
    return [attribs.href ?? attribs['xlink:href'] ?? attribs.src ?? ''].filter(Boolean);
  if (element.name !== 'img') return backgroundOf(element);
  const given = lazy.flatMap((name) => attribs[name] ?? []).filter((value) => /[./]/.test(value));
  const sets = [attribs.srcset, attribs['data-srcset'], ...sourcesOf(element)];
  const listed = sets.flatMap((set) => widest(set ?? ''));
  const all = [attribs.src, ...given, ...listed, shownWithoutScript(element)];
  return [...new Set(all.flatMap((one) => (one === undefined || one.trim() === '' ? [] : [one.trim()])))];
}

/** Elements that are only part of what may have a picture behind it. */
const partial = /^(?:br|hr|tr|thead|tbody|tfoot|caption|colgroup|col|form|center|font)$/;

/** The picture behind an element, as its own style says. */
function backgroundOf({ name, attribs }: DomElement): string[] {
  if (partial.test(name)) return [];
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
  let after = next;
  while (after && DomUtils.isText(after) && after.data.trim() === '') after = after.next;
  if (!after || !DomUtils.isTag(after) || after.name !== 'noscript') return undefined;
  return firstOf(after.children, ({ name }) => name === 'img')?.attribs.src;
}
