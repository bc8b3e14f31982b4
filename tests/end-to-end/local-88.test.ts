import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, stringify } from 'yaml';
import { scratchFolder } from '../run/scratch.ts';
import { build } from '../site.ts';

const fixture = 'tests/fixtures/local-88';

/** What the archive calls its sections, with the addresses of their pages, their lists of the open data, and traces in pages. */
const sections: Readonly<Record<string, { title: string; data: string[]; traces: RegExp[] }>> = {
  roster: { title: 'Life members', data: ['roster'], traces: [] },
  people: {
    title: 'Carters',
    data: ['people'],
    traces: [/data-mention="person"/, /name="people"/, /name="yard"/],
  },
  initiatives: {
    title: 'Campaigns',
    data: ['initiatives'],
    traces: [/data-mention="initiative"/, /name="category"/],
  },
  organizations: {
    title: 'Lodges and yards',
    data: ['organizations'],
    traces: [/data-mention="organization"/],
  },
  figures: { title: 'By the numbers', data: ['figures'], traces: [/figure-2019/] },
  timeline: { title: 'Chronicle', data: ['events'], traces: [/The lodge opens/] },
  data: { title: 'All the data', data: [], traces: [/DataCatalog/] },
};

/** Builds the archive with what is changed in its `site.yaml`; gives the texts of the site's files by their paths. */
async function built(
  name: string,
  change: (site: Record<string, unknown>) => void,
): Promise<Map<string, string>> {
  const folder = path.join(scratchFolder(), `local-88-${name}`);
  const [root, out] = [path.join(folder, 'root'), path.join(folder, 'site')];
  await mkdir(folder, { recursive: true });
  await cp(fixture, root, { recursive: true });
  const file = path.join(root, '_data/site.yaml');
  const site = parse(await readFile(file, 'utf8'));
  // Pictures to share and pages to keep cost time and say nothing of sections.
  Object.assign(site, { cards: 0, offline: false });
  change(site);
  await writeFile(file, stringify(site));
  const { code, output } = await build({ root, out, cache: path.join(scratchFolder(), 'local-88-cache') });
  assert.is(code, 0, output);
  const files = await readdir(out, { recursive: true });
  const texts = files
    .filter((each) => /\.(?:html|xml|json|csv)$/.test(each) && !each.startsWith('pagefind'))
    .map(async (each): Promise<[string, string]> => [each, await readFile(path.join(out, each), 'utf8')]);
  return new Map(await Promise.all(texts));
}

/** Turns sections off, and takes what leads to them out of the menu. */
function without(...off: string[]) {
  return (site: Record<string, unknown>): void => {
    const { nav, sections: named } = site;
    site.nav = Array.isArray(nav) ? nav.filter(({ to }) => !off.includes(to)) : nav;
    site.sections = { ...Object(named), ...Object.fromEntries(off.map((section) => [section, false])) };
  };
}

const words = (html: string) =>
  html.replace(/<(?:script|style)[^>]*>.*?<\/(?:script|style)>/gs, ' ').replace(/<[^>]+>/g, ' ');

for (const off of [...Object.keys(sections).map((section) => [section]), Object.keys(sections)]) {
  test(`without ${off.join(', ')} there is no file, link, word, list or facet of it`, async () => {
    const files = await built(off.length === 1 ? String(off[0]) : 'none', without(...off));
    for (const section of off) {
      const { title, data, traces } = sections[section] ?? { title: '', data: [], traces: [] };
      for (const [file, text] of files) {
        assert.not(file.startsWith(`${section}/`), file);
        for (const list of data) assert.not.match(file, new RegExp(`^data/(?:schema/)?${list}\\.`));
        if (/^data\/schema\//.test(file)) continue;
        assert.not.match(text, new RegExp(`(?:href="|<loc>|"url":"|cite=")[^"<]*/gongkan/${section}/`), file);
        if (!file.endsWith('.html')) continue;
        assert.not.match(words(text), title, file);
        for (const trace of traces) assert.not.match(text, trace, file);
      }
    }
    assert.ok(files.has('index.html') && files.has('issues/2019-03-01/the-bell-rings-again/index.html'));
  });
}

const files = await built('as-it-is', () => {});
const page = (file: string) => files.get(file) ?? '';

test('an archive calls its sections, its menu, its roster and its texts as it likes', async () => {
  const menu = /<nav class="main".*?<\/nav>/s.exec(page('index.html'))?.[0] ?? '';
  assert.equal(
    [...menu.matchAll(/>([^<\n]+)<\/a>/g)].map(([, label]) => label),
    ['Numbers', 'Life members', 'Carters', 'Our charter', 'Join us', 'About'],
  );
  assert.match(menu, 'href="https://example.org/join"');
  assert.match(words(page('roster/index.html')), /Life members[\s\S]*Nell Ashby/);
  assert.not.match(words(page('roster/index.html')), 'Otis Pell');
  assert.match(page('data/roster.json'), '"count":1');
  assert.match(words(page('index.html')), 'Fresh from the press');
  assert.match(words(page('people/index.html')), '2 carters');
  for (const [file, text] of files)
    if (file.endsWith('.html'))
      assert.not.match(
        words(text),
        /[Mm]odel worker|Initiatives|\bPeople\b|Organizations|Timeline|Open data/,
        file,
      );
});

test('fields of the archive’s own are shown, exported and searched like the generator’s', async () => {
  const article = page('issues/2019-03-01/the-bell-rings-again/index.html');
  assert.match(words(article), /Photographs Ada Voss/);
  assert.match(words(article), /Archive box\s+Seven/);
  assert.match(words(page('issues/2019-03-01/index.html')), /Printed by\s+The Riverside Press/);
  assert.match(words(page('people/nell-ashby/index.html')), /Yard\s+North yard/);
  assert.match(words(page('initiatives/warm-stable/index.html')), /How it ended\s+With the thaw/);
  assert.match(page('data/articles.json'), '"photographer":"Ada Voss"');
  assert.match(page('data/people.csv').split('\n')[0] ?? '', /,yard,/);
  assert.is(
    JSON.parse(page('data/schema/articles.schema.json')).properties.photographer.description,
    'Photographs',
  );
  for (const facet of ['photographer', 'printer', 'yard'])
    assert.match(page('search/index.html'), `<select name="${facet}"`);
});

test('a reader can reach the publisher, and a citation names the publication', async () => {
  const article = page('issues/2019-04-01/hay-for-all/index.html');
  assert.match(article, 'href="mailto:office@example.org"');
  assert.match(article, 'href="tel:5550100188"');
  assert.match(article, '<img class="logo" src="/gongkan/marks/bell.svg" alt="">');
  assert.match(words(article), /Bell of Riverside/);
  assert.match(page('index.html'), '"contactPoint":{"@type":"ContactPoint","email":"office@example.org"');
});

test.run();
