import type { Archive } from '../../archive/archive.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { generator } from '../format/generator.ts';
import {
  articleColumns,
  type Columns,
  eventColumns,
  figureColumns,
  initiativeColumns,
  issueColumns,
  organizationColumns,
  personColumns,
} from './columns.ts';
import { csvFile } from './csv.ts';
import {
  articleItem,
  articleTextItem,
  eventItem,
  figureItem,
  initiativeItem,
  issueItem,
  organizationItem,
  personItem,
} from './items.ts';

/** The kinds of data that `/data/` offers, each as JSON and as CSV (content format, "Open data"). */
export const dataKinds = [
  'issues',
  'articles',
  'people',
  'roster',
  'organizations',
  'initiatives',
  'figures',
  'events',
] as const;

/** `/data/<kind>.json`, `/data/<kind>.csv` and the text of each issue's articles. */
export function* dataFiles(archive: Archive): Generator<MachineFile> {
  const { site } = archive;
  yield* table(
    archive,
    'issues',
    archive.issues.map((issue) => issueItem(site, issue)),
    issueColumns,
  );
  yield* table(
    archive,
    'articles',
    archive.articles.map((one) => articleItem(site, one)),
    articleColumns,
  );
  yield* table(
    archive,
    'people',
    archive.people.map((one) => personItem(site, one)),
    personColumns,
  );
  yield* table(
    archive,
    'roster',
    archive.roster.map((one) => personItem(site, one)),
    personColumns,
  );
  yield* table(
    archive,
    'organizations',
    archive.organizations.map((one) => organizationItem(site, one)),
    organizationColumns,
  );
  yield* table(
    archive,
    'initiatives',
    archive.initiatives.map((one) => initiativeItem(site, one)),
    initiativeColumns,
  );
  yield* table(
    archive,
    'figures',
    archive.figures.map((one) => figureItem(site, one)),
    figureColumns,
  );
  yield* table(archive, 'events', eventItems(archive), eventColumns);
  for (const issue of archive.issues) {
    const items = issue.articles.map((article) => articleTextItem(site, article));
    yield { path: issueTextPath(issue.id), content: jsonFile(archive, items) };
  }
}

/** The address, under the base, of the JSON file with the text of an issue's articles. */
export function issueTextPath(issueId: string): string {
  return `data/articles/${issueId}.json`;
}

function* table<Item>(
  archive: Archive,
  kind: (typeof dataKinds)[number],
  items: readonly Item[],
  columns: Columns<Item>,
): Generator<MachineFile> {
  yield { path: `data/${kind}.json`, content: jsonFile(archive, items) };
  const rows = items.map((item) => columns.map(([, read]) => read(item)));
  yield {
    path: `data/${kind}.csv`,
    content: csvFile(
      columns.map(([name]) => name),
      rows,
    ),
  };
}

/** One item a line: small enough for ten thousand issues, and a change shows as the lines it touches. */
function jsonFile(archive: Archive, items: readonly unknown[]): string {
  const head = JSON.stringify({ generator, licence: archive.site.rights, count: items.length });
  const lines = items.map((item) => JSON.stringify(item));
  return `${head.slice(0, -1)},"items":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}

function eventItems(archive: Archive) {
  const places = new Map<string, number>();
  return archive.events.map((event) => {
    const place = (places.get(event.issue.id) ?? 0) + 1;
    places.set(event.issue.id, place);
    return eventItem(archive.site, event, place);
  });
}
