import project from '../../package.json' with { type: 'json' };
import { sha256 } from '../files/kept-file.ts';
import type { NewArchive } from './archive-files.ts';

/** What the `package.json` of an archive says of how it was made: the one place that knows its format. */
export interface Making {
  /** The version of the generator whose contract the content keeps. */
  format: string;
  /** The files that the archive has from the generator, with the mark of each as it was written. */
  files: Readonly<Record<string, string>>;
}

/** The `package.json` of an archive; `shared` are the texts of the files that it has from the generator. */
export function manifest(archive: NewArchive, shared: ReadonlyMap<string, string>): string {
  const { name, title, dependency, commands } = archive;
  return jsonText({
    name,
    description: title,
    private: true,
    scripts: scriptsFor(commands),
    dependencies: { gongkan: dependency },
    gongkan: makingOf(shared),
  });
}

/** How an archive's `package.json` calls the commands. */
export function scriptsFor(commands: readonly string[]): Record<string, string> {
  return Object.fromEntries(commands.map((command) => [command, `gongkan ${command}`]));
}

/** What is to be remembered of the files that an archive has from this version of the generator. */
export function makingOf(shared: ReadonlyMap<string, string>): Making {
  const files = [...shared].map(([file, text]) => [file, markOf(text)]);
  return { format: project.version, files: Object.fromEntries(files) };
}

/** Tells a text from others, but for line ends and for the versions of actions, which Dependabot keeps. */
export function markOf(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').replace(/@[0-9a-f]{40}( # v[\d.]+)?$/gm, '@');
  return sha256(plain).slice(0, 16);
}

/** A value as `package.json` is written. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
