import { readdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { whenIdle } from '../../../browser.ts';
import { article, facets, record } from '../../../search/fixtures.ts';
import {
  done,
  openPage,
  type SearchPages,
  STRINGS,
  startPages,
  stopPages,
  writePage,
} from '../../../search/search-pages.ts';
import { BASE } from '../../../site.ts';

const search = suite<SearchPages>('search page');

search.before(async (context) => {
  const many = Array.from({ length: 23 }, (_, i) =>
    article(`many-${i}`, `第${i}次培训`, ['职工参加培训。'], {
      date: `2022-01-${String(i + 1).padStart(2, '0')}`,
    }),
  );
  const pages = await startPages(
    [
      article('lecture', '丹心讲堂走进车间', ['活动开始。', '７月份，“丹心讲堂”来了𠮷师傅。'], {
        issueTitle: '第一期',
        facets: facets({ issue: ['2023-04-26'], category: ['宣讲'], people: ['傅玉香'] }),
      }),
      article('other', '工会<b>活动</b>', ['职工采用<img src=x onerror=alert(1)>。']),
      record('person', 'fu', '傅玉香', '傅玉香是劳模。'),
      record('initiative', 'danxin', '丹心讲堂', '“丹心讲堂”'),
      article('newest', '培训归来', ['学员归来。'], { date: '2023-03-01' }),
      ...many,
    ],
    { shardSize: { least: 2000, most: 3000 } },
  );
  Object.assign(context, pages);
  const body = `<article data-article="x"><h1 id="title">丹心讲堂</h1><p id="p1">活动开始。</p>
<p id="p2">“<a href="#">丹心</a>讲堂”来了，丹心讲堂。</p></article><div data-highlight hidden><output data-highlight-place></output>
<button data-highlight-previous>上</button><button data-highlight-next>下</button><button data-highlight-close>关</button></div>`;
  await writePage(context, 'issues/lecture/', body);
});
search.before.each((context) => {
  context.errors.length = 0;
});
search.after(stopPages);

search('shows results as one types, with the match marked and the paragraph in the link', async (context) => {
  const page = await openPage(context);
  await page.type('input[name=q]', '𠮷师傅');
  assert.is(await done(page, '𠮷师傅'), '1');
  assert.equal(await page.locator('mark').allTextContents(), ['𠮷师傅']);
  const href = await page.getAttribute('[data-result] a', 'href');
  assert.is(href, `${BASE}issues/lecture/?hl=${encodeURIComponent('𠮷师傅')}#p2`);
  assert.is(await page.getAttribute('[data-result]', 'data-kind'), 'article');
  assert.is(await page.textContent('[data-status]'), '找到 1 条');
  assert.equal(context.errors, []);
});

search('loads nothing of the search before somebody uses it', async (context) => {
  const page = await openPage(context);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await whenIdle(page);
  assert.equal(
    requests.filter((address) => !address.includes('favicon')),
    [],
  );
  assert.is(await page.getAttribute('[data-search]', 'data-state'), 'idle');
});

search('never shows an earlier query over a later one', async (context) => {
  const page = await openPage(context, '?q=培训');
  for (const query of ['职', '职工', '职工参', '职工', '丹心讲堂']) {
    await page.fill('input[name=q]', query);
    // Of some the search has begun before the next is typed, of some it has not.
    if (query === '职工') await page.waitForSelector(`[data-search][data-query="${query}"]`);
    else await whenIdle(page);
  }
  assert.is(await done(page, '丹心讲堂'), '2');
  await whenIdle(page);
  assert.is(await page.getAttribute('[data-search]', 'data-query'), '丹心讲堂');
  assert.is(await page.locator('[data-result]').count(), 2);
});

search('puts articles before records, and filters with true counts', async (context) => {
  const page = await openPage(context, '?q=丹心讲堂');
  await done(page, '丹心讲堂');
  assert.is(await page.locator('[data-result]').first().getAttribute('data-kind'), 'article');
  assert.equal(await page.locator('[data-choice=kind] label').allTextContents(), ['全部2', '文章1', '活动1']);
  await page.check('[name=kind][value=article]');
  await page.waitForSelector('[data-search][data-count="1"]');
  assert.match(page.url(), /kind=article/);
  await page.goBack();
  await page.waitForSelector('[data-search][data-count="2"]');
});

search('gives more on demand, up to the true count, and keeps everything in the address', async (context) => {
  const page = await openPage(context, '?q=培训&year=2022&sort=date');
  assert.is(await done(page, '培训'), '23');
  assert.is(await page.locator('[data-result]').count(), 10);
  assert.is(await page.getAttribute('[data-result] time', 'datetime'), '2022-01-23');
  await page.click('[data-more]');
  await page.waitForFunction(() => document.querySelectorAll('[data-result]').length === 20);
  await page.click('[data-more]');
  await page.waitForFunction(() => document.querySelectorAll('[data-result]').length === 23);
  assert.not(await page.isVisible('[data-more]'));
  assert.is(await page.isChecked('[name=year][value="2022"]'), true);
});

search('suggests names by characters, pinyin and initials, driven by the keyboard', async (context) => {
  const page = await openPage(context);
  for (const typed of ['傅玉', 'fuyuxiang', 'fyx']) {
    await page.fill('input[name=q]', typed);
    await page.waitForSelector('[role=option]:has-text("傅玉香")');
  }
  await page.keyboard.press('ArrowDown');
  assert.is(await page.getAttribute('[role=option]', 'aria-selected'), 'true');
  assert.is(await page.getAttribute('input[name=q]', 'aria-activedescendant'), 'names-0');
  await page.keyboard.press('Enter');
  assert.is(await done(page, '傅玉香'), '1');
  assert.is(await page.locator('[data-result]').first().getAttribute('data-kind'), 'person');
});

search('opens the article whose headline is suggested', async (context) => {
  const page = await openPage(context);
  await page.fill('input[name=q]', '丹心讲堂走');
  await page.click('[role=option]:has-text("丹心讲堂走进车间")');
  await page.waitForURL('**/issues/lecture/');
  await page.goBack();
  assert.is(await page.inputValue('input[name=q]'), '丹心讲堂走');
});

search('arrows lead from the box to what is called as the query is, and back', async (context) => {
  const page = await openPage(context, '?q=丹心讲堂');
  await done(page, '丹心讲堂');
  await page.focus('input[name=q]');
  await page.keyboard.press('ArrowDown');
  assert.ok(await page.evaluate(() => document.activeElement?.closest('[data-named]')?.textContent));
  await page.keyboard.press('ArrowUp');
  assert.is(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'q');
});

search('keeps recent queries on the device and forgets them when told', async (context) => {
  const page = await openPage(context);
  await page.fill('input[name=q]', '职工');
  await page.press('input[name=q]', 'Enter');
  await done(page, '职工');
  await page.goto(`${context.served.url}search/`);
  assert.equal(await page.locator('[data-repeat]').allTextContents(), ['职工']);
  await page.click('[data-forget]');
  await page.reload();
  assert.is(await page.locator('[data-repeat]').count(), 0);
});

search('finds Simplified print for Traditional typing, and says so', async (context) => {
  const page = await openPage(context, `?q=${encodeURIComponent('丹心講堂')}`);
  assert.is(await done(page, '丹心講堂'), '2');
  assert.match((await page.textContent('[data-status]')) ?? '', '丹心讲堂');
});

search('says what was searched when nothing is found, and leads to the indexes', async (context) => {
  const page = await openPage(context, '?q=龘靐');
  assert.is(await done(page, '龘靐'), '0');
  assert.match((await page.textContent('[data-status]')) ?? '', '龘靐');
  assert.ok(await page.isVisible('[data-help] a'));
  assert.equal(context.errors, []);
});

const bad: [what: string, typed: string, message: string | undefined][] = [
  ['punctuation alone', '，。！', STRINGS.faults['only-signs']],
  ['markup', '<img src=x onerror=alert(1)>', undefined],
];

for (const [what, typed, message] of bad) {
  search(`answers ${what} with a message and executes nothing`, async (context) => {
    const page = await openPage(context);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      return dialog.dismiss();
    });
    await page.goto(`${context.served.url}search/?q=${encodeURIComponent(typed.slice(0, 200))}`);
    await page.fill('input[name=q]', typed);
    await page.waitForSelector('[data-search][data-state=done]');
    if (message) await page.waitForFunction((text) => document.body.textContent.includes(text), message);
    assert.is(await page.locator('[data-results] img').count(), 0);
    assert.is(dialogs, 0);
    assert.equal(context.errors, []);
  });
}

