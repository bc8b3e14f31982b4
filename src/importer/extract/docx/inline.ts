import type { InlineObject } from '../../line.ts';
import { cleanReceived } from '../text.ts';
import { readDrawing } from './drawing.ts';
import { linkOf, shownByCode } from './fields.ts';
import { signOf } from './holdings.ts';
import { Looks } from './looks.ts';
import { linearMath } from './math.ts';
import { type RunProperties, runProperties } from './properties.ts';
import type { BlockReader, Float, Inline, Reading, Story } from './reading.ts';
import { scripted } from './scripts.ts';
import type { Style } from './styles.ts';
import { isSymbolFont, symbolOf, unicodeOf } from './symbols.ts';
import { childOf, elementsOf, flagOf, settingOf, textIn, type XmlElement } from './xml.ts';

/** What stands for an object in a text. */
const objectSign = '\ufffc';
const hiddenRuns = /^w:(?:del|moveFrom)$/;
const words = /^(?:w:t|w:delText|m:t)$/;

/** Reads what stands within a paragraph: runs, links, fields, notes, pictures. */
export class InlineReader {
  readonly #reading: Reading;
  readonly #story: Story;
  readonly #style: Style;
  readonly #blocks: BlockReader;
  readonly #looks = new Looks();
  readonly #objects: InlineObject[] = [];
  readonly #floats: Float[] = [];
  #text = '';
  #links = 0;
  #address: string | undefined;
  /** A raised or lowered text that may go on in the next run. */
  #script: { kind: 'superscript' | 'subscript'; text: string } | undefined;
  breaks = false;

  constructor(reading: Reading, story: Story, style: Style, blocks: BlockReader) {
    this.#reading = reading;
    this.#story = story;
    this.#style = style;
    this.#blocks = blocks;
  }

