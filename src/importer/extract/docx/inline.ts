import { type Inline, InlineText } from '../inline-text.ts';
import { cleanReceived } from '../text.ts';
import { readDrawing } from './drawing.ts';
import { formControl, linkOf, shownByCode } from './fields.ts';
import { signOf } from './holdings.ts';
import { linearMath } from './math.ts';
import { type RunProperties, runProperties } from './properties.ts';
import type { Float, Reading, Story } from './reading.ts';
import type { Style } from './styles.ts';
import { isSymbolFont, symbolOf, unicodeOf } from './symbols.ts';
import { childOf, elementsOf, textIn, type XmlElement } from './xml.ts';

const words = /^(?:w:t|w:delText|m:t)$/;

/** Reads what stands within a paragraph: runs, links, fields, notes, pictures. */
export class InlineReader {
  readonly #reading: Reading;
  readonly #story: Story;
  readonly #style: Style;
  readonly #text: InlineText;
  readonly #floats: Float[] = [];
  /** Whether a page ends within the paragraph. */
  breaks = false;

  constructor(story: Story, style: Style) {
    this.#reading = story.reading;
    this.#story = story;
    this.#style = style;
    this.#text = new InlineText(story.reading);
  }

  /** What was read, with what stands beside the text. */
  finish(): Inline & { floats: Float[] } {
    return { ...this.#text.take(), floats: this.#floats };
  }

  read(elements: readonly XmlElement[]): void {
    for (const element of elements) this.#element(element);
  }

  #element(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'w:r') this.#run(element);
    else if (name === 'w:del' || name === 'w:moveFrom') this.#reading.leaveOut('deleted', element);
    else if (name === 'w:hyperlink') {
      const { target = '', external } = this.#story.relations.get(attributes['r:id'] ?? '') ?? {};
      const linked =
        external === true &&
        this.#link(target + (attributes['w:anchor'] ? `#${attributes['w:anchor']}` : ''));
      this.read(elementsOf(element));
      if (linked) this.#text.endLink();
    } else if (name === 'w:fldSimple') {
      const code = attributes['w:instr'] ?? '';
      const linked = this.#link(linkOf(code));
      if (!linked) this.#reading.name('codes', code);
      this.read(elementsOf(element));
      if (linked) this.#text.endLink();
    } else if (name === 'm:oMath') {
      const text = linearMath(element);
      this.#add(text, {});
      this.#reading.render(textIn(element, /^(?:m|w):t$/), text);
      if (/[^\w\s.,+=-]/u.test(text)) this.#reading.alter('equation', text);
    } else if (name === 'w:sdt') this.read(this.#reading.contentOf(element));
    else if (!/^(?:w:pPr|w:rPr|w:sdtPr|w:sdtEndPr)$/.test(name)) this.read(elementsOf(element));
  }

  #run(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    const { styles } = this.#reading;
    const look = styles.run(this.#style, properties && runProperties(properties, styles.fonts));
    if (look.vanish) {
      this.#reading.leaveOut('hidden', run);
      for (const child of elementsOf(run))
        if (/^w:(?:fldChar|instrText)$/.test(child.name)) this.#inRun(child, look);
      return;
    }
    if (look.struck) this.#reading.alter('struck', textIn(run, words));
    for (const child of elementsOf(run)) if (child !== properties) this.#inRun(child, look);
  }

  #inRun(element: XmlElement, look: RunProperties): void {
    const { name, attributes } = element;
    const { fields } = this.#story;
    if (fields.inCode && !/^w:(?:instrText|fldChar|delText)$/.test(name)) {
      this.#reading.leaveOut('codes', element);
      return;
    }
    if (name === 'w:t' || name === 'm:t') this.#add(textIn(element, words).replace(/[\n\r]+/g, ' '), look);
    else if (name === 'w:delText') this.#reading.leaveOut('deleted', element);
    else if (name === 'w:instrText') fields.addCode(textIn(element, /^w:instrText$/));
    else if (name === 'w:fldChar') this.#field(element, look);
    else if (name === 'w:tab' || name === 'w:ptab') this.#add('\t', look);
    else if (name === 'w:noBreakHyphen') this.#add('-', look);
    else if (name === 'w:br' || name === 'w:cr') {
      this.breaks ||= /^(?:page|column)$/.test(attributes['w:type'] ?? '');
      this.#text.break();
    } else if (name === 'w:sym') {
      const sign = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
      if (sign === undefined) this.#reading.name('symbol', `${attributes['w:font']} ${attributes['w:char']}`);
      else this.#add(sign, { ...look, latin: undefined });
      this.#reading.render(signOf(attributes['w:char'] ?? ''), sign ?? '');
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      const note = this.#reading.note(kind, attributes['w:id'] ?? '', this.#story);
      if (note !== undefined) this.#text.object({ kind: 'note', note });
    } else if (name === 'w:ruby') this.#ruby(element);
    else if (/^w:(?:drawing|pict|object|contentPart)$/.test(name)) {
      for (const float of readDrawing(element, this.#story))
        this.#floats.push({ ...float, at: this.#text.text.length });
    } else if (!/^w:(?:rPr|footnoteRef|endnoteRef|annotationRef|separator)/.test(name))
      this.read(elementsOf(element));
  }

  /** Text of the document; in a typeface of signs it is in Unicode then, and what Unicode lacks is named. */
  #add(received: string, look: RunProperties): void {
    const { latin, eastAsia } = look;
    const font = isSymbolFont(latin) ? latin : undefined;
    const isSigns = font !== undefined || /[\uf020-\uf0ff]/.test(received);
    const shown = isSigns ? unicodeOf(font, received) : received;
    const isWhole = !shown.includes('\ufffd') || received.includes('\ufffd');
    if (!isWhole) this.#reading.name('symbol', `${font ?? ''} ${received}`);
    const text = isWhole ? shown : shown.replaceAll('\ufffd', '');
    this.#reading.render(received, text);
    this.#text.add(text, { ...look, font: /\p{Script=Han}/u.test(text) ? eastAsia : latin });
  }

  /** A link begins, where it leads out of the document; an address of another kind is named. Says whether it did. */
  #link(address: string | undefined): boolean {
    if (address === undefined) return false;
    if (/^(?:https?|mailto|ftp):/i.test(address)) return this.#text.beginLink(address);
    this.#reading.name('link', address);
    return false;
  }

