import { basename, relative, resolve } from 'node:path';
import { fill } from '../locales/fill.ts';
import { defaultLanguage, type Language } from '../locales/language.ts';
import { setupStrings } from '../locales/setup.ts';
import { beginArchive, isFree } from '../setup/begin-archive.ts';
import { ownDependency } from '../setup/dependency.ts';
import { commandNames } from './commands.ts';
import { displayWidth } from './quote-line.ts';
import { UsageFault } from './usage.ts';

/** What a new archive is told when it begins. */
export interface NewArchiveFlags {
  title?: string | undefined;
  /** The language of the archive. */
  language?: Language | undefined;
  /** The language to speak, which is the archive's when it is not told. */
  lang?: Language | undefined;
}

/** `gongkan new archive FOLDER`: an archive that holds content alone; gives what to say. */
export async function newArchive(wanted: string | undefined, flags: NewArchiveFlags): Promise<string> {
  if (wanted === undefined) throw new UsageFault('missing-argument', { seen: 'folder' });
  const folder = resolve(wanted);
  if (!isFree(folder)) throw new UsageFault('folder-not-empty', { path: folder });
  const language = flags.language ?? flags.lang ?? defaultLanguage;
  const title = flags.title?.trim() || basename(folder).normalize('NFC') || 'gongkan';
  const files = beginArchive(folder, {
    title,
    language,
    name: await packageName(title),
    // The editors are where the archive begins; nothing that is built asks the machine.
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    dependency: ownDependency(folder),
    commands: commandNames(false),
  });
  return nextSteps(folder, files.length, flags.lang ?? language);
}

/** What npm may call an archive: ASCII, and never what another package is called that it needs. */
async function packageName(title: string): Promise<string> {
  const { pinyinId } = await import('../importer/write/slug.ts');
  const id = await pinyinId(title);
  return /^[a-z]/.test(id) ? `${id}-archive` : 'newsletter-archive';
}

function nextSteps(folder: string, count: number, language: Language): string {
  const { made, next, steps, exampleFile, more } = setupStrings(language);
  const way = relative(process.cwd(), folder);
  const lines = [
    [way === '' ? '' : `cd ${quoted(way)}`, steps.enter],
    ['npm install', steps.install],
    [`npm run import -- ${exampleFile}`, steps.import],
    ['npm start', steps.start],
  ].filter(([command]) => command !== '');
  const width = Math.max(...lines.map(([command = '']) => displayWidth(command)));
  return [
    fill(made, { folder, count }),
    next,
    ...lines.map(
      ([command = '', what = '']) => `  ${command}${' '.repeat(width - displayWidth(command))}  ${what}`,
    ),
    more,
    '',
  ].join('\n');
}

/** A path as one word of a command line. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(path) ? path : `"${path}"`;
}
