import { normalized } from '../../../normalized.ts';
import type { InlineObject } from '../../line.ts';
import { cleanReceived } from '../text.ts';
import { Looks } from './looks.ts';
import type { RunProperties } from './properties.ts';
import type { Float, Inline, Reading } from './reading.ts';
import { scripted } from './scripts.ts';
import { isSymbolFont, unicodeOf } from './symbols.ts';

/** What stands for an object in a text. */
const objectSign = '\ufffc';

/** The text of a paragraph while it is put together, with the objects in it and how it looks. */
export class InlineText {
  readonly #reading: Reading;
  readonly #looks = new Looks();
  readonly #objects: InlineObject[] = [];
  readonly #floats: Float[] = [];
  #text = '';
  #links = 0;
  #address: string | undefined;
  /** A raised or lowered text that may go on in the next run. */
  #script: { kind: 'superscript' | 'subscript'; text: string } | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  finish(): Inline {
    this.#settleScript();
    while (this.#links > 0) this.endLink();
    // A letter and its accent may stand in two runs.
    const text = normalized(this.#text, 'NFC');
    this.#reading.render(this.#text, text);
    return {
      text,
      objects: this.#objects,
      floats: this.#floats,
      bold: this.#looks.bold,
      look: this.#looks.look,
    };
  }

  /** What stands beside the text, at this place of it. */
  float(floats: readonly Omit<Float, 'at'>[]): void {
    this.#settleScript();
    for (const float of floats) this.#floats.push({ ...float, at: this.#text.length });
  }

  /** Characters that the document does not have as text. */
  put(text: string): void {
    this.#settleScript();
    this.#text += text;
    this.#reading.render('', text);
  }

  /** The text as it is so far. */
  get text(): string {
    this.#settleScript();
    return this.#text;
  }

  /** Text of the document, as a run has it. */
  add(received: string, look: RunProperties): void {
    const { text, controls } = cleanReceived(received);
    this.#reading.controls += controls;
    const { raised } = look;
    const font = isSymbolFont(look.latin) ? look.latin : undefined;
    const shown = /[\uf020-\uf0ff]/.test(text) || font !== undefined ? this.signs(font, text) : text;
    this.#looks.add(shown, look);
    if (raised === 'superscript' || raised === 'subscript') {
      if (this.#script?.kind !== raised) this.#settleScript();
      this.#script = { kind: raised, text: (this.#script?.text ?? '') + shown };
      return;
    }
    this.#settleScript();
    this.#text += shown;
  }

  /** A text in a typeface of signs, in Unicode; what Unicode lacks is named. */
  signs(font: string | undefined, text: string): string {
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

  /** A soft break; a link goes on below it. */
  break(): void {
    this.#settleScript();
    const address = this.#links > 0 ? this.#address : undefined;
    if (address !== undefined) this.endLink();
    this.#text += '\n';
    if (address !== undefined) this.beginLink(address);
  }

  /** An object that stands in the text. */
  object(object: InlineObject): void {
    this.#settleScript();
    this.#text += objectSign;
    this.#objects.push(object);
  }

  /** A link begins, where it leads out of the document; an address of another kind is named. Says whether it did. */
  beginLink(address: string | undefined): boolean {
    if (address === undefined || this.#links > 0) return false;
    if (!/^(?:https?|mailto|ftp):/i.test(address)) {
      this.#reading.name('link', address);
      return false;
    }
    this.object({ kind: 'link', address });
    this.#address = address;
    this.#links += 1;
    return true;
  }

  /** A link ends, if one is open. */
  endLink(): void {
    if (this.#links === 0) return;
    this.#links -= 1;
    this.#settleScript();
    // A link round nothing, or round a picture, is none.
    if (this.#text.endsWith(objectSign) && this.#objects.at(-1)?.kind === 'link') {
      this.#text = this.#text.slice(0, -1);
      this.#objects.pop();
    } else this.object({ kind: 'link-end' });
  }
}
