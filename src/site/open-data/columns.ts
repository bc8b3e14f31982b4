import type { Cell } from './csv.ts';
import type {
  articleItem,
  eventItem,
  figureItem,
  initiativeItem,
  issueItem,
  organizationItem,
  personItem,
} from './items.ts';

/** The columns of a CSV file: the header of each with how its cell is read from an item. */
export type Columns<Item> = readonly (readonly [string, (item: Item) => Cell])[];

type EvidenceItems = readonly { quote: string; url: string }[];
type PeriodItem = {
  printed: string | null;
  from: string | null;
  to: string | null;
  basis: string | null;
} | null;
type CreditItems = readonly { role: string; name: string }[];

/** Columns of `issues.csv`. */
export const issueColumns: Columns<ReturnType<typeof issueItem>> = [
  ['id', (item) => item.id],
  ['date', (item) => item.date],
  ['weekday', (item) => item.weekday],
  ['number', (item) => item.number],
  ['title', (item) => item.title],
  ['credits', (item) => credits(item.credits)],
  ['articles', (item) => list(item.articles)],
  ['url', (item) => item.url],
];

/** Columns of `articles.csv`. */
export const articleColumns: Columns<ReturnType<typeof articleItem>> = [
  ['id', (item) => item.id],
  ['issue', (item) => item.issue],
  ['title', (item) => item.title],
  ['kicker', (item) => item.kicker],
  ['deck', (item) => item.deck],
  ['byline', (item) => credits(item.byline)],
  ['page', (item) => item.page],
  ['section', (item) => item.section],
  ['summary', (item) => item.summary],
  ['publication', (item) => item.source?.publication],
  ['repairs', (item) => item.repairs.length],
  ['corrections', (item) => item.corrections.length],
  ['url', (item) => item.url],
];

/** Columns of `people.csv`, and of `roster.csv`. */
export const personColumns: Columns<ReturnType<typeof personItem>> = [
  ['id', (item) => item.id],
  ['name', (item) => item.name],
  ['aliases', (item) => list(item.aliases)],
  ['reading', (item) => item.reading],
  ['roles', (item) => list(item.roles.map(({ role }) => role))],
  ['bases', (item) => list(item.roles.map(({ basis }) => basis))],
  ['organizations', (item) => list(item.roles.flatMap(({ organization }) => organization ?? []))],
  ['honours', (item) => list(item.honours.map(({ name }) => name))],
  ...evidenceColumns((item: ReturnType<typeof personItem>) => [
    ...item.roles.flatMap(({ evidence }) => evidence),
    ...item.honours.flatMap(({ evidence }) => evidence),
    ...item.evidence,
  ]),
  ['url', (item) => item.url],
];

/** Columns of `organizations.csv`. */
export const organizationColumns: Columns<ReturnType<typeof organizationItem>> = [
  ['id', (item) => item.id],
  ['name', (item) => item.name],
  ['aliases', (item) => list(item.aliases)],
  ['kind', (item) => item.kind],
  ['part_of', (item) => item.part_of],
  ['honours', (item) => list(item.honours.map(({ name }) => name))],
  ...evidenceColumns((item: ReturnType<typeof organizationItem>) => [
    ...item.honours.flatMap(({ evidence }) => evidence),
    ...item.evidence,
  ]),
  ['url', (item) => item.url],
];

/** Columns of `initiatives.csv`. */
export const initiativeColumns: Columns<ReturnType<typeof initiativeItem>> = [
  ['id', (item) => item.id],
  ['name', (item) => item.name],
  ['aliases', (item) => list(item.aliases)],
  ['form', (item) => item.form],
  ['category', (item) => item.category],
  ['organizers', (item) => list(item.organizers)],
  ['people', (item) => list(item.people)],
  ['audience', (item) => item.audience],
  ...periodColumns((item: ReturnType<typeof initiativeItem>) => item.period),
  ['parent', (item) => item.parent],
  ...evidenceColumns((item: ReturnType<typeof initiativeItem>) => item.evidence),
  ['url', (item) => item.url],
];

/** Columns of `figures.csv`. */
export const figureColumns: Columns<ReturnType<typeof figureItem>> = [
  ['id', (item) => item.id],
  ['issue', (item) => item.issue],
  ['value', (item) => item.value],
  ['unit', (item) => item.unit],
  ['qualifier', (item) => item.qualifier],
  ['counts', (item) => item.counts],
  ...periodColumns((item: ReturnType<typeof figureItem>) => item.period),
  ['initiative', (item) => item.initiative],
  ['organization', (item) => item.organization],
  ...evidenceColumns((item: ReturnType<typeof figureItem>) => item.evidence),
  ['url', (item) => item.url],
];

/** Columns of `events.csv`. */
export const eventColumns: Columns<ReturnType<typeof eventItem>> = [
  ['id', (item) => item.id],
  ['issue', (item) => item.issue],
  ['date', (item) => item.date],
  ['title', (item) => item.title],
  ['initiative', (item) => item.initiative],
  ['organization', (item) => item.organization],
  ['people', (item) => list(item.people)],
  ...periodColumns((item: ReturnType<typeof eventItem>) => item.period),
  ...evidenceColumns((item: ReturnType<typeof eventItem>) => item.evidence),
  ['url', (item) => item.url],
];

function evidenceColumns<Item>(of: (item: Item) => EvidenceItems): Columns<Item> {
  return [
    [
      'quotes',
      (item) =>
        of(item)
          .map(({ quote }) => quote)
          .join(' | '),
    ],
    [
      'evidence',
      (item) =>
        of(item)
          .map(({ url }) => url)
          .join(' '),
    ],
  ];
}

function periodColumns<Item>(of: (item: Item) => PeriodItem): Columns<Item> {
  return [
    ['period', (item) => of(item)?.printed],
    ['period_from', (item) => of(item)?.from],
    ['period_to', (item) => of(item)?.to],
    ['period_basis', (item) => of(item)?.basis],
  ];
}

function credits(items: CreditItems): string {
  return items.map(({ role, name }) => `${role} ${name}`).join('; ');
}

function list(items: readonly string[]): string {
  return items.join('; ');
}
