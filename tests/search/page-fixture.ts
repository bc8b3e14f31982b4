import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Strings } from '../../src/assets/client/search/strings.ts';
import { bundleScript } from '../../src/site/assets/assets.ts';
import { searchTexts } from '../../src/site/search/search-texts.ts';
import { site } from '../site/made-up.ts';

/** What the page of the tests can filter by. */
const FACETS = ['archive', 'kind', 'year', 'issue', 'category', 'people'];

/** The words of the search page as the tests show them. */
export const STRINGS: Strings = {
  loading: '正在查找',
  count: '找到 {n} 条',
  none: '没有一处含有“{q}”。',
  simplified: '按“{q}”查找。',
  error: '检索暂时不能用。',
  more: '再看 {n} 条',
  faults: {
    empty: '请输入要找的字。',
    'only-signs': '只有标点，没有要找的字。',
    'too-long': '太长了，请少写一些。',
    'too-many': '词太多了，请少写几个。',
  },
  absences: {
    away: '“{q}”没有回应，没有查它。',
    missing: '“{q}”的网址没有检索数据，没有查它。',
    format: '“{q}”的检索数据是别的版本，没有查它。',
  },
  kinds: searchTexts(site).kinds,
};

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'";

/** Writes the search page, an article page and their scripts into a folder that is served at `base`. */
export async function writePages(folder: string, base: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  for (const name of ['page', 'highlight-page', 'box']) {
    const script = await bundleScript(`src/assets/client/search/${name}.ts`, {
      format: 'esm',
      target: 'es2022',
      define: { searchTogether: 'false' },
    });
    await writeFile(join(folder, 'assets', `${name}.js`), script);
  }
  await mkdir(join(folder, 'search'), { recursive: true });
  await writeFile(join(folder, 'search/index.html'), searchPage(base));
}

/** A page around a body, under the policy that the site has. */
export function page(base: string, script: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>检索</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="${CSP}; img-src data:">
<script type="module" src="${base}assets/box.js"></script>
<script type="module" src="${base}assets/${script}"></script></head><body>${body}</body></html>`;
}

function searchPage(base: string): string {
  return page(
    base,
    'page.js',
    `<main data-search data-state="idle">
<script type="application/json" data-strings>${JSON.stringify(STRINGS).replaceAll('<', '\\u003c')}</script>
<form role="search" action="${base}search/">
<label for="q">检索</label>
<input type="text" inputmode="search" id="q" name="q" data-box autocomplete="off" role="combobox" aria-autocomplete="list" aria-controls="names" aria-expanded="false">
<button>查找</button>
<ul id="names" role="listbox" aria-label="名称" data-suggestions hidden></ul>
</form>
<p role="status" data-status></p>
<button type="button" data-retry hidden>再试一次</button>
<section data-recent hidden><h2>最近查过</h2><ul data-queries></ul><button type="button" data-forget>清除</button></section>
<div data-filters hidden>${FACETS.map(listOf).join('')}<label>排序<select name="sort"><option value="">相关</option><option value="date">日期</option></select></label></div>
<ol data-results></ol>
<button type="button" data-more hidden></button>
<p data-help><a href="${base}issues/">各期</a></p>
</main>`,
  );
}

function listOf(facet: string): string {
  return `<label>${facet}<select name="${facet}"><option value="">全部</option></select></label>`;
}
