import { importLimits } from '../../../model/limits.ts';
import { childOf, elementsOf, flagOf, settingOf, type XmlElement } from './xml.ts';

interface OpenField {
  code: string;
  /** Whether its code has ended, and what it shows follows. */
  shown: boolean;
}

/** The fields that are open at a place of a document (ECMA-376 part 1, 17.16): codes are not printed, what they come to is. */
export class Fields {
  readonly #open: OpenField[] = [];
  /** Whether the paragraph that is being read has any of a code. */
  #hasCode = false;

  /** Whether what stands here is part of a code. */
  get inCode(): boolean {
    return this.#open.some(({ shown }) => !shown);
  }

  /** Whether what stands here is a table of contents that Word made. */
  get inContents(): boolean {
    return this.#open.some(({ code, shown }) => shown && /^\s*TOC\b/i.test(code));
  }

  begin(): void {
    this.#hasCode = true;
    this.#open.push({ code: '', shown: false });
  }

  addCode(text: string): void {
    this.#hasCode = true;
    const field = this.#open.at(-1);
    if (field && !field.shown) field.code += text;
  }

  /** The code ends; gives it. */
  separate(): string {
    const field = this.#open.at(-1);
    if (!field || field.shown) return '';
    field.shown = true;
    return field.code;
  }

  /** A paragraph ends. A code that goes on through one without any of it was never closed: it ends here. */
  endParagraph(): void {
    while (!this.#hasCode && this.inCode) this.#open.pop();
    this.#hasCode = false;
  }

  /** The field ends; gives its code, and whether it showed anything. */
  end(): { code: string; shown: boolean } | undefined {
    return this.#open.pop();
  }
}

/** The address that a code links to: `HYPERLINK "https://…"`. Undefined where it links within the document. */
export function linkOf(code: string): string | undefined {
  const [, quoted, plain] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(code) ?? [];
  return quoted || plain;
}

/** What a code shows that keeps its words in itself: signs in a circle, readings above characters, and symbols. */
export function shownByCode(
  code: string,
): { text: string; kind: 'plain' | 'ruby' | 'symbol' | 'equation'; font?: string } | undefined {
  if (code.length > importLimits.fieldCode.most) return undefined;
  const [, number, font] = /^\s*SYMBOL\s+(\S+)(?:.*?\\f\s*"?([^"\\]+?)"?\s*(?:\\|$))?/i.exec(code) ?? [];
  if (number !== undefined) {
    const value = Number(number);
    if (!(value > 0 && value < 0x10000)) return undefined;
    return { text: String.fromCodePoint(value), kind: 'symbol', ...(font && { font }) };
  }
  if (!/^\s*EQ\b/i.test(code)) return undefined;
  const reading = /\\s\\up\s*[\d.]+\s*\(([^()]*)\)\s*[,;]\s*([^()]*)\)/i.exec(code);
  if (reading) return { text: `${reading[2]}（${reading[1]}）`, kind: 'ruby' };
  const circle = /\\o\\ac\s*\(\s*[○〇◯]\s*[,;]\s*([^()]+)\)/i.exec(code)?.[1]?.trim();
  if (circle !== undefined)
    return {
      text: /^(?:[1-9]|1\d|20)$/.test(circle)
        ? String.fromCodePoint(0x245f + Number(circle))
        : `（${circle}）`,
      kind: 'plain',
    };
  const words = code
    .replace(/^\s*EQ\b/i, '')
    .replace(/\\\*\s*\S+(?:\s*"[^"]*")?/g, '')
    .replace(/\\[a-z]+/gi, '')
    .trim();
  return words === '' ? undefined : { text: words, kind: 'equation' };
}

/** What a control of an old form shows that is no text: whether it is ticked, which entry is chosen. */
export function formControl(data: XmlElement): string | undefined {
  const box = childOf(data, 'w:checkBox');
  if (box) return (flagOf(box, 'w:checked') ?? flagOf(box, 'w:default')) ? '☑' : '☐';
  const list = childOf(data, 'w:ddList');
  if (!list) return undefined;
  const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
  const chosen = Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0);
  return entries[chosen]?.attributes['w:val'];
}
