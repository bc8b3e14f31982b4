import { percentDecoded } from '../../content/percent-decoded.ts';
import { type DomElement, type DomNode, elementsOf, isBlock, textOf } from './html-tree.ts';

/** The notes of a page: which links call them, and where their texts stand. */
export interface PageNotes {
  /** The numbers of the notes, from 0, by the links that call them. */
  calls: ReadonlyMap<DomElement, number>;
  /** In the order of their numbers. */
  texts: ReadonlySet<DomElement>;
  /** The links by which a note leads back to its call: no text. */
  returns: ReadonlySet<DomElement>;
}

/** The longest text of a link that calls a note: [12], ①, *. */
const longestCall = 6;
/** The most links to one place that are looked at to find which of them lead back from a note. */
const mostReturns = 20;

/**
 * Finds a page's footnotes, as Word, LibreOffice and most sites write them: a short link to a place further down, from
 * which another link leads back.
 */
export function findNotes(nodes: DomNode[]): PageNotes {
  const links = elementsOf(nodes, ({ name, attribs }) => name === 'a' && /^#./.test(attribs.href ?? ''));
  const named = new Map<string, DomElement>();
  if (links.length > 0)
    for (const element of elementsOf(nodes, ({ attribs }) => (attribs.id ?? attribs.name) !== undefined))
      for (const name of [element.attribs.id, element.attribs.name])
        if (name !== undefined && !named.has(name)) named.set(name, element);
  const leading = new Map<string, DomElement[]>();
  for (const link of links) {
    const others = leading.get(targetOf(link)) ?? [];
    leading.set(targetOf(link), others);
    if (others.length < mostReturns) others.push(link);
  }
  const calls = new Map<DomElement, number>();
  const texts = new Map<DomElement, number>();
  const returns = new Set<DomElement>();
  for (const link of links) {
    if (returns.has(link) || textOf(link).length > longestCall || textOf(link) === '') continue;
    const target = named.get(targetOf(link));
    const text = target && holderOf(target);
    if (!text) continue;
    const back = [...namesRound(link)].flatMap((name) => leading.get(name) ?? []);
    const own = back.filter((one) => isWithin(one, text));
    if (own.length === 0 || isWithin(link, text)) continue;
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    calls.set(link, number);
    for (const one of own) returns.add(one);
  }
  return { calls, texts: new Set(texts.keys()), returns };
}

function targetOf({ attribs }: DomElement): string {
  return percentDecoded(attribs.href?.slice(1) ?? '');
}

/** What a link can be led back to by: its own names and those of what stands close round it. */
function namesRound(link: DomElement): Set<string> {
  const names = new Set<string>();
  let element: DomElement | undefined = link;
  for (let up = 0; element && up < 3 && (up === 0 || !isBlock(element)); up += 1) {
    for (const name of [element.attribs.id, element.attribs.name]) if (name) names.add(name);
    element = elementAbove(element);
  }
  return names;
}

/** What holds all of a note: the element that is named, or the block round it, with all of its paragraphs where it is one note. */
function holderOf(target: DomElement): DomElement | undefined {
  let block: DomElement | undefined = target;
  while (block && !isBlock(block)) block = elementAbove(block);
  const above = block && elementAbove(block);
  const isOneNote = /^(?:ftn|edn|sdfootnote|sdendnote|fn|note)[-_]?\d+$/i.test(above?.attribs.id ?? '');
  return isOneNote ? above : block;
}

function elementAbove({ parent }: DomElement): DomElement | undefined {
  return parent && 'attribs' in parent ? parent : undefined;
}

function isWithin(element: DomElement, holder: DomElement): boolean {
  for (let at: DomElement | undefined = element; at; at = elementAbove(at)) if (at === holder) return true;
  return false;
}
