import type { Place, ProblemList } from '../../content/problem.ts';
import type { ArrangedRecords } from '../resolve/arrange.ts';
import { bareName } from '../resolve/bare-name.ts';
import type { ArchiveRecord } from '../types.ts';

/** The place of a field of a record's file. */
export type RecordPlace = (record: ArchiveRecord, path: readonly PropertyKey[]) => Place;

/** Reports an alias that two records share, or that is another record's name within its kind. */
export function checkNames(records: ArrangedRecords, placeOf: RecordPlace, problems: ProblemList): void {
  const aliases = new Map<string, ArchiveRecord>();
  for (const list of [records.people, records.organizations, records.initiatives]) {
    const names = new Map(list.map((record): [string, ArchiveRecord] => [bareName(record.name), record]));
    for (const record of list) {
      record.aliases.forEach((alias, index) => {
        const name = bareName(alias);
        const repeats = record.name === alias || record.aliases.indexOf(alias) < index;
        const other = repeats ? record : (aliases.get(name) ?? names.get(name));
        if (!aliases.has(name)) aliases.set(name, record);
        if (other === undefined || (other === record && !repeats)) return;
        const code = other === record ? 'alias-repeats' : 'alias-taken';
        problems.error(code, placeOf(record, ['aliases', index]), { seen: alias, other: other.file });
      });
    }
  }
}

/** Reports a record that is part of itself, by way of others or at once. */
export function checkParents(records: ArrangedRecords, placeOf: RecordPlace, problems: ProblemList): void {
  const report = (field: string, circle: readonly ArchiveRecord[]): void => {
    circle.forEach((record, index) => {
      const round = [...circle.slice(index), ...circle.slice(0, index), record].map((item) => item.id);
      const seen = round.length > 8 ? [...round.slice(0, 6), '…', record.id] : round;
      problems.error('circular-parent', placeOf(record, [field]), { field, seen: seen.join(' → ') });
    });
  };
  for (const circle of circlesOf(records.initiatives, (item) => item.parent)) report('parent', circle);
  for (const circle of circlesOf(records.organizations, (item) => item.partOf)) report('part_of', circle);
}

/** The circles of a list in which everything has at most one thing above it; each is walked once. */
function circlesOf<Thing>(list: readonly Thing[], above: (item: Thing) => Thing | undefined): Thing[][] {
  const walked = new Set<Thing>();
  const circles: Thing[][] = [];
  for (const start of list) {
    const chain = new Map<Thing, number>();
    let at: Thing | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      chain.set(at, chain.size);
      at = above(at);
    }
    const entry = at === undefined ? undefined : chain.get(at);
    if (entry !== undefined) circles.push([...chain.keys()].slice(entry));
  }
  return circles;
}
