import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { textOfPlace } from '../../../src/archive/places.ts';
import { loadFixture } from '../../site/load-fixture.ts';
import { builtSite } from '../../site.ts';
import { comparable, lackingIn } from '../one-text.ts';
import { pdfJsText, pdfPageTexts } from './pdf-text.ts';

const archive = await loadFixture('returning');
const issues = archive.issues.filter(({ date }) => date.startsWith('2021')).reverse();
const volume = async () => path.join(await builtSite('returning'), 'issues/2021/volume.pdf');

test('the volume of a finished year holds every character of its issues, in their order', async () => {
  const text = await pdfJsText(await volume());
  for (const issue of issues) equal(lackingIn(text, issue), [], issue.id);
});

test('every page that the index of a volume names for a person, an organization or an initiative holds the name', async () => {
  const pages = (await pdfPageTexts(await volume())).map(comparable);
  const index = pages.findLast((text) => text.includes('人名与事项索引')) ?? '';
  const names = issues.flatMap(({ articles }) =>
    articles.flatMap((article) =>
      article.mentions.map(({ place, start, end }) => textOfPlace(article, place).slice(start, end)),
    ),
  );
  ok(names.length > 5);
  for (const name of new Set(names)) {
    const [, numbers = ''] = new RegExp(`${comparable(name)}((?:\\d+,)*\\d+)`).exec(index) ?? [];
    ok(numbers !== '', name);
    for (const number of numbers.split(','))
      ok(pages[Number(number) - 1]?.includes(comparable(name)), `${name} ${number}`);
  }
});

test('a year that is not over has no volume', async () => {
  const site = await builtSite('returning');
  equal(
    [
      existsSync(path.join(site, 'issues/2021/volume.pdf')),
      existsSync(path.join(site, 'issues/2022/volume.pdf')),
    ],
    [true, false],
  );
});

test.run();
