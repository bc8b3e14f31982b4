import type { ProblemList } from '../../content/problem.ts';
import { generatedPages } from '../../model/addresses.ts';
import type { PlaceIn } from '../read/read-archive.ts';
import type { ArchiveRecord, Redirect, TextPage } from '../types.ts';

/** The former addresses of texts and records; one that is in use, or claimed twice, is an error. */
export function redirectsOf(
  texts: readonly TextPage[],
  records: readonly ArchiveRecord[],
  placeIn: PlaceIn,
  problems: ProblemList,
): Redirect[] {
  const taken = new Set([
    ...generatedPages.map((name) => `${name}/`),
    ...[...texts, ...records].map(({ path }) => path),
  ]);
  const redirects: Redirect[] = [];
  const add = (thing: TextPage | ArchiveRecord, folder: string): void => {
    for (const [index, id] of thing.former.entries()) {
      const from = `${folder}${id}/`;
      if (taken.has(from)) problems.error('former-in-use', placeIn(thing, ['former', index]), { seen: from });
      else redirects.push({ from, to: thing.path });
      taken.add(from);
    }
  };
  for (const text of texts) if (!text.draft) add(text, text.path.startsWith('issues/') ? 'issues/' : '');
  for (const record of records) add(record, `${record.folder}/`);
  return redirects;
}
