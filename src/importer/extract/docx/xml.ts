import { Parser } from 'htmlparser2';
import { importLimits } from '../../../model/limits.ts';
import { prefixOf, Scope } from './namespaces.ts';

/** An element of a part, with names as `namespaces.ts` has them. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** Thrown for a part that ends before its end, or goes deeper or on longer than any document does. */
export class BrokenXml extends Error {
  readonly code: 'document-broken' | 'page-too-deep' | 'page-too-long';
  /** The limit. */
  readonly most: number;

  constructor(code: BrokenXml['code'], most = 0) {
    super(code);
    this.code = code;
    this.most = most;
  }
}

/** Whether an element is taken as soon as it is whole; it is then not kept in the one round it. */
export type Taker = (element: XmlElement, around: string) => boolean;

/**
 * Reads a part. Entities that a document type declares are not resolved, and nothing outside is read.
 * Of `mc:AlternateContent` one branch is kept (ECMA-376 part 3).
 *
 * @throws BrokenXml
 */
export function parseXml(text: string, take: Taker = () => false): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: { element: XmlElement; scope: Scope }[] = [{ element: top, scope: new Scope() }];
  const [deepest, most] = [importLimits.documentDepth.most, importLimits.documentElements.most];
  let elements = 0;
  const last = () => open.at(-1) ?? { element: top, scope: new Scope() };
  const keep = (child: XmlElement): void => {
    const { element: around } = last();
    if (child.name === 'mc:AlternateContent') for (const one of chosen(child)) keep(one);
    else if (!take(child, around.name)) around.children.push(child);
  };
  const parser = new Parser(
    {
      onopentag(raw, given) {
        elements += 1;
        if (open.length > deepest) throw new BrokenXml('page-too-deep', deepest);
        if (elements > most) throw new BrokenXml('page-too-long', most);
        const { scope: outer } = last();
        let scope = outer;
        for (const name in given) {
          if (!name.startsWith('xmlns')) continue;
          scope = new Scope(outer, given);
          break;
        }
        const attributes: Record<string, string> = {};
        for (const name in given)
          if (!name.startsWith('xmlns') && !name.startsWith('w:rsid') && !name.startsWith('w14:paraId'))
            attributes[scope.canonical(name, true)] = given[name] ?? '';
        const name = scope.canonical(raw, false);
        if (name === 'mc:Choice' && !isUnderstood(attributes.Requires ?? '', scope)) attributes.unknown = '1';
        open.push({ element: { name, attributes, children: [] }, scope });
      },
      ontext(data) {
        const { children } = last().element;
        const before = children.at(-1);
        if (typeof before === 'string') children[children.length - 1] = before + data;
        else children.push(data);
      },
      onclosetag() {
        const closed = open.length > 1 ? open.pop() : undefined;
        if (closed) keep(closed.element);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root || !/(?:<\/[^<>]+|\/)>\s*(?:<!--[\s\S]*?-->\s*)*\0*$/.test(text.slice(-4000)))
    throw new BrokenXml('document-broken');
  return root;
}

function isUnderstood(required: string, scope: Scope): boolean {
  return required.split(/\s+/).every((prefix) => prefixOf(scope.namespace(prefix) ?? '') !== undefined);
}

/** The content of the first branch that is understood; else of the one that is meant for everybody. */
function chosen({ children }: XmlElement): XmlElement[] {
  const branches = children.filter((child) => typeof child !== 'string');
  const branch =
    branches.find(({ name, attributes }) => name === 'mc:Choice' && !('unknown' in attributes)) ??
    branches.find(({ name }) => name === 'mc:Fallback') ??
    branches[0];
  return elementsOf(branch);
}

/** The elements within an element. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** The first element of a name within an element. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element) return undefined;
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The first element of a name at any depth. */
export function findElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

/** `w:val` of the first element of a name within an element; undefined where there is none. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** Whether a property that is on or off is said, and which (`w:b`, `w:b w:val="0"`). */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  return child && !/^(?:0|false|off|none)$/.test(child.attributes['w:val'] ?? '1');
}

/** All text of the elements of some names, in order. */
export function textIn(element: XmlElement, names: RegExp): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return names.test(element.name) ? child : '';
      return textIn(child, names);
    })
    .join('');
}
