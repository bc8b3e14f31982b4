import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserslistToTargets, bundleAsync } from 'lightningcss';
import { build } from 'rolldown';
import { sha256 } from '../../files/kept-file.ts';
import { type Language, localeOf } from '../../locales/language.ts';
import type { SearchModules } from '../../search/query/archives.ts';
import { typefaceStyles } from './typefaces.ts';

/** What a script is to be. */
export interface ScriptOptions {
  /** A module, or a script that leaves nothing behind. */
  format: 'esm' | 'iife';
  /** The version of the language that browsers must know: `es2020`. */
  target: string;
  /** Names that are replaced by a value. */
  define?: Record<string, string>;
}

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

/** Version of browsers from which everything works; older ones get the plain page. */
const targets = browserslistToTargets(['chrome >= 80', 'safari >= 13.1', 'firefox >= 78']);

/**
 * Bundles, minifies and names by their content the style sheets and scripts of a folder. `runningHead` is what printed pages carry at
 * their top, `together` says whether the archives of others are searched with this one, `languages` are those of the texts.
 *
 * @example await bundleAssets('src/assets', { runningHead: site.title, together: false, languages: ['en'] })
 */
export async function bundleAssets(
  folder: string,
  { runningHead, together, languages }: AssetOptions,
): Promise<Assets> {
  const assets: Asset[] = [];
  for (const [name, entry] of Object.entries(styles)) {
    const { code } = await bundleAsync({ filename: join(folder, entry), minify: true, targets });
    const css = Buffer.from(code).toString('utf8');
    assets.push(
      asset(name, startsPage(name) ? css + typefaceStyles(languages) + pageHead(runningHead) : css),
    );
  }
  const define = { searchTogether: String(together) };
  for (const [name, { entry, ...options }] of Object.entries(scripts))
    assets.push(asset(name, await bundleScript(join(folder, entry), { ...options, define })));
  for (const [tag, entry] of stemmersOf(languages))
    assets.push(asset(`stem-${tag}.js`, await bundleScript(entry, { format: 'esm', target: 'es2022' })));
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

/** Bundles a script of TypeScript with all that it imports into one text, minified; throws when it cannot be read. */
export async function bundleScript(
  entry: string,
  { format, target, define = {} }: ScriptOptions,
): Promise<string> {
  const { output } = await build({
    input: entry,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    transform: { target, define },
    output: { format, minify: true, comments: false, codeSplitting: false },
  });
  return output[0].code;
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
