import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadArchive } from '../../archive/load-archive.ts';
import type { Problem } from '../../content/problem.ts';
import type { Language } from '../../locales/language.ts';
import { ImportFault } from '../fault.ts';
import { importFile } from '../import-file.ts';
import type { Written } from '../write/write-article.ts';

/** What came of the files in `inbox/`. */
export interface EmptiedInbox {
  imported: { file: string; written: Written }[];
  failed: { file: string; fault: ImportFault }[];
  /** What the check says of the issues that were written to. */
  problems: Problem[];
}

const passedOver = /^\.|^~\$|^readme\b|^(?:Thumbs\.db|desktop\.ini)$/i;

/**
 * Imports every file in `inbox/` by name order and takes those that were imported away. A file whose
 * text has no date may have it in its name. What cannot be imported stays, with the reason.
 */
export async function emptyInbox(root: string, language: Language): Promise<EmptiedInbox> {
  const inbox = join(root, 'inbox');
  const names = existsSync(inbox)
    ? readdirSync(inbox, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !passedOver.test(entry.name))
        .map((entry) => entry.name)
        .sort()
    : [];
  const result: EmptiedInbox = { imported: [], failed: [], problems: [] };
  for (const name of names) {
    const file = join(inbox, name);
    try {
      result.imported.push({ file: name, written: await importDated(root, file, name, language) });
      rmSync(file);
      for (const folder of picturesOf(name)) rmSync(join(inbox, folder), { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      result.failed.push({ file: name, fault: error });
    }
  }
  const { problems } = await loadArchive(root, { drafts: true });
  const issues = new Set(result.imported.map(({ written }) => `src/issues/${written.issue}/`));
  result.problems = problems.filter(({ file }) => [...issues].some((issue) => file.startsWith(issue)));
  return result;
}

async function importDated(root: string, file: string, name: string, language: Language): Promise<Written> {
  try {
    return await importFile({ root, file, language });
  } catch (error) {
    const date = dateIn(name);
    if (!(error instanceof ImportFault) || error.code !== 'no-date' || date === undefined) throw error;
    return importFile({ root, file, language, date });
  }
}

/** A date in a file's name: 2023-04-26, 20230426, 2023年4月26日. */
function dateIn(name: string): string | undefined {
  const match = /(?<!\d)(20\d{2}|19\d{2})(?:[-._年]?)(\d{1,2})(?:[-._月]?)(\d{1,2})(?!\d)/u.exec(name);
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : undefined;
}

/** The folders that browsers save a page's pictures in. */
function picturesOf(name: string): string[] {
  const stem = name.replace(/\.html?$/i, '');
  return stem === name ? [] : [`${stem}_files`, `${stem}.files`];
}
