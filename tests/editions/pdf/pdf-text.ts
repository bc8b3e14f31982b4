import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const run = promisify(execFile);

/**
 * The text of a PDF in the order in which it is drawn, without the heads of its pages, as poppler reads it (`pdftotext`); undefined
 * where that is not installed.
 */
export async function popplerText(file: string, head: string): Promise<string | undefined> {
  const output = await run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { maxBuffer: 1e9 }).catch(
    () => undefined,
  );
  const pages = output?.stdout.split('\f');
  return pages?.map((page, index) => page.replace(`${head} ${index + 1}\n`, '')).join('');
}

/** The text of a tagged PDF in its reading order, without page heads and the signs of lists, as pdf.js reads it. */
export async function pdfJsText(file: string): Promise<string> {
  const texts: string[] = [];
  for (const page of await openedPages(file)) {
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((each) => each !== '') ?? '';
        marked.set(id, (marked.get(id) ?? '') + item.str);
      } else if (item.type.startsWith('begin')) open.push('id' in item ? String(item.id ?? '') : '');
      else open.pop();
    }
    texts.push(textOf(await page.getStructTree(), marked));
  }
  return texts.join('\n');
}

/** The text of each page, in the order in which it is drawn, of a file or its bytes. */
export async function pdfPageTexts(file: string | Uint8Array): Promise<string[]> {
  const texts: string[] = [];
  for (const page of await openedPages(file)) {
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return texts;
}

/** A page of a PDF. */
interface DrawnPage {
  /** How many pictures it shows. */
  pictures: number;
  /** The lines of its text as they are drawn. */
  lines: string[];
  /** Its words with the left end of each, and how high it stands, in points from the lower left corner. */
  words: { text: string; left: number; height: number }[];
}

/** The pages of a PDF. */
export async function pdfPages(file: string): Promise<DrawnPage[]> {
  const pages = [];
  for (const page of await openedPages(file)) {
    const { items } = await page.getTextContent();
    const drawn = items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : []));
    const { fnArray } = await page.getOperatorList();
    const pictures = fnArray.filter((operation) => operation === OPS.paintImageXObject).length;
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, left: Number(item.transform[4]), height: Number(item.transform[5]) }]
        : [],
    );
    pages.push({ pictures, words, lines: drawn.join('').split('\n') });
  }
  return pages;
}

async function openedPages(file: string | Uint8Array) {
  const data = new Uint8Array(typeof file === 'string' ? await readFile(file) : file);
  const document = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await document.getPage(number));
  return pages;
}

/** A node of the tree of a tagged PDF; a leaf names what is marked on the page. */
interface TreeNode {
  role?: string;
  id?: string;
  children?: readonly TreeNode[];
}

function textOf(node: TreeNode | null, marked: ReadonlyMap<string, string>): string {
  if (!node || node.role === 'Lbl') return '';
  const own = node.id === undefined ? '' : (marked.get(node.id) ?? '');
  return own + (node.children ?? []).map((child) => textOf(child, marked)).join('\n');
}
