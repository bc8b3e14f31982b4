import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { readPages } from './pages.ts';

/** What readers of a built site see or hear, by where it stands: the texts of its pages with the attributes that are read out, and of its feeds. */
export async function printedTexts(site: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { path: address, document } of await readPages(site)) texts.set(`/${address}`, textIn(document));
  for (const feed of ['feed.xml', 'rss.xml']) {
    const document = parseDocument(await readFile(path.join(site, feed), 'utf8'), { xmlMode: true });
    // What the entries hold is HTML as text.
    texts.set(feed, textIn(parseDocument(textIn(document))));
  }
  const { items, ...feed } = JSON.parse(await readFile(path.join(site, 'feed.json'), 'utf8'));
  const told = items.map((item: { title: string; summary?: string; content_html: string }) =>
    [item.title, item.summary ?? '', textIn(parseDocument(item.content_html))].join('\n'),
  );
  texts.set('feed.json', [feed.title, feed.description ?? '', ...told].join('\n'));
  return texts;
}

const readOut = ['alt', 'aria-label', 'title', 'placeholder', 'data-label', 'data-stop', 'abbr', 'label'];

function textIn(document: ReturnType<typeof parseDocument>): string {
  const texts: string[] = [];
  for (const element of DomUtils.getElementsByTagName('*', document, true)) {
    for (const name of readOut) texts.push(element.attribs[name] ?? '');
    if (element.name === 'meta' && /description|title|alt$/.test(Object.values(element.attribs).join(' ')))
      texts.push(element.attribs.content ?? '');
    if (['script', 'style', 'link', 'guid', 'id', 'url', 'language'].includes(element.name)) continue;
    const own = element.children.filter((child) => child.type === 'text' || child.type === 'cdata');
    const text = own.map((child) => DomUtils.textContent(child)).join(' ');
    texts.push('data-strings' in element.attribs ? valuesIn(JSON.parse(text)) : text);
  }
  const top = document.children.filter((child) => child.type === 'text');
  return [...texts, ...top.map((child) => DomUtils.textContent(child))].join('\n');
}

/** The texts of some data without their keys, and without the ids of kinds that have feeds. */
function valuesIn(data: unknown): string {
  return typeof data === 'object' && data !== null
    ? Object.entries(data)
        .map(([key, value]) => (key === 'feeds' ? '' : valuesIn(value)))
        .join('\n')
    : String(data);
}
