import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../files/kept-file.ts';
import { sourceHash } from '../../files/source-hash.ts';
import { type Language, localeOf } from '../../locales/language.ts';
import { type KeptFiles, keyOf } from '../../rendering/pictures/kept-files.ts';
import type { SearchModules } from '../../search/query/archives.ts';
import type { ScriptOptions } from './bundle.ts';
import { typefaceStyles } from './typefaces.ts';

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

const styles = {
  'site.css': 'css/site.css',
  'archive.css': 'css/archive.css',
  'paper.css': 'css/paper.css',
  'search.css': 'css/search.css',
};

/** A script of every page, of the search page, and of where a search leads. */
const scripts: Record<string, ScriptOptions & { entry: string }> = {
  'page.js': { entry: 'client/page.ts', format: 'iife', target: 'es2020' },
  // The page's script and, by its own address, the worker's: a module that knows the language of 2022.
  'search.js': { entry: 'client/search/page.ts', format: 'esm', target: 'es2022' },
  'forms.js': { entry: 'client/forms.ts', format: 'esm', target: 'es2022' },
  // What the search loads when a query needs it, and who types.
  'suggestions.js': { entry: 'client/search/suggestions.ts', format: 'esm', target: 'es2022' },
  'word-forms.js': { entry: '../search/query/word-forms.ts', format: 'esm', target: 'es2022' },
  'nearest.js': { entry: '../search/query/nearest.ts', format: 'esm', target: 'es2022' },
  'highlight.js': { entry: 'client/search/highlight-page.ts', format: 'iife', target: 'es2020' },
};

/** What the files of a site depend on beside the folder. */
export interface AssetOptions {
  runningHead: string;
  together: boolean;
  languages: readonly Language[];
}

/** Whether a style sheet is the first of a page: the others come beside one. */
function startsPage(name: string): boolean {
  return name === 'site.css' || name === 'paper.css';
}

/** A script that has the stemmer of a language. */
const STEMMER = /^stem-(.*)\.js$/;

/**
 * Bundles, minifies and names by their content the style sheets and scripts of a folder. `runningHead` is what printed pages carry at
 * their top, `together` says whether the archives of others are searched with this one, `languages` are those of the texts; what is in
 * `kept` is not bundled again.
 *
 * @example await bundleAssets('src/assets', { runningHead: site.title, together: false, languages: ['en'] })
 */
export async function bundleAssets(
  folder: string,
  { runningHead, together, languages }: AssetOptions,
  kept?: KeptFiles,
): Promise<Assets> {
  const assets: Asset[] = [];
  for (const [name, entry] of Object.entries(styles)) {
    const css = await bundled(join(folder, entry), kept);
    assets.push(
      asset(name, startsPage(name) ? css + typefaceStyles(languages) + pageHead(runningHead) : css),
    );
  }
  const define = { searchTogether: String(together) };
  for (const [name, { entry, ...options }] of Object.entries(scripts))
    assets.push(asset(name, await bundled(join(folder, entry), kept, { ...options, define })));
  for (const [tag, entry] of stemmersOf(languages))
    assets.push(asset(`stem-${tag}.js`, await bundled(entry, kept, { format: 'esm', target: 'es2022' })));
  return new Map(assets.map((each) => [each.name, each]));
}

/** The stemmers of languages, by their tags. */
function stemmersOf(languages: readonly Language[]): Map<string, string> {
  const stemmers = languages.map(localeOf).flatMap(({ tag, stemmer }): [string, string][] => {
    return stemmer ? [[tag, fileURLToPath(stemmer.file)]] : [];
  });
  return new Map(stemmers);
}

/** The addresses of what the search loads when a query needs it. */
export function searchModules(assets: Assets, addressOf: (path: string) => string): SearchModules {
  const stems = [...assets.values()].flatMap(({ name, path }): [string, string][] => {
    const [, tag] = STEMMER.exec(name) ?? [];
    return tag === undefined ? [] : [[tag, addressOf(path)]];
  });
  return {
    forms: addressOf(assetPath(assets, 'word-forms.js')),
    nearest: addressOf(assetPath(assets, 'nearest.js')),
    stems: Object.fromEntries(stems),
  };
}

/**
 * Bundles a script, or a style sheet where there are no options; kept under all that goes into it, for loading what bundles and bundling
 * take a fifth of a second.
 */
export async function bundled(entry: string, kept?: KeptFiles, options?: ScriptOptions): Promise<string> {
  const folder = dirname(entry);
  // The sheets that one may import lie beside it.
  const sheets = options ? [] : readdirSync(folder).map((name) => join(folder, name));
  const sources = sourceHash([entry, ...sheets, join(import.meta.dirname, 'bundle.ts')]);
  const make = async () => {
    const { bundleScript, bundleStyle } = await import('./bundle.ts');
    return Buffer.from(options ? await bundleScript(entry, options) : await bundleStyle(entry));
  };
  return String(await (kept ? kept.get(keyOf([sources, options]), make) : make()));
}

/** The address under the base of a bundled file; throws when there is none of this name. */
export function assetPath(assets: Assets, name: string): string {
  const found = assets.get(name);
  if (!found) throw new Error(`There is no asset named ${name}`);
  return found.path;
}

/** What CSS alone cannot know: a margin box takes no text from the page (CSS Paged Media 3, 5.3). */
function pageHead(text: string): string {
  const quoted = text.replace(/["\\\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `@page{@top-center{content:"${quoted}";font:8pt serif}}`;
}

function asset(name: string, content: string): Asset {
  const hash = sha256(content).slice(0, 8);
  return { name, path: `assets/${name.replace(/\.(?=[a-z]+$)/, `.${hash}.`)}`, content };
}
