import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { resolveAddress, type Target } from '../../../src/site/verify/resolve-address.ts';

const site = { origin: 'https://example.org', base: '/gongkan/' };
const inSite = (file: string, anchor = ''): Target => ({ where: 'site', file, anchor });

const addresses: [address: string, target: Target][] = [
  ['/gongkan/', inSite('index.html')],
  ['/gongkan/issues/2023-04-26/', inSite('issues/2023-04-26/index.html')],
  ['/gongkan/feed.xml', inSite('feed.xml')],
  ['/gongkan/search/?q=%E5%B7%A5', inSite('search/index.html')],
  ['https://example.org/gongkan/about/#p1', inSite('about/index.html', 'p1')],
  ['../about/', inSite('about/index.html')],
  ['#s%E4%B8%80', inSite('issues/index.html', 's一')],
  ['#p1:~:text=x', inSite('issues/index.html', 'p1')],
  ['/gongkan/%E7%94%B2%20.png', inSite('甲 .png')],
  ['/other/', { where: 'outside' }],
  ['/gongkan', { where: 'outside' }],
  ['../../', { where: 'outside' }],
  ['https://example.com/', { where: 'foreign' }],
  ['//example.com/x.js', { where: 'foreign' }],
  ['mailto:a@example.org', { where: 'elsewhere' }],
  ['tel:110', { where: 'elsewhere' }],
  ['javascript:alert(1)', { where: 'nonsense' }],
  ['https://[', { where: 'nonsense' }],
];

for (const [address, target] of addresses) {
  test(`an address is understood as a browser does: ${address}`, () => {
    assert.equal(resolveAddress(site, 'issues/index.html', address), target);
  });
}

test.run();