  #field(element: XmlElement, look: RunProperties): void {
    const { fields } = this.#story;
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') {
      const box = childOf(element, 'w:ffData');
      fields.begin();
      const control = box && formControl(box);
      if (control && !look.vanish) this.#text.put(control);
    } else if (type === 'separate') this.#link(linkOf(fields.separate()));
    else if (type === 'end') {
      const { code = '', shown = false } = fields.end() ?? {};
      if (linkOf(code) !== undefined) this.#text.endLink();
      const own = shown || fields.inCode ? undefined : shownByCode(code);
      if (own) {
        const text =
          own.kind === 'symbol' ? unicodeOf(own.font, own.text).replaceAll('\ufffd', '') : own.text;
        this.#add(text, { ...look, latin: undefined });
        this.#reading.render('', text);
        if (own.kind === 'ruby' || own.kind === 'equation') this.#reading.alter(own.kind, text);
      } else if (linkOf(code) === undefined) this.#reading.name('codes', code);
    }
  }

  /** Characters with their reading above them: the reading follows in brackets. */
  #ruby(element: XmlElement): void {
    const before = this.#text.text.length;
    this.read(elementsOf(childOf(element, 'w:rubyBase')));
    const { text, controls } = cleanReceived(textIn(childOf(element, 'w:rt') ?? element, words));
    this.#reading.controls += controls;
    if (text.trim() === '') return;
    this.#text.put(`（${text.trim()}）`);
    this.#reading.render(text, '');
    this.#reading.alter('ruby', this.#text.text.slice(before));
  }
}
