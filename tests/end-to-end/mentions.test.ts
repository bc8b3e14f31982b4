import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { evidenceOf, type Item, readArticles, readItems } from '../open-data.ts';
import { attribute, elements, pageAt, readPages, squeezed, withAttribute } from '../pages.ts';
import { type ArchiveName, BASE, builtSite, firstArchive, SITE_URL } from '../site.ts';

interface Named {
  name: string;
  owners: Item[];
}

/** The records of a site. */
async function recordsOf(site: string): Promise<Item[]> {
  const kinds = ['people', 'organizations', 'initiatives'] as const;
  return (await Promise.all(kinds.map((kind) => readItems(site, kind)))).flat();
}

/** Every name and alias of the records; a name that two of them share has two owners. */
function namesOf(records: Item[]): Named[] {
  const names = new Map<string, Item[]>();
  for (const record of records) {
    for (const name of new Set([record.name ?? '', ...record.aliases])) {
      names.set(name, [...(names.get(name) ?? []), record]);
    }
  }
  return [...names].map(([name, owners]) => ({ name, owners })).sort((a, b) => b.name.length - a.name.length);
}

/** The names that a text holds, the longest first, none inside another. */
function namesIn(text: string, names: Named[]): Named[] {
  let rest = text;
  return names.filter(({ name }) => {
    const there = rest.includes(name);
    rest = rest.replaceAll(name, '\n');
    return there;
  });
}

for (const archive of [...firstArchive, 'english', 'returning'] satisfies ArchiveName[]) {
  test(`${archive}: a record's page lists every mention`, async () => {
    const site = await builtSite(archive);
    const pages = await readPages(site);
    const names = namesOf(await recordsOf(site));
    let mentions = 0;
    for (const article of await readArticles(site)) {
      for (const block of article.text) {
        for (const { name, owners } of namesIn(block.text, names)) {
          const [owner, ...others] = owners;
          if (!owner || others.length > 0) continue;
          const folder = new URL(owner.url ?? '', SITE_URL).pathname.slice(BASE.length);
          const wanted = `${new URL(article.url).pathname}#${block.id}`;
          const addresses = pages
            .filter((page) => page.path.startsWith(folder))
            .flatMap((page) => elements(page.document, 'a'))
            .map((link) => new URL(attribute(link, 'href'), SITE_URL));
          ok(
            addresses.some((url) => url.pathname + url.hash === wanted),
            `${folder} leads to ${name} at ${wanted}`,
          );
          mentions++;
        }
      }
    }
    ok(pageAt(pages, '') && mentions > 5, `${mentions} mentions were looked for`);
  });

  test(`${archive}: the words that a mention marks are one of its record's names, on every page and in every feed`, async () => {
    const site = await builtSite(archive);
    const pages = await readPages(site);
    let marked = 0;
    for (const record of await recordsOf(site)) {
      const address = new URL(record.url ?? '').pathname;
      const names = [record.name ?? '', ...record.aliases].map(bare);
      const quotes = evidenceOf(record).map(({ quote }) => bare(quote));
      for (const page of pages) {
        const isOwn = (BASE + page.path).startsWith(address);
        const mentions = isOwn
          ? withAttribute(page.document, 'class', 'mentions').flatMap((section) =>
              elements(section, 'blockquote').flatMap((quote) => elements(quote, 'a')),
            )
          : withAttribute(page.document, 'data-mention').filter(
              (link) => attribute(link, 'href') === address,
            );
        for (const mention of mentions) {
          ok(
            names.includes(bare(squeezed(mention))),
            `${page.path} calls ${record.name} ${squeezed(mention)}`,
          );
          marked++;
        }
      }
      const feed = parseDocument(
        await readFile(path.join(site, address.slice(BASE.length), 'feed.xml'), 'utf8'),
        {
          xmlMode: true,
        },
      );
      for (const content of elements(feed, 'content')) {
        const text = bare(squeezed(content));
        ok(
          [...names, ...quotes].some((words) => text.includes(words)),
          `the feed of ${record.name} tells of it in: ${text}`,
        );
      }
    }
    ok(marked > 5, `${marked} mentions were looked at`);
  });

  test(`${archive}: an article has one headline, on its page, in its data for machines and in every feed`, async () => {
    const site = await builtSite(archive);
    const feed: { items: { url: string; title: string }[] } = JSON.parse(
      await readFile(path.join(site, 'feed.json'), 'utf8'),
    );
    const pages = await readPages(site);
    for (const { url, title } of feed.items) {
      const { document } = pageAt(pages, new URL(url).pathname.slice(BASE.length));
      const [data] = withAttribute(document, 'type', 'application/ld+json');
      const headline = /"headline":("(?:[^"\\]|\\.)*")/.exec(data ? DomUtils.textContent(data) : '')?.[1];
      const [shared] = withAttribute(document, 'property', 'og:title');
      equal([JSON.parse(headline ?? '""'), shared && attribute(shared, 'content')], [title, title]);
    }
  });
}

/** Words without the white space and quotation marks that printing puts into names. */
function bare(words: string): string {
  return words.replace(/[“”‘’「」『』"'《》〈〉\s]/g, '');
}

test.run();
