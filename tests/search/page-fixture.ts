import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Strings } from '../../src/assets/client/search/strings.ts';
import { bundleAssets } from '../../src/site/assets/assets.ts';
import { bundleScript } from '../../src/site/assets/bundle.ts';
import { searchTexts } from '../../src/site/search/search-texts.ts';
import { site } from '../site/made-up.ts';
import { renderMain } from '../site/render-page.ts';

/** The words of the search page, in Chinese. */
export const STRINGS: Strings = searchTexts(site);

const CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'";

/** Writes the search page, an article page and their scripts into a folder that is served at `base`. */
export async function writePages(folder: string, base: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  const client = ['page', 'highlight-page', 'box', 'suggestions'].map(
    (name) => `assets/client/search/${name}`,
  );
  for (const path of [...client, 'search/query/word-forms', 'search/query/nearest']) {
    const name = basename(path);
    const script = await bundleScript(`src/${path}.ts`, {
      format: 'esm',
      target: 'es2022',
      define: { searchTogether: 'false' },
    });
    await writeFile(join(folder, 'assets', `${name}.js`), script);
  }
  await mkdir(join(folder, 'search'), { recursive: true });
  const assets = await bundleAssets('src/assets', { runningHead: '', together: false, languages: ['zh-CN'] });
  const styles = ['site.css', 'archive.css', 'search.css'];
  for (const name of styles) await writeFile(join(folder, 'assets', name), assets.get(name)?.content ?? '');
  await writeFile(join(folder, 'search/index.html'), searchPage(base, styles));
}

/** A page around a body, under the policy that the site has. */
export function page(base: string, script: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>检索</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="${CSP}; img-src data:">
<script type="module" src="${base}assets/box.js"></script>
<script type="module" src="${base}assets/${script}"></script></head><body>${body}</body></html>`;
}

/** The search page of an empty archive, as its template prints it. */
function searchPage(base: string, styles: readonly string[]): string {
  const empty = {
    issues: [],
    roster: [],
    people: [],
    initiatives: [],
    organizations: [],
    figures: [],
    events: [],
  };
  const modules = ['word-forms.js', 'nearest.js', 'suggestions.js'].map((name) => ({
    name,
    path: `assets/${name}`,
    content: '',
  }));
  const assets = new Map(modules.map((module) => [module.name, module]));
  const main = renderMain('search', {}, { site: { ...site, base }, ...empty }, assets);
  const links = styles.map((name) => `<link rel="stylesheet" href="${base}assets/${name}">`).join('');
  return page(base, 'page.js', `<main>${main}</main>`).replace('</head>', `${links}</head>`);
}
