// Loads the project's TypeScript. Reading it as it is costs most of a second each time, so it is compiled
// once, file by file, and again when a file has changed. Plain JavaScript, for it comes before all else.
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';

const project = dirname(import.meta.dirname);

/** Where the compiled files lie, in folders like those of the sources. Packages are found from here too. */
const place = join(project, 'node_modules/.cache/gongkan');
const stampsFile = join(place, 'stamps.json');

/** The folders of `src` that hold no TypeScript of this process: contents, templates, and what runs in a browser. */
const otherFolders = new Set(['issues', 'pages', 'public', 'templates', 'assets', 'types']);

/**
 * Loads a TypeScript module of the project, named by its path in it, from where it is compiled. Where that
 * cannot be written, or languages lie outside the project, TypeScript is read as it is.
 *
 * @example const { main } = await loadSource('src/cli/main.ts');
 */
export async function loadSource(file) {
  if (!process.env.GONGKAN_LOCALES && (await compileChanged())) {
    // Stacks name the lines of the sources: a fault of a filter is told by its place.
    process.setSourceMapsEnabled(true);
    return import(pathToFileURL(join(place, compiledName(file))).href);
  }
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(join(project, file)).href);
}

/** Compiles what has changed since it was compiled last; gives whether all that is compiled is right now. */
async function compileChanged() {
  const stamps = new Map(sourceFiles().map((file) => [file, stampOf(join(project, file))]));
  // When another program compiles, everything is compiled anew.
  const maker = [
    project,
    stampOf(import.meta.filename),
    stampOf(join(project, 'package.json')),
    stampOf(join(project, 'node_modules/rolldown/package.json')),
  ].join();
  const known = knownStamps(maker);
  const changed = [...stamps].filter(([file, stamp]) => known.get(file) !== stamp).map(([file]) => file);
  const gone = [...known.keys()].filter((file) => !stamps.has(file));
  if (changed.length === 0 && gone.length === 0) return true;
  try {
    const { transformSync } = await import('rolldown/utils');
    for (const file of changed) compile(file, transformSync);
    for (const file of gone) rmSync(join(place, compiledName(file)), { force: true });
    // The modules ask for the project's version, and are modules, because of this file.
    write(join(place, 'package.json'), readFileSync(join(project, 'package.json'), 'utf8'));
    write(stampsFile, JSON.stringify({ maker, files: [...stamps] }));
    return true;
  } catch (error) {
    if (typeof error?.code !== 'string') throw error;
    return false;
  }
}

function sourceFiles() {
  const rooms = readdirSync(join(project, 'src')).filter((name) => !otherFolders.has(name));
  return ['_data/archive.ts', ...rooms.flatMap((name) => filesIn(`src/${name}`))];
}

function filesIn(path) {
  if (path.endsWith('.ts')) return [path];
  if (/\.\w+$/.test(path)) return [];
  return readdirSync(join(project, path)).flatMap((name) => filesIn(`${path}/${name}`));
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

/** A compiled module takes itself to be its source: what lies beside the source is found, and hashed, as ever. */
function compile(file, transformSync) {
  const source = join(project, file);
  const { code, map, errors } = transformSync(source, readFileSync(source, 'utf8'), {
    sourcemap: true,
    typescript: { rewriteImportExtensions: 'rewrite', onlyRemoveTypeImports: true },
    define: {
      'import.meta.dirname': JSON.stringify(dirname(source)),
      'import.meta.url': JSON.stringify(pathToFileURL(source).href),
    },
  });
  const compiled = join(place, compiledName(file));
  if (errors.length > 0) {
    // Only who loads the file is stopped by what is wrong in it.
    const said = errors.map(({ message, codeframe }) => `${file}: ${message}\n${codeframe ?? ''}`);
    write(compiled, `throw new SyntaxError(${JSON.stringify(said.join('\n'))});\n`);
    return;
  }
  const { mappings, names } = map;
  write(`${compiled}.map`, JSON.stringify({ version: 3, sources: [source], names, mappings }));
  write(compiled, `${code}\n//# sourceMappingURL=${compiledName(file).split('/').at(-1)}.map\n`);
}

/** Writes a file so that whoever reads it at the same time has the whole of it, old or new. */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}-${threadId}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

function compiledName(file) {
  return file.replace(/\.ts$/, '.js');
}
