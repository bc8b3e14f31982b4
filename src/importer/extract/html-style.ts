import type { Look } from '../line.ts';
import { colorOf, firstFont, pointsOf } from './css-values.ts';
import type { DomElement } from './html-tree.ts';
import type { RunLook } from './inline-text.ts';

/** How text looks within an element, by its own style and those round it; its size is 0 where it is not to be seen. */
export interface Style extends RunLook {
  align?: Look['align'];
  /** Whether a line runs through it. */
  struck?: boolean;
  boxed?: boolean;
  ruled?: boolean;
  breaksBefore?: boolean;
  /** Whether its visibility is taken away; what stands within may get it back. */
  invisible?: boolean;
  /** Whether it and all within is not shown. */
  gone?: boolean;
  /** Whether the ends of its lines are meant. */
  preformatted?: boolean;
  /** How the items of a list are numbered. */
  listed?: string | undefined;
}

/** A page's own size of text, in points, where nothing says one: 16 pixels. */
const usual = 12;

/** The styles of a page: rules of its `style` elements that name a tag, a class or an id, and what elements say themselves. */
export class PageStyles {
  readonly #rules = new Map<string, Map<string, string>>();

  constructor(css: readonly string[] = []) {
    for (const sheet of css) this.#read(withoutComments(sheet));
  }

  /** The style within an element that stands in one of `around`. */
  of(element: DomElement, around: Style): Style {
    const { name, attribs } = element;
    const classes = attribs.class?.split(/\s+/) ?? [];
    const selectors = [
      name,
      ...classes.map((one) => `.${one}`),
      ...classes.map((one) => `${name}.${one}`),
      `#${attribs.id ?? ''}`,
    ];
    const ruled = selectors.flatMap((selector) => this.#rules.get(selector) ?? []);
    const own = attribs.style === undefined ? [] : [declarationsIn(attribs.style)];
    const declared = [...ruled, ...own];
    const style = { ...around, breaksBefore: false };
    tagStyle(element, style);
    for (const declarations of declared) declare(declarations, style, around.size ?? usual);
    return style;
  }

  #read(css: string): void {
    // Rules within @media and the like are for other pages than the one that is read.
    let depth = 0;
    let start = 0;
    let selectors = '';
    for (let at = 0; at < css.length; at += 1) {
      const mark = css.charAt(at);
      if (mark === '{') {
        depth += 1;
        if (depth === 1) selectors = css.slice(start, at).trim();
        if (depth === 1) start = at + 1;
      } else if (mark === '}') {
        depth = Math.max(0, depth - 1);
        if (depth === 0 && !selectors.startsWith('@')) this.#add(selectors, css.slice(start, at));
        if (depth === 0) start = at + 1;
      } else if (mark === ';' && depth === 0) start = at + 1;
    }
  }

  #add(selectors: string, text: string): void {
    const declarations = declarationsIn(text);
    for (const selector of selectors.split(',')) {
      const simple = selector.trim();
      if (!/^(?:[\w-]+|[\w-]*\.[\w-]+|#[\w-]+)$/.test(simple)) continue;
      const rule = this.#rules.get(simple) ?? new Map<string, string>();
      this.#rules.set(simple, rule);
      for (const [name, value] of declarations) say(rule, name, value);
    }
  }
}

/** What is known of properties; others are passed over, so that a rule is as short as it is here, whatever a page repeats. */
const known =
  /^(?:font-(?:size|weight|family)|color|text-(?:align|indent|decoration(?:-line)?)|display|mso-hide|visibility|opacity|left|top|white-space|page-break-before|list-style(?:-type)?|border(?:-top|-bottom)?|background(?:-color)?)$/;

/** The declarations of a rule or an element by their properties, of two for one the later. */
function declarationsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!known.test(name)) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important/i, '');
    say(found, name, value.trim().toLowerCase());
  }
  return found;
}

/** Puts a declaration last, for later ones go before earlier ones of other properties, too. */
function say(rule: Map<string, string>, name: string, value: string): void {
  rule.delete(name);
  rule.set(name, value);
}

