import { normalized } from '../../normalized.ts';
import type { InlineObject, Look } from '../line.ts';
import type { ReadingLog } from './reading-log.ts';
import { scripted } from './scripts.ts';
import { cleanReceived } from './text.ts';

/** How characters look, as far as it tells how their line does. */
export interface RunLook {
  bold?: boolean | undefined;
  /** In points. */
  size?: number | undefined;
  /** Six hexadecimal digits. */
  color?: string | undefined;
  font?: string | undefined;
  raised?: 'superscript' | 'subscript' | 'baseline' | undefined;
}

/** What a line or paragraph holds. A soft break is a line feed, an object U+FFFC. */
export interface Inline {
  text: string;
  objects: InlineObject[];
  bold: boolean;
  look: Look;
}

/** What stands for an object in a text. */
const objectSign = '\ufffc';

/** A text while it is put together, with the objects in it and how it looks. */
export class InlineText {
  readonly #log: ReadingLog;
  #text = '';
  #objects: InlineObject[] = [];
  #runs: { length: number; look: RunLook }[] = [];
  #link: string | undefined;
  /** A raised or lowered text that may go on in the next run. */
  #script: { kind: 'superscript' | 'subscript'; text: string } | undefined;

  constructor(log: ReadingLog) {
    this.#log = log;
  }

  /** The text as it is so far. */
  get text(): string {
    const script = this.#script;
    if (!script) return this.#text;
    this.#script = undefined;
    const { text, isMarked } = scripted(script.text, script.kind);
    if (isMarked) this.#log.alter('script', `${this.#text.slice(-8).replaceAll(objectSign, '')}${text}`);
    this.#log.render(script.text, text);
    this.#text += text;
    return this.#text;
  }

  /** Text of the file, as a run has it. */
  add(received: string, look: RunLook): void {
    const { text, controls } = cleanReceived(received);
    this.#log.controls += controls;
    const { length } = text.replace(/\s+/gu, '');
    if (length > 0) this.#runs.push({ length, look });
    const { raised } = look;
    if (raised !== 'superscript' && raised !== 'subscript') this.#text = this.text + text;
    else if (this.#script?.kind === raised) this.#script.text += text;
    else {
      this.#text = this.text;
      this.#script = { kind: raised, text };
    }
  }

  /** Characters that the file does not have as text. */
  put(text: string): void {
    this.#text = this.text + text;
    this.#log.render('', text);
  }

  /** An object that stands in the text. */
  object(object: InlineObject): void {
    this.#text = this.text + objectSign;
    this.#objects.push(object);
  }

  /** A link begins; one that stands in another is part of it. Says whether it did. */
  beginLink(address: string): boolean {
    if (this.#link !== undefined) return false;
    this.object({ kind: 'link', address });
    this.#link = address;
    return true;
  }

  /** A link ends, if one is open. */
  endLink(): void {
    if (this.#link === undefined) return;
    this.#link = undefined;
    const at = this.text.lastIndexOf(objectSign);
    // A link round nothing, or round a picture, is none.
    if (this.#objects.at(-1)?.kind === 'link' && this.#text.slice(at + 1).trim() === '') {
      this.#text = this.#text.slice(0, at) + this.#text.slice(at + 1);
      this.#objects.pop();
    } else this.object({ kind: 'link-end' });
  }

  /** A soft break; a link goes on below it. */
  break(): void {
    const link = this.#link;
    this.endLink();
    this.#text = `${this.text}\n`;
    if (link !== undefined) this.beginLink(link);
  }

  /** What was put together, to begin anew; a link goes on. */
  take(): Inline {
    const link = this.#link;
    this.endLink();
    // A letter and its accent may stand in two runs.
    const text = normalized(this.text, 'NFC');
    this.#log.render(this.#text, text);
    const [objects, runs] = [this.#objects, this.#runs];
    [this.#text, this.#objects, this.#runs] = ['', [], []];
    if (link !== undefined) this.beginLink(link);
    const most = <Value>(pick: (look: RunLook) => Value | undefined): Value | undefined => {
      const lengths = new Map<Value | undefined, number>();
      for (const { length, look } of runs) lengths.set(pick(look), (lengths.get(pick(look)) ?? 0) + length);
      return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0];
    };
    const [size, color, font] = [most((run) => run.size), most((run) => run.color), most((run) => run.font)];
    const look: Look = {
      ...(size !== undefined && { size }),
      ...(color !== undefined && color !== '000000' && { color }),
      ...(font !== undefined && { font }),
    };
    return { text, objects, bold: runs.length > 0 && runs.every((run) => run.look.bold === true), look };
  }
}
