import type { Archive } from '../../archive/archive.ts';
import { evidenceOf } from '../../archive/resolve/quotations-in.ts';
import type { ArchiveEvent, ArchiveRecord, Figure, Site } from '../../archive/types.ts';
import { formatDate, formatPeriod } from '../../rendering/format/dates.ts';
import { figureValue } from '../../rendering/format/figure-value.ts';
import type { SearchDocument } from '../../search/document.ts';
import { recordStatements } from '../views/record-facts.ts';
import { statementAddresses } from '../views/statement-places.ts';
import { facetsOf } from './facets-of.ts';
import { inIssue } from './issue-documents.ts';
import { statedBlocks, textBlock } from './printed-text.ts';

/** The records, and the statements that stand on pages of their own kind. */
export function recordDocuments(archive: Archive): SearchDocument[] {
  const { site } = archive;
  const addresses = statementAddresses(archive);
  return [
    ...archive.records.map((record) => recordDocument(record, archive)),
    ...archive.figures.map((figure) => figureDocument(figure, addresses.get(figure) ?? '', site)),
    ...archive.events.map((event) => eventDocument(event, addresses.get(event) ?? '', site)),
  ];
}

/** A record is found by its names, by what its page says of it, and by the words that its statements rest on. */
function recordDocument(record: ArchiveRecord, { site, roster }: Archive): SearchDocument {
  const { fields, facts } = site.model.told[record.folder];
  const told = fields.filter(({ key }) => facts.includes(key));
  // How a name is read is printed nowhere: it is a name, not a passage.
  const unprinted = fields.filter(({ key, meta }) => meta.searched && !facts.includes(key));
  const quotes = new Set(evidenceOf(record).map(({ quote }) => quote));
  const statements = recordStatements(record, site).flatMap((group) => group.statements);
  return {
    kind: record.kind,
    url: record.path,
    title: record.name,
    names: [...record.aliases, ...statedBlocks(record, unprinted, site).map(({ text }) => text)],
    ...(record.kind === 'person' && roster.includes(record) && { onRoster: true }),
    facets: facetsOf(record, fields),
    blocks: [
      ...statedBlocks(record, told, site),
      ...statements.flatMap(({ heading, fields: said }) => [
        ...textBlock('paragraph', '', heading),
        ...said.flatMap(({ values }) =>
          values.flatMap(({ text, path }) => textBlock('paragraph', '', path ? '' : text)),
        ),
      ]),
      ...[...quotes].flatMap((quote) => textBlock('quote', '', quote)),
    ],
  };
}

/** A figure is a row of a page of figures: found by what it counts, its time and its words. */
function figureDocument(figure: Figure, url: string, site: Site): SearchDocument {
  const { issue, counts, initiative, period } = figure;
  const title = `${counts} ${figureValue(figure, site.language)}`;
  const { facets, ...document } = statementDocument(figure, formatPeriod(period, site.language), site);
  return {
    ...document,
    kind: 'figure',
    url,
    title,
    facets: {
      ...facets,
      ...facetsOf(issue, site.model.told.issues.fields),
      ...(initiative && facetsOf(initiative, site.model.told.initiatives.fields)),
    },
  };
}

/** An event is an entry of the timeline. */
function eventDocument(event: ArchiveEvent, url: string, site: Site): SearchDocument {
  const { title, date } = event;
  return { ...statementDocument(event, formatDate(date, site.language), site), kind: 'event', url, title };
}

/** What a statement is found by: its time, and the words that it rests on. */
function statementDocument({ issue, evidence }: Figure | ArchiveEvent, time: string, site: Site) {
  const quotes = new Set(evidence.map(({ quote }) => quote));
  return {
    ...inIssue(issue, site),
    blocks: [
      ...textBlock('paragraph', '', time),
      ...[...quotes].flatMap((quote) => textBlock('quote', '', quote)),
    ],
  };
}
