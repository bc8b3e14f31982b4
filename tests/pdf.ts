import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF as Chromium writes it, in the order in which it is drawn, without white
 * space. It knows just what Chromium's PDF writer uses: classic objects, Flate streams, shown strings in
 * hexadecimal, fonts with a ToUnicode map, replaced text (PDF 32000-1, 7.3, 9.10.3, 14.9.4).
 */
export function pdfPages(pdf: Buffer): string[] {
  const bytes = pdf.toString('latin1');
  const objects = new Map<number, string>();
  for (const [, number = '', body = ''] of bytes.matchAll(/(?<=^|\n)(\d+) 0 obj\n?([\s\S]*?)\nendobj/g)) {
    objects.set(Number(number), body);
  }
  const root = dictionary(objects, /\/Type \/Pages\b/);
  const order = [...(/\/Kids \[([^\]]*)\]/.exec(root)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
  return order.map(([, page]) => pageText(objects, Number(page)));
}

function dictionary(objects: ReadonlyMap<number, string>, kind: RegExp): string {
  const found = [...objects.values()].find((body) => kind.test(body));
  if (!found) throw new Error(`The PDF has no ${kind.source}`);
  return found;
}

/** How a font's codes are written and what they mean. */
interface Font {
  /** Hexadecimal digits of one code. */
  digits: number;
  meanings: ReadonlyMap<number, string>;
}

function pageText(objects: ReadonlyMap<number, string>, number: number): string {
  const page = objects.get(number) ?? '';
  const fonts = new Map<string, Font>();
  for (const [, name = '', font] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(font)) ?? '')?.[1];
    fonts.set(name, readFont(streamOf(objects, Number(map))));
  }
  const contents = streamOf(objects, Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]));
  let text = '';
  let font: Font | undefined;
  let replaced = false;
  const steps = /\/ActualText <FEFF([0-9A-F]*)>|\bEMC\b|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g;
  for (const [step, actual, name, shown] of contents.matchAll(steps)) {
    if (actual !== undefined) {
      replaced = true;
      text += unicode(actual);
    } else if (step === 'EMC') replaced = false;
    else if (name !== undefined) font = fonts.get(name);
    else if (shown !== undefined && !replaced) text += meaning(shown, font);
  }
  return text
    .replace(/\s+/gu, '')
    .replace(/[\u2e80-\u2fdf\ufb00-\ufb06]/gu, (drawn) => drawn.normalize('NFKC'));
}

function streamOf(objects: ReadonlyMap<number, string>, number: number): string {
  const object = objects.get(number) ?? '';
  const start = object.search(/stream\r?\n/);
  if (start < 0) return '';
  const from = object.indexOf('\n', start) + 1;
  const data = Buffer.from(object.slice(from, from + Number(/\/Length (\d+)/.exec(object)?.[1])), 'latin1');
  return object.slice(0, start).includes('/FlateDecode')
    ? inflateSync(data).toString('latin1')
    : data.toString('latin1');
}

function readFont(map: string): Font {
  const meanings = new Map<number, string>();
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of list.matchAll(/<(\w+)> <(\w+)>/g)) {
      meanings.set(Number.parseInt(code, 16), unicode(to));
    }
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [start, start16] = [Number.parseInt(from, 16), Number.parseInt(first, 16)];
      for (let code = start; code <= Number.parseInt(to, 16); code++) {
        meanings.set(code, String.fromCharCode(start16 + code - start));
      }
    }
  }
  return { digits: /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4, meanings };
}

function meaning(shown: string, font: Font | undefined): string {
  if (!font) return '';
  const codes = shown.match(new RegExp(`.{${font.digits}}`, 'g')) ?? [];
  return codes.map((code) => font.meanings.get(Number.parseInt(code, 16)) ?? '').join('');
}

/** Text in UTF-16, big-endian, in hexadecimal. */
function unicode(hexadecimal: string): string {
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le');
}
