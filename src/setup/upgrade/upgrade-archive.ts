import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import project from '../../../package.json' with { type: 'json' };
import { editableFiles } from '../../content/mend/editable-files.ts';
import { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { sharedFile, sharedFiles } from '../archive-files.ts';
import { jsonText, makingOf, scriptsFor } from '../manifest.ts';
import { type Migration, migrations } from './migrations.ts';
import { type SharedState, stateOfFiles, stateOfScripts } from './shared-files.ts';

/** Something old in a file of the content, with the 1-based line of the first and how many lines are so. */
export interface OldContent {
  file: string;
  line: number;
  count: number;
  what: Migration['what'];
}

/** What an upgrade found, and has mended when it was to. */
export interface Upgrade {
  /** The format that the content is in, as the archive says. */
  format: string;
  /** The version of this generator, whose format is the one to come to; nothing is looked at that is of a later one. */
  version: string;
  isLater: boolean;
  content: OldContent[];
  shared: SharedState[];
}

/** What `package.json` says of an archive that was begun with `gongkan new archive`; others say nothing. */
const manifestSchema = z.looseObject({
  scripts: z.record(z.string(), z.string()).default({}),
  gongkan: z.object({ format: z.string(), files: z.record(z.string(), z.string()).default({}) }),
});

type Manifest = z.infer<typeof manifestSchema>;

/** The format of content that says nothing of it. */
const firstFormat = '0.1.0';

/**
 * Finds what in an archive is of an earlier version, and mends it where it is told to: the content by the migrations, the files
 * that the archive has from the generator where nobody has changed them.
 */
export function upgradeArchive(
  root: string,
  { fix, commands }: { fix: boolean; commands: readonly string[] },
): Upgrade {
  const manifest = readManifest(join(root, 'package.json'));
  const format = manifest?.gongkan.format ?? firstFormat;
  const isLater = compareVersions(format, project.version) > 0;
  const upgrade: Upgrade = { format, version: project.version, isLater, content: [], shared: [] };
  if (isLater) return upgrade;
  upgrade.content = mendContent(root, format, fix);
  if (manifest) upgrade.shared = upgradeShared(root, manifest, { fix, commands });
  return upgrade;
}

/** What is to be done about the files and scripts that an archive has from the generator; does it where it is told to. */
function upgradeShared(
  root: string,
  manifest: Manifest,
  { fix, commands }: { fix: boolean; commands: readonly string[] },
): SharedState[] {
  const now = new Map(sharedFiles.map((file) => [file, sharedFile(file)]));
  const there = new Map(sharedFiles.map((file) => [file, textIn(root, file)]));
  const files = stateOfFiles(now, there, manifest.gongkan);
  const states = [...files, ...stateOfScripts(commands, manifest.scripts)];
  if (!fix) return states;
  const changed = new Set(files.flatMap(({ name, state }) => (state === 'changed' ? name : [])));
  for (const { name } of files.filter((one) => !changed.has(one.name))) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), now.get(name) ?? '');
    there.set(name, now.get(name));
  }
  const current = new Map([...now].filter(([name]) => there.get(name) !== undefined && !changed.has(name)));
  const upgraded = jsonText({
    ...manifest,
    scripts: { ...scriptsFor(commands), ...manifest.scripts },
    gongkan: {
      format: project.version,
      files: { ...manifest.gongkan.files, ...makingOf(current).files },
    },
  });
  if (upgraded !== jsonText(manifest)) replaceFile(join(root, 'package.json'), upgraded);
  return states;
}

function mendContent(root: string, format: string, fix: boolean): OldContent[] {
  const due = migrations.filter(({ from }) => compareVersions(format, from) <= 0);
  return editableFiles(root).flatMap(({ file, text: stored }) => {
    let text = stored;
    const found = due.flatMap(({ what, mend }): OldContent[] => {
      const before = text.split('\n');
      text = mend({ file, text });
      const after = text.split('\n');
      const lines = before.flatMap((line, index) => (line === after[index] ? [] : [index + 1]));
      const [line] = lines;
      return line === undefined ? [] : [{ file, line, count: lines.length, what }];
    });
    if (fix && text !== stored) replaceFile(join(root, file), text);
    return found;
  });
}

function readManifest(path: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(readPlainFile(path).toString())).data;
  } catch {
    return undefined;
  }
}

/** The text of a file of the archive; empty for what is there and is no file of its own, such as a link. */
function textIn(root: string, file: string): string | undefined {
  const bytes = new RootReader(root, new ProblemList()).bytes(file);
  if (bytes) return new TextDecoder().decode(bytes);
  return lstatSync(join(root, file), { throwIfNoEntry: false }) && '';
}

/** Orders two versions by their three numbers. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10) || 0),
  );
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
