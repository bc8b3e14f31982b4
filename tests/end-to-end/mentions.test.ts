import { test } from 'uvu';
import { ok } from 'uvu/assert';
import { type Item, readArticles, readItems } from '../open-data.ts';
import { attribute, elements, pageAt, readPages } from '../pages.ts';
import { type ArchiveName, BASE, builtSite, SITE_URL } from '../site.ts';

interface Named {
  name: string;
  owners: Item[];
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

for (const archive of ['real', 'english', 'returning'] satisfies ArchiveName[]) {
  test(`${archive}: a record's page lists every mention`, async () => {
    const site = await builtSite(archive);
    const pages = await readPages(site);
    const kinds = ['people', 'organizations', 'initiatives'] as const;
    const names = namesOf((await Promise.all(kinds.map((kind) => readItems(site, kind)))).flat());
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
}

test.run();
