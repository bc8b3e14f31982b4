/** What is wrong with the quotation marks of a text, at a UTF-16 offset. */
export interface QuoteProblem {
  code: 'quotes-unpaired' | 'quotes-straight' | 'quotes-mixed';
  at: number;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』' };
const straightBesideHan = /["'](?:(?<=[\p{Script=Han}，。、：；！？].)|(?=\p{Script=Han}))/u;

/**
 * The first thing wrong with the quotation marks of a paragraph: marks that do not pair or pair across one
 * another, straight marks in Chinese text, corner marks beside curly ones. A quotation of several
 * paragraphs opens each of them and closes the last (GB/T 15834, 4.8.3.5), so an opening mark may stay open
 * when `next` begins with one. An apostrophe between letters or before digits is none.
 */
export function quoteProblem(text: string, next = ''): QuoteProblem | undefined {
  const unpaired = firstUnpaired(text, /^\s*[“「]/.test(next));
  if (unpaired !== undefined) return { code: 'quotes-unpaired', at: unpaired };
  const straight = straightBesideHan.exec(text);
  if (straight) return { code: 'quotes-straight', at: straight.index };
  const [curly, corner] = [text.search(/[“”]/), text.search(/[「」]/)];
  if (curly !== -1 && corner !== -1) return { code: 'quotes-mixed', at: Math.max(curly, corner) };
  return undefined;
}

function firstUnpaired(text: string, mayStayOpen: boolean): number | undefined {
  if (!/[“”‘’「」『』]/.test(text)) return undefined;
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’「」『』]/g)) {
    if (mark === '’' && isApostrophe(text, index, open.at(-1)?.mark)) continue;
    if (mark in closing) {
      // A mark inside one of its own kind is a closing one typed wrong.
      if (open.at(-1)?.mark === mark) return index;
      open.push({ mark, at: index });
    } else {
      if (closing[open.at(-1)?.mark ?? ''] !== mark) return index;
      open.pop();
    }
  }
  const left = open.at(0);
  return left && mayStayOpen && open.length === 1 ? undefined : left?.at;
}

function isApostrophe(text: string, at: number, opened: string | undefined): boolean {
  if (/^[0-9０-９]/.test(text.slice(at + 1))) return true;
  return opened !== '‘' && /[A-Za-z]/.test(text.charAt(at - 1));
}
