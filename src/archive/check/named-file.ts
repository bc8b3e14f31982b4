import type { Place, ProblemList } from '../../content/problem.ts';
import { sliceText } from '../../content/slice-text.ts';

/** Where a file that something names should lie. */
interface Looked {
  /** Relative to the root. */
  folder: string;
  /** The name as it is written, in the folder. */
  name: string;
  /** The names that there are in the folder. */
  names: Iterable<string>;
}

/** Reports that there is no file of a name in a folder, or that it is named outside of it; only `src/public` has folders inside. */
export function reportMissing({ folder, name, names }: Looked, place: Place, problems: ProblemList): void {
  const seen = sliceText(name, 0, 80);
  if (folder !== 'src/public' && /[/\\]/.test(name))
    problems.error('named-file-outside', place, { seen, folder });
  else problems.unknown('named-file-missing', place, seen, names, { folder });
}
