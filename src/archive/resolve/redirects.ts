import type { Place, ProblemList } from '../../content/problem.ts';
import { generatedPages } from '../../model/addresses.ts';
import type { RecordPlace } from '../read/read-records.ts';
import type { ReadText } from '../read/read-text.ts';
import type { ArchiveRecord, Redirect, TextPage } from '../types.ts';

/** The former addresses of texts and records; one that is in use, or claimed twice, is an error. */
export function redirectsOf(
  texts: readonly ReadText[],
  records: readonly ArchiveRecord[],
  placeOf: RecordPlace,
  problems: ProblemList,
): Redirect[] {
  const taken = new Set([
    ...generatedPages.map((name) => `${name}/`),
    ...[...texts.map(({ of }) => of), ...records].map(({ path }) => path),
  ]);
  const redirects: Redirect[] = [];
  const add = (
    { former, path }: Pick<TextPage | ArchiveRecord, 'former' | 'path'>,
    folder: string,
    place: (path: PropertyKey[]) => Place,
  ): void => {
    for (const [index, id] of former.entries()) {
      const from = `${folder}${id}/`;
      if (taken.has(from)) problems.error('former-in-use', place(['former', index]), { seen: from });
      else redirects.push({ from, to: path });
      taken.add(from);
    }
  };
  for (const { of, yaml } of texts)
    if (!of.draft) add(of, of.path.startsWith('issues/') ? 'issues/' : '', (path) => yaml.placeOf(path));
  for (const record of records) add(record, `${record.folder}/`, (path) => placeOf(record, path));
  return redirects;
}
