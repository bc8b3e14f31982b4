import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../locales/fill.ts';
import { setupStrings } from '../locales/setup.ts';
import { projectFolder } from '../project-folder.ts';
import { manifest } from './manifest.ts';
import { type RequiredSite, siteYaml } from './site-yaml.ts';

/** An archive that is to begin. */
export interface NewArchive extends Omit<RequiredSite, 'url'> {
  /** What npm calls it. */
  name: string;
  /** What npm installs the generator by. */
  dependency: string;
  /** The commands that it can run. */
  commands: readonly string[];
}

/** What archives have from the generator as it is: the workflows and line ends are those of the generator's own archive. */
export const sharedFiles = [
  '.github/workflows/check.yml',
  '.github/workflows/import.yml',
  '.github/workflows/pages.yml',
  '.github/workflows/send.yml',
  '.github/dependabot.yml',
  '.gitattributes',
  '.nvmrc',
];

/** What building leaves behind. */
const ignored = [
  'node_modules/',
  '_site/',
  '_site.*/',
  '.cache/',
  '.preview/',
  'src/issues/.import*/',
  '*.log',
  '.DS_Store',
];

/** The files of an archive that holds content alone, by their paths in its folder. */
export function archiveFiles(archive: NewArchive): Map<string, string> {
  const { title, language, timezone } = archive;
  const texts = setupStrings(language);
  const shared = sharedFiles.map((file): [string, string] => [file, sharedFile(file)]);
  return new Map([
    ['package.json', manifest(archive, new Map(shared))],
    ['_data/site.yaml', siteYaml({ title, language, timezone, url: 'https://example.org/' })],
    ['src/issues/.gitkeep', ''],
    ['src/pages/about.md', fill(texts.about, { title })],
    ['src/public/.gitkeep', ''],
    ['inbox/README.md', texts.inbox],
    ['README.md', fill(texts.readme, { title })],
    ['.gitignore', `${ignored.join('\n')}\n`],
    ...shared,
  ]);
}

/** The text of a file that archives have from the generator. */
export function sharedFile(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8').replaceAll('\r\n', '\n');
}
