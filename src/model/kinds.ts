import { article } from './article.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { initiative } from './initiative.ts';
import { issue } from './issue.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';

/** The kinds of record that have a page, by the folder of their files, which is that of their addresses too. */
export const recordKinds = { people: person, organizations: organization, initiatives: initiative };

/** The kinds of statement, by the folder of their files: one file an issue. */
export const statementKinds = { figures: figure, events: event };

/** Every kind that the archive lists and exports, by the name of its list. */
export const kinds = { issues: issue, articles: article, ...recordKinds, ...statementKinds };

/** The folder of a kind of record. */
export type RecordFolder = keyof typeof recordKinds;
/** The folder of a kind of statement. */
export type StatementFolder = keyof typeof statementKinds;
/** A kind of record as records and pages name it: `person`. */
export type RecordKindId = (typeof recordKinds)[RecordFolder]['id'];

/** The folders of records, in the order in which pages and exports name them. */
export const recordFolders = keysOf(recordKinds);
/** The folders of statements. */
export const statementFolders = keysOf(statementKinds);

/** The lists of the archive, each of which can be had as open data; one may hold some of another's. */
export const listNames = keysOf(kinds).flatMap((list) => [list, ...excerptOf(list)]);
/** The name of a list of the archive. */
export type ListName = (typeof listNames)[number];

function excerptOf(list: keyof typeof kinds): 'roster'[] {
  const kind = kinds[list];
  return 'excerpt' in kind && kind.excerpt ? [kind.excerpt] : [];
}

/** The keys of an object of ours, in the order in which they are written. */
function keysOf<Keyed extends object>(keyed: Keyed): (keyof Keyed & string)[] {
  return Object.keys(keyed).filter((key): key is keyof Keyed & string => key in keyed);
}
