// Compiles the project's TypeScript, file by file. Plain JavaScript, for it comes before all else.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { threadId } from 'node:worker_threads';

const project = dirname(dirname(import.meta.dirname));

/** The folders of `src` that hold no TypeScript of this process: contents, templates, and what runs in a browser. */
const otherFolders = new Set(['issues', 'pages', 'public', 'templates', 'assets', 'types']);

/** The TypeScript files that commands are made of, relative to the project. */
export function sourceFiles() {
  const rooms = readdirSync(join(project, 'src')).filter((name) => !otherFolders.has(name));
  return ['_data/archive.ts', ...rooms.flatMap((name) => filesIn(`src/${name}`))];
}

function filesIn(path) {
  if (path.endsWith('.ts')) return [path];
  if (/\.\w+$/.test(path)) return [];
  return readdirSync(join(project, path)).flatMap((name) => filesIn(`${path}/${name}`));
}

/**
 * Compiles some files into a folder of the project, in folders like those of the sources.
 *
 * @throws when the folder cannot be written
 */
export async function compileSources(files, place) {
  const { transformSync } = await import('rolldown/utils');
  for (const file of files) compile(file, place, transformSync);
  // The modules ask for the project's version, and are modules, because of this file.
  const { name, version, type } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  write(join(place, 'package.json'), JSON.stringify({ name, version, type }));
}

/** The name of a compiled file in its folder. */
export function compiledName(file) {
  return file.replace(/\.ts$/, '.js');
}

/**
 * A compiled module takes itself to be its source: what lies beside the source is found, and hashed, as ever. It knows
 * the way there from where it lies, so that the project can be moved, or packed.
 */
function compile(file, place, transformSync) {
  const source = join(project, file);
  const { code, map, errors } = transformSync(source, readFileSync(source, 'utf8'), {
    sourcemap: true,
    typescript: { rewriteImportExtensions: 'rewrite', onlyRemoveTypeImports: true },
    define: { 'import.meta.dirname': 'sourceFolder', 'import.meta.url': 'sourceUrl' },
  });
  const compiled = join(place, compiledName(file));
  if (errors.length > 0) {
    // Only who loads the file is stopped by what is wrong in it.
    const said = errors.map(({ message, codeframe }) => `${file}: ${message}\n${codeframe ?? ''}`);
    write(compiled, `throw new SyntaxError(${JSON.stringify(said.join('\n'))});\n`);
    return;
  }
  const way = relative(dirname(compiled), source).split(sep).join('/');
  const { mappings, names } = map;
  write(`${compiled}.map`, JSON.stringify({ version: 3, sources: [way], names, mappings }));
  write(compiled, `${placeOf(code, way)}${code}\n//# sourceMappingURL=${compiled.split(sep).at(-1)}.map\n`);
}

/** What says where a module's source is, for a module that asks; on the line of what comes after it, which keeps its number. */
function placeOf(code, way) {
  if (!/\bsource(?:Url|Folder)\b/.test(code)) return '';
  return (
    `import { fileURLToPath as sourcePath } from 'node:url'; ` +
    `const sourceUrl = new URL(${JSON.stringify(way)}, import.meta.url).href, sourceFolder = sourcePath(new URL('.', sourceUrl)).slice(0, -1); `
  );
}

/** Writes a file so that whoever reads it at the same time has the whole of it, old or new. */
export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}-${threadId}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
