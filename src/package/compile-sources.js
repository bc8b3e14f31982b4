// Bundles the project's TypeScript. Plain JavaScript, for it comes before all else.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { threadId } from 'node:worker_threads';

const project = dirname(dirname(import.meta.dirname));

/** The folders of `src` that hold no TypeScript of this process: contents, templates, and what runs in a browser. */
const otherFolders = new Set(['issues', 'pages', 'public', 'templates', 'assets', 'types']);

/** The modules that are asked for by their path: the way in to the commands, to threads and to the package, the languages, and a bench of all that. */
const entry =
  /^(?:src\/(?:cli\/main|package\/index|locales\/[^/]+\/index|.*\/thread)|bench\/.*\/build-pages)\.ts$/;

/** Packages that bring a program of their own or look for files beside themselves, so that they stay where they are. */
const staying =
  /^(?:@11ty\/eleventy-dev-server|@myriaddreamin\/|gray-matter|lightningcss|pagefind|rolldown|sharp|tsx)/;

/** Stand for the ways from a bundled file to the project and to the bundle until it is known which file it is. */
const [projectMark, bundleMark] = ['way-to-the-project', 'way-to-the-bundle'];

/** The TypeScript files that commands are made of, relative to the project. */
export function sourceFiles() {
  const rooms = readdirSync(join(project, 'src')).filter((name) => !otherFolders.has(name));
  const benches = ['bench/build', 'bench/measure'].filter((path) => existsSync(join(project, path)));
  return ['_data/archive.ts', ...[...rooms.map((name) => `src/${name}`), ...benches].flatMap(filesIn)];
}

function filesIn(path) {
  if (path.endsWith('.ts')) return [path];
  if (/\.\w+$/.test(path)) return [];
  return readdirSync(join(project, path)).flatMap((name) => filesIn(`${path}/${name}`));
}

/** The name of an entry in the folder that it is bundled into. */
export function bundledName(file) {
  return file.replace(/\.ts$/, '.js');
}

/**
 * Bundles the sources into a folder, all of it or nothing. Nearly all the time that a command of a small archive takes is spent on
 * finding and opening modules, so packages are bundled as well, except for what is packed, where they are other people's to renew.
 *
 * @throws when the folder cannot be written
 */
export async function compileSources(place, { packages }) {
  const { rolldown } = await import('rolldown');
  const { transformSync } = await import('rolldown/utils');
  const entries = sourceFiles().filter((file) => entry.test(file) && (packages || file.startsWith('src/')));
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((file) => [file.replace(/\.ts$/, ''), join(project, file)])),
    cwd: project,
    platform: 'node',
    logLevel: 'silent',
    external: (id) => staying.test(id) || (!packages && /^[^./\0]/.test(id) && !id.startsWith(project)),
    shimMissingExports: true,
    plugins: [{ name: 'sources', transform: (text, id) => transformed(text, id, transformSync) }],
  });
  const { output } = await bundle.generate({
    dir: place,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  await bundle.close();
  const unfinished = `${place}.${process.pid}-${threadId}`;
  const write = (name, text) => {
    mkdirSync(dirname(join(unfinished, name)), { recursive: true });
    writeFileSync(join(unfinished, name), text);
  };
  try {
    for (const { fileName, code, source } of output) {
      const wayTo = (folder) => slashed(relative(dirname(join(place, fileName)), folder)) || '.';
      write(
        fileName,
        code?.replaceAll(projectMark, wayTo(project)).replaceAll(bundleMark, wayTo(place)) ?? source,
      );
    }
    // The modules ask for the project's version, and are modules, because of this file.
    const { name, version, type } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    write('package.json', JSON.stringify({ name, version, type }));
    renameSync(unfinished, place);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The code of a TypeScript file, or of a module that asks where it is; undefined for any other, which stays as it is. */
function transformed(text, id, transformSync) {
  if (!id.endsWith('.ts') && !text.includes('import.meta.')) return undefined;
  const { code, map, errors } = transformSync(id, text, {
    sourcemap: true,
    typescript: { onlyRemoveTypeImports: true },
    define: {
      'import.meta.dirname': 'sourceFolder',
      'import.meta.filename': 'sourcePath',
      'import.meta.url': 'sourceUrl',
    },
  });
  const file = slashed(relative(project, id));
  if (errors.length === 0) return { code: placed(code, file), map, moduleType: 'js' };
  // Only who loads the file is stopped by what is wrong in it.
  const said = errors.map(({ message, codeframe }) => `${file}: ${message}\n${codeframe ?? ''}`);
  return { code: `throw new SyntaxError(${JSON.stringify(said.join('\n'))});\n`, moduleType: 'js' };
}

/**
 * A bundled module takes itself to be its source: what lies beside the source is found, and hashed, as ever, and a neighbour that
 * is to be loaded is its bundled one. It knows the ways from where it lies, so that the project can be moved, or packed. What says so
 * stands on the line of what comes after it, which keeps its number.
 */
function placed(code, file) {
  const resolved = code.replace(
    /import\.meta\.resolve\("\.\/([^"]+)"\)/g,
    (_, name) => `new URL("${bundleMark}/${dirname(file)}/${name}", import.meta.url).href`,
  );
  if (!/\bsource(?:Url|Folder|Path)\b/.test(code)) return resolved;
  return (
    `import { fileURLToPath as pathOf } from 'node:url'; import { dirname as folderOf } from 'node:path'; ` +
    `const sourceUrl = new URL("${projectMark}/${file}", import.meta.url).href, sourcePath = pathOf(sourceUrl), sourceFolder = folderOf(sourcePath); ` +
    resolved
  );
}

function slashed(path) {
  return path.split(sep).join('/');
}
