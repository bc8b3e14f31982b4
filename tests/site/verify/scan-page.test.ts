import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { scanPage } from '../../../src/site/verify/scan-page.ts';
import { readTree } from '../../../src/site/verify/site-tree.ts';
import { builtSite } from '../../site.ts';

for (const name of ['real', 'english'] as const) {
  test(`every id and address that a parser finds in the ${name} site is found`, async () => {
    const folder = await builtSite(name);
    const pages = [...readTree(folder).keys()].filter((file) => file.endsWith('.html'));
    assert.ok(pages.length > 10);
    for (const page of pages) {
      const html = readFileSync(join(folder, page));
      const { ids, addresses } = scanPage(html.toString('latin1'));
      const parsed = parse(html.toString());
      assert.equal(ids, parsed.ids, page);
      const found = new Set(addresses.map(({ element, value }) => `${element} ${value}`));
      for (const address of parsed.addresses) assert.ok(found.has(address), `${page}: ${address}`);
      // Beside these only pictures of several sizes and what <meta> elements hold.
      const more = [...found].filter((address) => !parsed.addresses.includes(address));
      assert.ok(
        more.every((address) => /^(?:img|source|meta) /.test(address)),
        more.join(),
      );
    }
  });
}

test('what a text says of attributes is no attribute', () => {
  const html = '<p>写作 &lt;a href=&quot;x&quot; id=y&gt;，或 src=&quot;x&quot;</p>';
  assert.equal(scanPage(html), { ids: [], addresses: [], data: [], hidden: false });
});

test('an address in Chinese is read as it was written', () => {
  const html = Buffer.from('<a id="甲" href="/gongkan/甲/?a=1&amp;b=2">').toString('latin1');
  assert.equal(scanPage(html), {
    ids: ['甲'],
    addresses: [{ element: 'a', value: '/gongkan/甲/?a=1&b=2' }],
    data: [],
    hidden: false,
  });
});

test('a page that asks search engines to leave it out is known', () => {
  assert.is(scanPage('<meta name="robots" content="noindex">').hidden, true);
  assert.is(scanPage('<meta name="description" content="noindex">').hidden, false);
});

test.run();

function parse(html: string): { ids: string[]; addresses: string[] } {
  const ids: string[] = [];
  const addresses = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id !== undefined) ids.push(attributes.id);
      for (const attribute of ['href', 'src', 'action', 'cite', 'poster']) {
        const value = attributes[attribute];
        if (value !== undefined) addresses.add(`${name} ${value}`);
      }
    },
  });
  parser.end(html);
  return { ids, addresses: [...addresses] };
}
