import type { Finding } from './finding.ts';
import type { SiteTree } from './site-tree.ts';

/** Finds files that some systems take for one: their names differ only in letter case or Unicode form. */
export function checkNames(tree: SiteTree): Finding[] {
  const known = new Map<string, string>();
  const findings: Finding[] = [];
  for (const file of tree.keys()) {
    const name = file.normalize('NFC').toLowerCase();
    const other = known.get(name);
    if (other === undefined) known.set(name, file);
    else findings.push({ severity: 'error', code: 'same-name', file, values: { other } });
  }
  return findings;
}
