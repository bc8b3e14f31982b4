import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { SiteTree } from './site-tree.ts';

/** Reports files that some systems take for one: their names differ only in letter case or Unicode form. */
export function checkNames(tree: SiteTree, problems: ProblemList): void {
  const known = new Map<string, string>();
  for (const file of tree.keys()) {
    const name = file.normalize('NFC').toLowerCase();
    const other = known.get(name);
    if (other === undefined) known.set(name, file);
    else problems.error('same-name', fileStart(file), { other });
  }
}
