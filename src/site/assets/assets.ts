import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { browserslistToTargets, bundleAsync } from 'lightningcss';
import { bundleScript } from './bundle-script.ts';
import { withoutLayers } from './cascade-layers.ts';

/** A style sheet or script as the site serves it. */
export interface Asset {
  /** `site.css`, `page.js`: what pages ask for. */
  name: string;
  /** The address under the base, with the hash of what is in it: `assets/site.0a1b2c3d.css`. */
  path: string;
  content: string;
}

/** Everything under `assets/`, by name. */
export type Assets = ReadonlyMap<string, Asset>;

/** The scripts: `page.js` on every page, `search.js` on the search page, `highlight.js` where a search leads. */
const scripts = (together: boolean) => ({
  'page.js': 'client/page.ts',
  'search.js': together ? 'client/search/together-page.ts' : 'client/search/page.ts',
  'highlight.js': 'client/search/highlight-page.ts',
});
const styles = { 'site.css': 'css/site.css', 'archive.css': 'css/archive.css' };

/** Version of browsers from which everything works; older ones get the plain page. */
const targets = browserslistToTargets(['chrome >= 80', 'safari >= 13.1', 'firefox >= 78']);

/** What of a site the style sheets and scripts depend on. */
export interface AssetWishes {
  /** What printed pages carry at their top. */
  runningHead: string;
  /** Whether the archives of others are searched with this one. */
  together: boolean;
}

/** Bundles, minifies and names by their content the style sheets and scripts of `src/assets`. */
export async function bundleAssets(folder: string, { runningHead, together }: AssetWishes): Promise<Assets> {
  const assets = new Map<string, Asset>();
  for (const [name, entry] of Object.entries(styles)) {
    const { code } = await bundleAsync({ filename: join(folder, entry), minify: true, targets });
    const css = withoutLayers(Buffer.from(code).toString('utf8'));
    assets.set(name, asset(name, name === 'site.css' ? css + pageHead(runningHead) : css));
  }
  for (const [name, entry] of Object.entries(scripts(together))) {
    assets.set(name, asset(name, await script(join(folder, entry))));
  }
  return assets;
}

/** The address under the base of a bundled file; throws when there is none of this name. */
export function assetPath(assets: Assets, name: string): string {
  const found = assets.get(name);
  if (!found) throw new Error(`There is no asset named ${name}`);
  return found.path;
}

/** Writes the bundled files into the folder of the site. */
export async function writeAssets(assets: Assets, out: string): Promise<void> {
  for (const { path, content } of assets.values()) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
}

/** What CSS alone cannot know: a margin box takes no text from the page (CSS Paged Media 3, 5.3). */
function pageHead(text: string): string {
  const quoted = text.replace(/["\\\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `@page{@top-center{content:"${quoted}";font:8pt serif}}`;
}

function script(entry: string): Promise<string> {
  // The search is a module: it is the page's script and, by its own address, the worker's, which knows the language of 2022.
  return /search[\\/](together-)?page\.ts$/.test(entry)
    ? bundleScript(entry, { format: 'esm', target: 'es2022' })
    : bundleScript(entry, { format: 'iife', target: 'es2020' });
}

function asset(name: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { name, path: `assets/${name.replace(/\.(?=[a-z]+$)/, `.${hash}.`)}`, content };
}
