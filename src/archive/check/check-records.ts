import type { ProblemList } from '../../content/problem.ts';
import { recordKinds } from '../../model/kinds.ts';
import type { PlaceIn } from '../read/read-archive.ts';
import { bareName } from '../resolve/bare-name.ts';
import type { ArchiveRecord, Records } from '../types.ts';
import { reportCircles } from './circles.ts';

/** Reports an alias that two records share, that is another record's name within its kind, or that repeats one of its own. */
export function checkNames(records: Records, placeIn: PlaceIn, problems: ProblemList): void {
  const aliases = new Map<string, ArchiveRecord>();
  for (const list of Object.values<ArchiveRecord[]>(records)) {
    const names = new Map(list.map((record): [string, ArchiveRecord] => [bareName(record.name), record]));
    for (const record of list) {
      const own = new Set([record.name]);
      record.aliases.forEach((alias, index) => {
        const name = bareName(alias);
        const repeats = own.has(alias);
        own.add(alias);
        const other = repeats ? record : (aliases.get(name) ?? names.get(name));
        if (!aliases.has(name)) aliases.set(name, record);
        if (!other || (other === record && !repeats)) return;
        const place = placeIn(record, ['aliases', index]);
        problems.error('name-taken', place, { seen: alias, other: other.file });
      });
    }
  }
}

/** Reports a record that is part of itself, by way of others or at once. */
export function checkParents(records: Records, placeIn: PlaceIn, problems: ProblemList): void {
  for (const list of Object.values<ArchiveRecord[]>(records)) {
    const folder = list[0]?.folder;
    const known = new Map<unknown, ArchiveRecord>(list.map((record) => [record, record]));
    for (const { key, meta, isList } of folder ? recordKinds[folder].fields : []) {
      if (meta.ref !== folder || isList) continue;
      const above = (record: ArchiveRecord) => known.get(Reflect.get(record, key));
      reportCircles(list, above, { field: key, placeOf: (record) => placeIn(record, [key]), problems });
    }
  }
}
