import { fileStart } from '../content/place.ts';
import type { ProblemList } from '../content/problem.ts';
import type { ArrangedRecords } from './arrange.ts';
import type { ArchiveRecord } from './types.ts';

/** Reports an alias that two records share, or that is another record's name within its kind. */
export function checkNames(records: ArrangedRecords, problems: ProblemList): void {
  const aliases = new Map<string, ArchiveRecord>();
  for (const list of [records.people, records.organizations, records.initiatives]) {
    const names = new Map(list.map((record): [string, ArchiveRecord] => [record.name, record]));
    for (const record of list) {
      for (const alias of record.aliases) {
        const other = aliases.get(alias) ?? names.get(alias);
        aliases.set(alias, record);
        if (other === undefined) continue;
        const code = other === record ? 'alias-repeats' : 'alias-taken';
        problems.error(code, fileStart(record.file), { seen: alias, other: other.file });
      }
    }
  }
}

/** Reports a record that is part of itself, by way of others or at once. */
export function checkParents(records: ArrangedRecords, problems: ProblemList): void {
  for (const record of records.initiatives) reportCircle(record, (item) => item.parent, 'parent', problems);
  for (const record of records.organizations)
    reportCircle(record, (item) => item.partOf, 'part_of', problems);
}

function reportCircle<Thing extends ArchiveRecord>(
  record: Thing,
  above: (item: Thing) => Thing | undefined,
  field: string,
  problems: ProblemList,
): void {
  const chain = [record];
  for (let at = above(record); at; at = above(at)) {
    if (at === record) {
      const seen = [...chain, record].map((item) => item.id).join(' → ');
      problems.error('circular-parent', fileStart(record.file), { field, seen });
      return;
    }
    if (chain.includes(at)) return;
    chain.push(at);
  }
}
