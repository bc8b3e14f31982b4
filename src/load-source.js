// Loads the project's TypeScript. Reading it as it is costs most of a second each time, so it is compiled
// once, file by file, and again when a file has changed. A package is compiled when it is packed, for Node reads no
// TypeScript below node_modules, and nothing is written there. Plain JavaScript, for it comes before all else.
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = dirname(import.meta.dirname);
const isInstalled = project.split(sep).includes('node_modules');

/** Where the compiled files lie, in folders like those of the sources. Packages are found from here too. */
const place = join(project, isInstalled ? 'dist' : 'node_modules/.cache/gongkan');
const stampsFile = join(place, 'stamps.json');

/**
 * Loads a TypeScript module of the project, named by its path in it, from where it is compiled. Where that
 * cannot be written, or languages lie outside the project, TypeScript is read as it is.
 *
 * @example const { main } = await loadSource('src/cli/main.ts');
 */
export async function loadSource(file) {
  if (isInstalled || (!process.env.GONGKAN_LOCALES && (await compileChanged()))) {
    // Stacks name the lines of the sources: a fault of a filter is told by its place.
    process.setSourceMapsEnabled(true);
    return import(pathToFileURL(join(place, file.replace(/\.ts$/, '.js'))).href);
  }
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(join(project, file)).href);
}

/** Compiles what has changed since it was compiled last; gives whether all that is compiled is right now. */
async function compileChanged() {
  const { sourceFiles, compileSources, compiledName, write } = await import('./package/compile-sources.js');
  const stamps = new Map(sourceFiles().map((file) => [file, stampOf(join(project, file))]));
  // When another program compiles, everything is compiled anew.
  const makers = ['src/package/compile-sources.js', 'package.json', 'node_modules/rolldown/package.json'];
  const maker = makers.map((file) => stampOf(join(project, file))).join();
  const known = knownStamps(maker);
  const changed = [...stamps].filter(([file, stamp]) => known.get(file) !== stamp).map(([file]) => file);
  const gone = [...known.keys()].filter((file) => !stamps.has(file));
  if (changed.length === 0 && gone.length === 0) return true;
  try {
    await compileSources(changed, place);
    for (const file of gone) rmSync(join(place, compiledName(file)), { force: true });
    write(stampsFile, JSON.stringify({ maker, files: [...stamps] }));
    return true;
  } catch (error) {
    if (typeof error?.code !== 'string') throw error;
    return false;
  }
}

function stampOf(file) {
  const { mtimeMs, size } = lstatSync(file, { throwIfNoEntry: false }) ?? {};
  return `${mtimeMs} ${size}`;
}

function knownStamps(maker) {
  try {
    const known = JSON.parse(readFileSync(stampsFile, 'utf8'));
    return new Map(known.maker === maker ? known.files : []);
  } catch {
    return new Map();
  }
}
