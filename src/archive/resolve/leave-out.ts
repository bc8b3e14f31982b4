import type { Field } from '../../model/field.ts';
import type { BackList } from '../../model/kind.ts';
import { recordFolders, statementFolders } from '../../model/kinds.ts';
import type { Model } from '../../model/model.ts';
import { optionalSections } from '../../model/sections.ts';
import type {
  ArchiveRecord,
  ArchiveStatement,
  Article,
  Evidence,
  Person,
  Records,
  Statements,
} from '../types.ts';
import { evidenceIn } from './quotations-in.ts';

/** The records and statements that a site tells of, and who stands on its roster. */
export interface Told extends Records, Statements {
  roster: Person[];
}

/**
 * Leaves out the records and statements of sections that are off, once they have been checked: what names them no longer does,
 * and the words that they rest on are words like any others. A roster stays without the pages of its people.
 */
export function leaveOut(all: Records & Statements, articles: readonly Article[], model: Model): Told {
  const { has, kinds, rosterRole } = model;
  const roster = has.roster
    ? all.people.filter(({ roles }) => roles.some(({ role }) => role.id === rosterRole))
    : [];
  const told: Told = { ...all, roster };
  if (optionalSections.every((section) => has[section])) return told;
  const gone = new Set<Evidence>();
  for (const folder of [...recordFolders, ...statementFolders]) {
    const { fields, lists } = { lists: undefined, ...kinds[folder] };
    if (!model.lists.includes(folder)) {
      for (const one of all[folder]) {
        for (const each of evidenceIn(fields, one)) gone.add(each);
        if ('path' in one) one.path = '';
      }
      told[folder] = [];
    }
    for (const one of all[folder]) withoutNames(one, { fields, lists }, model);
  }
  if (gone.size === 0) return told;
  for (const person of roster) {
    for (const each of evidenceIn(kinds.people.fields, person)) gone.delete(each);
  }
  for (const article of articles) {
    article.evidence = article.evidence.filter((each) => !gone.has(each));
    for (const folder of statementFolders) if (told[folder].length === 0) article[folder] = [];
  }
  return told;
}

/** Takes out of a thing the records and lists that are off. */
function withoutNames(
  one: ArchiveRecord | ArchiveStatement,
  { fields, lists }: { fields: readonly Field[]; lists: Readonly<Record<string, BackList>> | undefined },
  model: Model,
): void {
  const isOff = (list: string | undefined) =>
    list !== undefined && list in model.kinds && !model.lists.some((name) => name === list);
  const clear = (holder: object, inner: readonly Field[]): void => {
    for (const { name, isList, meta, fields: parts } of inner) {
      if (isOff(meta.ref)) Reflect.set(holder, name, isList ? [] : undefined);
      else if (parts.length > 0)
        for (const part of [Reflect.get(holder, name)].flat())
          if (typeof part === 'object' && part !== null) clear(part, parts);
    }
  };
  clear(one, fields);
  for (const [name, { of }] of Object.entries(lists ?? {})) if (isOff(of)) Reflect.set(one, name, []);
}