  finish(): Inline {
    this.#settleScript();
    while (this.#links > 0) this.#endLink();
    // A letter and its accent may stand in two runs.
    const text = this.#text.normalize('NFC');
    this.#reading.render(this.#text, text);
    return {
      text,
      objects: this.#objects,
      floats: this.#floats,
      bold: this.#looks.bold,
      look: this.#looks.look,
    };
  }

  read(elements: readonly XmlElement[]): void {
    for (const element of elements) this.#element(element);
  }

  #element(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'w:r') this.#run(element);
    else if (hiddenRuns.test(name)) this.#reading.leaveOut('deleted', element);
    else if (name === 'w:hyperlink') {
      const { target = '', external } = this.#story.relations.get(attributes['r:id'] ?? '') ?? {};
      const linked =
        external === true &&
        this.#beginLink(target + (attributes['w:anchor'] ? `#${attributes['w:anchor']}` : ''));
      this.read(elementsOf(element));
      if (linked) this.#endLink();
    } else if (name === 'w:fldSimple') {
      const code = attributes['w:instr'] ?? '';
      const linked = this.#beginLink(linkOf(code));
      if (!linked) this.#reading.name('codes', code);
      this.read(elementsOf(element));
      if (linked) this.#endLink();
    } else if (name === 'm:oMath') {
      const text = linearMath(element);
      this.#add(text, {});
      this.#reading.render(textIn(element, /^(?:m|w):t$/), text);
      if (/[^\w\s.,+=-]/u.test(text)) this.#reading.alter('equation', text);
    } else if (name === 'w:sdt') this.read(contentOfControl(element, this.#reading));
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
    for (const child of elementsOf(run)) if (child !== properties) this.#inRun(child, look);
  }

  #inRun(element: XmlElement, look: RunProperties): void {
    const { name, attributes } = element;
    const { fields } = this.#story;
    switch (name) {
      case 'w:t':
      case 'm:t': {
        if (fields.inCode) this.#reading.leaveOut('codes', element);
        else this.#add(textIn(element, words).replace(/[\n\r]+/g, ' '), look);
        return;
      }
      case 'w:delText':
        this.#reading.leaveOut('deleted', element);
        return;
      case 'w:instrText':
        fields.addCode(textIn(element, /^w:instrText$/));
        return;
      case 'w:fldChar':
        this.#field(element, look);
        return;
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t', look);
        return;
      case 'w:noBreakHyphen':
        this.#add('-', look);
        return;
      case 'w:br':
        if (/^(?:page|column)$/.test(attributes['w:type'] ?? '')) this.breaks = true;
        this.#break();
        return;
      case 'w:cr':
        this.#break();
        return;
      case 'w:sym': {
        const sign = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
        if (sign === undefined)
          this.#reading.name('symbol', `${attributes['w:font']} ${attributes['w:char']}`);
        else this.#add(sign, { ...look, latin: undefined });
        this.#reading.render(signOf(attributes['w:char'] ?? ''), sign ?? '');
        return;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes['w:id'] ?? '');
        return;
      case 'w:ruby':
        this.#ruby(element);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'w:contentPart':
        if (fields.inCode) {
          this.#reading.leaveOut('codes', element);
          return;
        }
        this.#settleScript();
        this.#floats.push(
          ...readDrawing(element, this.#reading, this.#story, this.#blocks).map((float) => ({
            ...float,
            at: this.#text.length,
          })),
        );
        return;
      default:
        if (
          element.children.length > 0 &&
          !/^w:(?:rPr|footnoteRef|endnoteRef|annotationRef|separator)/.test(name)
        )
          this.read([element]);
    }
  }

  #add(received: string, look: RunProperties): void {
    const { text, controls } = cleanReceived(received);
    this.#reading.controls += controls;
    const { raised } = look;
    const font = isSymbolFont(look.latin) ? look.latin : undefined;
    const shown = /[\uf020-\uf0ff]/.test(text) || font !== undefined ? this.#signs(font, text) : text;
    this.#looks.add(shown, look);
    if (raised === 'superscript' || raised === 'subscript') {
      if (this.#script?.kind !== raised) this.#settleScript();
      this.#script = { kind: raised, text: (this.#script?.text ?? '') + shown };
      return;
    }
    this.#settleScript();
    this.#text += shown;
  }

  #signs(font: string | undefined, text: string): string {
    const shown = unicodeOf(font, text);
    const isWhole = !shown.includes('\ufffd') || text.includes('\ufffd');
    if (!isWhole) this.#reading.name('symbol', `${font ?? ''} ${text}`);
    const put = isWhole ? shown : shown.replaceAll('\ufffd', '');
    this.#reading.render(text, put);
    return put;
  }

  #settleScript(): void {
    const script = this.#script;
    if (!script) return;
    this.#script = undefined;
    const { text, isMarked } = scripted(script.text, script.kind);
    if (isMarked) this.#reading.alter('script', `${this.#text.slice(-8).replaceAll(objectSign, '')}${text}`);
    this.#reading.render(script.text, text);
    this.#text += text;
  }

  #break(): void {
    this.#settleScript();
    const address = this.#links > 0 ? this.#address : undefined;
    if (address !== undefined) this.#endLink();
    this.#text += '\n';
    if (address !== undefined) this.#beginLink(address);
  }

  #object(object: InlineObject): void {
    this.#settleScript();
    this.#text += objectSign;
    this.#objects.push(object);
  }

  #note(kind: 'footnote' | 'endnote', id: string): void {
    const note = this.#reading.note(kind, id, this.#blocks);
    if (note !== undefined) this.#object({ kind: 'note', note });
  }

  #beginLink(address: string | undefined): boolean {
    if (address === undefined || this.#links > 0 || !/^(?:https?|mailto|ftp):/i.test(address)) return false;
    this.#object({ kind: 'link', address });
    this.#address = address;
    this.#links += 1;
    return true;
  }

  #endLink(): void {
    if (this.#links === 0) return;
    this.#links -= 1;
    this.#settleScript();
    // A link round nothing, or round a picture, is none.
    if (this.#text.endsWith(objectSign) && this.#objects.at(-1)?.kind === 'link') {
      this.#text = this.#text.slice(0, -1);
      this.#objects.pop();
    } else this.#object({ kind: 'link-end' });
  }

  #field(element: XmlElement, look: RunProperties): void {
    const { fields } = this.#story;
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') {
      const box = childOf(element, 'w:ffData');
      fields.begin();
      const control = box && formControl(box);
      if (control && !look.vanish) {
        this.#text += control;
        this.#reading.render('', control);
      }
    } else if (type === 'separate') this.#beginLink(linkOf(fields.separate()));
    else if (type === 'end') {
      const { code = '', shown = false } = fields.end() ?? {};
      if (linkOf(code) !== undefined) this.#endLink();
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
    const before = this.#text.length;
    this.read(elementsOf(childOf(element, 'w:rubyBase')));
    this.#settleScript();
    const reading = cleanReceived(textIn(childOf(element, 'w:rt') ?? element, words)).text.trim();
    if (reading === '') return;
    this.#text += `（${reading}）`;
    this.#reading.render('', '（）');
    this.#reading.alter('ruby', this.#text.slice(before));
  }
}

/** What a content control holds; words that only say what to put there are left out. */
export function contentOfControl(control: XmlElement, reading: Reading): XmlElement[] {
  const content = childOf(control, 'w:sdtContent');
  if (content && flagOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) {
    reading.leaveOut('placeholder', content);
    return [];
  }
  return elementsOf(content);
}

/** What a control of an old form shows that is no text: whether it is ticked, which entry is chosen. */
function formControl(data: XmlElement): string | undefined {
  const box = childOf(data, 'w:checkBox');
  if (box) return (flagOf(box, 'w:checked') ?? flagOf(box, 'w:default')) ? '☑' : '☐';
  const list = childOf(data, 'w:ddList');
  if (!list) return undefined;
  const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
  const chosen = Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0);
  return entries[chosen]?.attributes['w:val'];
}
