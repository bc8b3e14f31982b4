// Loads the project's TypeScript. Reading it as it is costs most of a second each time, so it is bundled
// once, and again when a file has changed. A package is bundled when it is packed, for Node reads no
// TypeScript below node_modules, and nothing is written there. Plain JavaScript, for it comes before all else.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledName, compileSources, sourceFiles } from './package/compile-sources.js';
import { nameSourceLines } from './package/source-lines.js';

const project = dirname(import.meta.dirname);
const isInstalled = project.split(sep).includes('node_modules');

/** Where what is bundled lies, a folder for each state of the sources. Packages are found from here too. */
const kept = join(project, 'node_modules/.cache/gongkan');

/** How many states are kept: a program that runs may still load of an earlier one. */
const keptStates = 4;

/** What makes the bundle, beside the sources: other packages make another. */
const makers = ['src/package/compile-sources.js', 'package.json', 'node_modules/.package-lock.json'];

/**
 * Loads a TypeScript module of the project, named by its path in it, from where it is bundled. Where that
 * cannot be written, or languages lie outside the project, TypeScript is read as it is.
 *
 * @example const { main } = await loadSource('src/cli/main.ts');
 */
export async function loadSource(file) {
  const place = isInstalled ? join(project, 'dist') : await bundled();
  if (place) {
    // A fault of a filter is told by its place.
    nameSourceLines();
    return import(pathToFileURL(join(place, bundledName(file))).href);
  }
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(join(project, file)).href);
}

/** The folder of the sources as they are now, bundled; undefined where they are to be read, or it cannot be written. */
async function bundled() {
  if (process.env.GONGKAN_LOCALES) return undefined;
  const stamps = [...makers, ...sourceFiles()].map((file) => `${file} ${stampOf(join(project, file))}`);
  const place = join(kept, createHash('sha256').update(stamps.join('\n')).digest('hex').slice(0, 16));
  if (existsSync(place)) return place;
  try {
    await compileSources(place, { packages: true });
    forgetOld();
  } catch (error) {
    if (typeof error?.code !== 'string') throw error;
  }
  // Another process may have written the same.
  return existsSync(place) ? place : undefined;
}

function forgetOld() {
  const states = readdirSync(kept).map((name) => join(kept, name));
  const age = (path) => lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const old of states.sort((a, b) => age(b) - age(a)).slice(keptStates))
    rmSync(old, { recursive: true, force: true });
}

function stampOf(file) {
  const { mtimeMs, size } = lstatSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size}`;
}
