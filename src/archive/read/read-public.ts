import { fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { isGenerated, isGeneratedFolder } from '../../model/addresses.ts';
import type { CopiedFile } from '../types.ts';

const folder = 'src/public';

/** Names with a dot before them that hosts look for; others belong to systems and programs, and are passed over. */
const wanted = /^\.(?:well-known|nojekyll|htaccess)$/;

/**
 * The files of `src/public`, which are served as they are, each under its path there. `taken` are the paths under the base that
 * pages and pictures of the archive's own are served at; a file that would cover one, or anything else that is made, is an error,
 * and so is a folder that some systems take for one that is made.
 */
export function readPublic(reader: RootReader, taken: readonly string[]): CopiedFile[] {
  const known = new Map(taken.map((path) => [path.toLowerCase(), path]));
  return filesIn(reader, folder).flatMap((file): CopiedFile[] => {
    const path = file.slice(folder.length + 1);
    const [top = ''] = path.split('/');
    const lower = top.toLowerCase();
    if (lower !== top && isGeneratedFolder(lower))
      reader.problems.error('case-conflict', fileStart(file), { other: `${lower}/` });
    const covered = known.get(path.toLowerCase()) ?? (isGenerated(path) ? path.toLowerCase() : undefined);
    if (covered === undefined) return [{ file, path }];
    reader.problems.error('public-covers', fileStart(file), { seen: path, covered });
    return [];
  });
}

function filesIn(reader: RootReader, path: string): string[] {
  const { files, folders } = reader.list(path, wanted);
  return [
    ...files.map((name) => `${path}/${name}`),
    ...folders.flatMap((name) => filesIn(reader, `${path}/${name}`)),
  ];
}
