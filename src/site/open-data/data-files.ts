import type { Archive } from '../../archive/archive.ts';
import { article } from '../../model/article.ts';
import { kindOfList, listNames, statementFolders } from '../../model/kinds.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { generator } from '../format/generator.ts';
import { columnsOf } from './columns.ts';
import { csvFile } from './csv.ts';
import { type Item, itemOf, withText } from './items.ts';

/** `/data/<list>.json`, `/data/<list>.csv` and the text of each issue's articles. */
export function* dataFiles(archive: Archive): Generator<MachineFile> {
  for (const list of listNames) {
    const { fields } = kindOfList(list);
    const listed = archive[list];
    const items = listed.map((one) => itemOf(one, fields, archive.site));
    yield { path: `data/${list}.json`, content: jsonFile(archive, items) };
    const columns = columnsOf(fields, {
      inIssue: list === 'articles' || statementFolders.some((folder) => folder === list),
      withArticles: list === 'issues',
    });
    const rows = items.map((item) => columns.map(([, read]) => read(item)));
    yield {
      path: `data/${list}.csv`,
      content: csvFile(
        columns.map(([header]) => header),
        rows,
      ),
    };
  }
  for (const issue of archive.issues) {
    const items = issue.articles.map((one) => withText(itemOf(one, article.fields, archive.site), one));
    yield { path: `data/articles/${issue.id}.json`, content: jsonFile(archive, items) };
  }
}

/** One item a line: small enough for ten thousand issues, and a change shows as the lines it touches. */
function jsonFile(archive: Archive, items: readonly Item[]): string {
  const head = JSON.stringify({ generator, licence: archive.site.rights, count: items.length });
  const lines = items.map((item) => JSON.stringify(item));
  return `${head.slice(0, -1)},"items":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}
