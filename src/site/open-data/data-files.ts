import type { Archive } from '../../archive/archive.ts';
import type { Article } from '../../archive/types.ts';
import { kindOfList, listNames, statementFolders } from '../../model/kinds.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { generator } from '../format/generator.ts';
import { columnsOf } from './columns.ts';
import { csvFile } from './csv.ts';
import { exported, type Item, itemOf, type Listed } from './items.ts';

/** `/data/<list>.json`, `/data/<list>.csv` and the text of each issue's articles. */
export function* dataFiles(archive: Archive): Generator<MachineFile> {
  const known = new Map<Listed, Item>();
  for (const list of listNames) {
    const fields = exported(kindOfList(list).fields);
    const items = archive[list].map((one: Listed) => {
      const item = known.get(one) ?? itemOf(one, fields, archive.site);
      known.set(one, item);
      return item;
    });
    yield { path: `data/${list}.json`, content: jsonFile(archive, items) };
    const columns = columnsOf(fields, {
      inIssue: list === 'articles' || statementFolders.some((folder) => folder === list),
      withArticles: list === 'issues',
    });
    const header = columns.map(([name]) => name);
    const rows = items.map((item) => columns.map(([, read]) => read(item)));
    yield { path: `data/${list}.csv`, content: csvFile(header, rows) };
  }
  for (const issue of archive.issues) {
    const items = issue.articles.map((article) => ({ ...known.get(article), text: textOf(article) }));
    yield { path: `data/articles/${issue.id}.json`, content: jsonFile(archive, items) };
  }
}

/** The text of an article in reading order. */
function textOf({ blocks }: Article): Item[] {
  return blocks.map(({ id, kind, text }) => ({ id, kind, text }));
}

/** One item a line: small enough for ten thousand issues, and a change shows as the lines it touches. */
function jsonFile(archive: Archive, items: readonly Item[]): string {
  const head = JSON.stringify({ generator, licence: archive.site.rights, count: items.length });
  const lines = items.map((item) => JSON.stringify(item));
  return `${head.slice(0, -1)},"items":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}