search('shows printed markup as the text that it is', async (context) => {
  const page = await openPage(context, '?q=onerror');
  assert.is(await done(page, 'onerror'), '1');
  assert.match((await page.textContent('[data-result]')) ?? '', '<img src=x onerror=alert(1)>');
});

search(
  'opens the article at the paragraph with the words marked and a way to the next match',
  async (context) => {
    const page = await openPage(context, '?q=心讲');
    await done(page, '心讲');
    await page.click('[data-kind=article] a');
    await page.waitForSelector('[data-highlight]:not([hidden])');
    assert.match(page.url(), /issues\/lecture\/\?hl=/);
    assert.equal(await page.locator('mark').allTextContents(), ['心讲', '心', '讲', '心讲']);
    assert.is(await page.textContent('[data-highlight-place]'), '2 / 3');
    await page.click('[data-highlight-next]');
    assert.is(await page.textContent('[data-highlight-place]'), '3 / 3');
    await page.click('[data-highlight-close]');
    assert.is(await page.locator('mark').count(), 0);
  },
);

search(
  'leads from each passage to its paragraph, and tells the record of that name once above',
  async (context) => {
    const page = await openPage(context, '?q=丹心讲堂');
    await done(page, '丹心讲堂');
    const passages = await page
      .locator('[data-kind=article] .passages a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/.*#/, '#')));
    assert.equal(passages, ['#p2']);
    assert.equal(await page.locator('[data-named] > li > a:first-child').allTextContents(), ['丹心讲堂']);
    const sentences = await page.locator('.passages li').allTextContents();
    assert.equal(sentences, [...new Set(sentences)]);
  },
);

search('offers the feed of a record that is asked for by its name', async (context) => {
  const page = await openPage(context, '?q=傅玉香');
  await done(page, '傅玉香');
  const links = await page
    .locator('[data-named] a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.equal(links, [`${BASE}person/fu/`, `${BASE}person/fu/feed.xml`]);
});

search('filters by the bars of the years with the keyboard, which stays where it is', async (context) => {
  const page = await openPage(context, '?q=培训', { width: 1100, height: 800 });
  await done(page, '培训');
  const bars = page.locator('[data-choice=year] label');
  assert.equal(await bars.allTextContents(), ['全部24', '20231', '202223']);
  const widths = await bars.locator('i').evaluateAll((all) => all.map((bar) => bar.clientWidth));
  assert.ok(widths[2] === Math.max(...widths) && Number(widths[1]) < Number(widths[2]) / 10);
  await page.focus('[name=year]:checked');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('[data-search][data-count="1"]');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('[data-search][data-count="23"]');
  assert.is(await page.evaluate(() => document.activeElement?.getAttribute('value')), '2022');
  assert.match(page.url(), /year=2022/);
});

search('the bars of the years are drawn where a reader forces colours', async (context) => {
  const page = await openPage(context, '?q=培训', { width: 1100, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  await done(page, '培训');
  const bar = page.locator('[data-choice=year] label i').last();
  const [drawn, ground] = await bar.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  assert.is.not(drawn, ground);
});

search('gives back the query, the results and the place to whoever returns from one', async (context) => {
  const page = await openPage(context, '?q=培训');
  await done(page, '培训');
  await page.click('[data-more]');
  await page.waitForFunction(() => document.querySelectorAll('[data-result]').length === 20);
  const link = page.locator('[data-result] h2 a').nth(17);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.route('**/issues/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>read</h1>' }),
  );
  await link.click();
  await page.waitForSelector('h1:has-text("read")');
  await page.goBack();
  await done(page, '培训');
  await page.waitForFunction((top) => Math.abs(scrollY - top) < 2, before);
  assert.is(await page.inputValue('input[name=q]'), '培训');
  assert.is(await page.locator('[data-result]').count(), 20);
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  search(`does not jump while one types, in a window of ${width} px`, async (context) => {
    const page = await openPage(context, '', { width, height });
    await page.evaluate(() => {
      const shifts: unknown[] = [];
      Reflect.set(window, 'shifts', shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const [typed, query] of [
      ['培', '培'],
      ['训', '培训'],
      ['职工', '培训职工'],
    ] as const) {
      await page.focus('input[name=q]');
      await page.keyboard.insertText(typed);
      await done(page, query);
      await whenIdle(page);
    }
    assert.equal(await page.evaluate(() => Reflect.get(window, 'shifts')), []);
  });

search('tells how to ask in one line behind a mark', async (context) => {
  const page = await openPage(context);
  assert.not(await page.isVisible('.how p'));
  await page.click('.how summary');
  assert.match((await page.textContent('.how p')) ?? '', 'year:2023');
  assert.ok(await page.isVisible('.how p'));
});

search(
  'says so when a file of the index is cut short or missing, and works again afterwards',
  async (context) => {
    const shards = (await readdir(join(context.folder, 'pagefind'))).filter((name) =>
      /^v[0-9a-f]{7}$/.test(name),
    );
    for (const shard of shards) {
      const index = join(context.folder, 'pagefind', shard, 'index');
      for (const file of await readdir(index)) await truncate(join(index, file), 40);
    }
    const page = await openPage(context, '?q=培训');
    await page.waitForSelector('[data-search][data-state=error]');
    assert.match((await page.textContent('[data-status]')) ?? '', STRINGS.error);
    assert.ok(await page.isVisible('[data-retry]'));
    assert.ok(await page.isVisible('[data-help] a'));
    assert.equal(context.errors, []);
    await rm(join(context.folder, 'pagefind/catalogue.json'));
    const triedAgain = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const root = document.querySelector<HTMLElement>('[data-search]');
          if (!root) return;
          new MutationObserver((records) => {
            if (root.dataset.state === 'error' && records.some(({ oldValue }) => oldValue !== 'error'))
              resolve();
          }).observe(root, { attributeFilter: ['data-state'], attributeOldValue: true });
        }),
    );
    await page.click('[data-retry]');
    await triedAgain;
  },
);

search.run();
