import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { machineFault } from '../content/machine-fault.ts';
import { fileStart } from '../content/place.ts';
import { type Problem, ProblemList } from '../content/problem.ts';
import { writeAll } from '../files/write-all.ts';
import type { KeptFiles } from '../rendering/pictures/kept-files.ts';
import type { EditionFile } from './edition.ts';
import type { PlannedEdition } from './plan-editions.ts';

/** A file that readers are offered, as it was made. */
export interface OfferedFile {
  edition: PlannedEdition['edition']['id'];
  /** Where the page leads: to the file, or to the page that shows it. */
  path: string;
  type: string;
  bytes: number;
}

interface Making {
  /** The folder of the site. */
  out: string;
  kept: KeptFiles;
  /** How many bytes the editions may have together. */
  room: number;
  /** The settings of the site: a form that they name stops the build when it cannot be made. */
  settings: Readonly<Partial<Record<string, unknown>>> | undefined;
}

/**
 * Makes editions in their order and writes them into the folder of a site, for as long as there is room; gives what readers are
 * offered, by the page that offers it. One that cannot be made is left out with all of its files.
 *
 * @throws what the machine is at fault for
 */
export async function makeEditions(
  planned: readonly PlannedEdition[],
  { out, kept, room, settings }: Making,
): Promise<{ offered: Map<string, OfferedFile[]>; problems: Problem[] }> {
  const offered = new Map<string, OfferedFile[]>();
  const problems = new ProblemList();
  let left = room;
  const leftOut: string[] = [];
  for (const { edition, page, files } of planned) {
    const made = await madeFiles(files, kept).catch((error: unknown) => {
      if (machineFault(error)) throw error;
      const values = { seen: edition.id, message: error instanceof Error ? error.message : String(error) };
      const report = settings?.[edition.id] === true ? 'error' : 'warning';
      problems[report]('edition-failed', fileStart(files[0]?.path ?? page), values);
    });
    if (!made) {
      await removePages(files, out);
      continue;
    }
    const bytes = made.reduce((sum, { content }) => sum + content.length, 0);
    if (bytes > left) {
      leftOut.push(...files.flatMap(({ path, offeredAs }) => (offeredAs ? [path] : [])));
      await removePages(files, out);
      continue;
    }
    left -= bytes;
    writeAll(
      out,
      made.map(({ file, content }) => [file.path, content] as [string, Buffer]),
    );
    const here = made.flatMap(({ file: { path, offeredAs, shown }, content }) =>
      offeredAs
        ? [{ edition: edition.id, path: shown?.path ?? path, type: offeredAs, bytes: content.length }]
        : [],
    );
    offered.set(page, [...(offered.get(page) ?? []), ...here]);
  }
  if (leftOut.length > 0)
    problems.warning('editions-left-out', fileStart('_data/site.yaml'), {
      size: leftOut.length,
      names: leftOut.slice(0, 3).join(', '),
    });
  await kept.sweep();
  return { offered, problems: problems.items };
}

/** Removes the pages that would show what is not there. */
async function removePages(files: readonly EditionFile[], out: string): Promise<void> {
  for (const { shown } of files) if (shown) await rm(join(out, shown.path, 'index.html'), { force: true });
}

function madeFiles(files: readonly EditionFile[], kept: KeptFiles) {
  return Promise.all(
    files.map(async (file) => {
      const { key, make } = file.prepare();
      return { file, content: key === undefined ? await make() : await kept.get(key, make) };
    }),
  );
}
