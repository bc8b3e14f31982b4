import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { whenIdle } from '../../../browser.ts';
import { article } from '../../../search/fixtures.ts';
import { done, openPage, type SearchPages, startPages, stopPages } from '../../../search/search-pages.ts';

const rehearsal = suite<SearchPages>('rehearsal');

rehearsal.before(async (context) => {
  const documents = Array.from({ length: 12 }, (_, i) => article(`a${i}`, `第${i}课`, ['职工参加培训。']));
  Object.assign(context, await startPages(documents, { frequent: 8 }));
});
rehearsal.after(stopPages);

rehearsal('begins when the box is entered and nobody asks yet', async (context) => {
  const page = await openPage(context);
  const word = page.waitForRequest(/\.pf_index$/);
  await page.focus('input[name=q]');
  await word;
  assert.is(await page.getAttribute('[data-search]', 'data-state'), 'idle');
  await page.fill('input[name=q]', '培训');
  assert.is(await done(page, '培训'), '12');
  assert.equal(context.errors, []);
});

rehearsal('that fails is no failure of the question that follows', async (context) => {
  const page = await openPage(context);
  await page.route(/\.pf_index$/, (route) => route.fulfill({ status: 503 }), { times: 1 });
  const word = page.waitForResponse(/\.pf_index$/);
  await page.focus('input[name=q]');
  assert.is((await word).status(), 503);
  await whenIdle(page);
  await page.fill('input[name=q]', '培训');
  assert.is(await done(page, '培训'), '12');
});

rehearsal.run();