function withoutComments(css: string): string {
  return css
    .split('*/')
    .map((part) => part.split('/*', 1)[0] ?? '')
    .join(' ');
}

/** What an element means for the look of its text without any style. */
function tagStyle({ name, attribs }: DomElement, style: Style): void {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading) {
    style.size = [24, 18, 14, 12, 10, 8][Number(heading) - 1] ?? usual;
    style.bold = true;
  }
  if (/^(?:b|strong|th)$/.test(name)) style.bold = true;
  if (name === 'sup' || name === 'sub') style.raised ??= name === 'sup' ? 'superscript' : 'subscript';
  if (name === 's' || name === 'strike') style.struck = true;
  if (name === 'pre' || name === 'listing') style.preformatted = true;
  if (name === 'center') style.align = 'center';
  if (name === 'font') {
    const size = [7.5, 10, 12, 13.5, 18, 24, 36][Number(attribs.size) - 1];
    if (size) style.size = size;
    setColor(attribs.color ?? '', style);
    if (attribs.face) style.font = firstFont(attribs.face);
  }
  if (name !== 'table' && name !== 'img') setAlign(attribs.align?.toLowerCase(), style);
  if ('hidden' in attribs) style.gone = true;
}

function declare(declarations: ReadonlyMap<string, string>, style: Style, around: number): void {
  for (const [name, value] of declarations) {
    if (name === 'font-size') style.size = sizeOf(value, around) ?? style.size ?? usual;
    else if (name === 'color') setColor(value, style);
    else if (name === 'text-align') setAlign(value, style);
    else if (name === 'font-weight') style.bold = /^(?:bold|bolder|[6-9]00)$/.test(value);
    else if (name === 'font-family') style.font = firstFont(value);
    else if (/^text-decoration(?:-line)?$/.test(name) && value.includes('line-through')) style.struck = true;
    else if (name === 'display') style.gone = value === 'none';
    else if (name === 'mso-hide' && value === 'all') style.gone = true;
    else if (name === 'visibility') style.invisible = /^(?:hidden|collapse)$/.test(value);
    else if (name === 'opacity' && Number.parseFloat(value) === 0) style.gone = true;
    else if (/^(?:left|top|text-indent)$/.test(name) && /^-\d{3,}(?:px|em|pt|%)?$/.test(value))
      style.gone = true;
    else if (name === 'white-space') style.preformatted = /^pre(?:-line|-wrap)?$/.test(value);
    else if (name === 'page-break-before' && value === 'always') style.breaksBefore = true;
    else if (name === 'list-style-type' || name === 'list-style') style.listed = value.split(/\s+/)[0] ?? '';
    else if (/^border(?:-(?:top|bottom))?$/.test(name) && /\b(?:solid|double|dashed|dotted)\b/.test(value)) {
      if (name === 'border') style.boxed = true;
      else style.ruled = true;
    } else if (/^background(?:-color)?$/.test(name) && isFilled(value)) style.boxed = true;
  }
}

function isFilled(value: string): boolean {
  return (
    /#|rgb|hsl/.test(value) && !/#f{3}(?:f{3})?\b|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\)|,\s*0\s*\)/.test(value)
  );
}

/** Sizes that CSS has names for, in points. */
const sizes: Readonly<Record<string, number>> = {
  'xx-small': 7,
  'x-small': 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
};

/** A size of CSS in points, by the size round it. */
function sizeOf(value: string, around: number): number | undefined {
  return sizes[value] ?? pointsOf(value, { em: around, rem: usual, '%': around / 100 });
}

function setAlign(value: string | undefined, style: Style): void {
  if (value === 'center' || value === 'right' || value === 'left' || value === 'justify') style.align = value;
  else if (value === '-webkit-center') style.align = 'center';
}

/** Sets a colour; black, and what is no colour, says nothing. */
function setColor(value: string, style: Style): void {
  const color = colorOf(value);
  if (color === '000000') delete style.color;
  else if (color !== undefined) style.color = color;
}
