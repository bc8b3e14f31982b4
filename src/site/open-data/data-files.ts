import project from '../../../package.json' with { type: 'json' };
import type { Archive } from '../../archive/archive.ts';
import { textKind } from '../../content/block.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { csvOf } from './csv.ts';
import { type Item, itemOf, type Listed } from './items.ts';

/** What made the site, with its version. */
const generator = `Gongkan ${project.version}`;

/** `/data/<list>.json`, `/data/<list>.csv` and the text of each issue's articles. */
export function* dataFiles(archive: Archive): Generator<MachineFile> {
  const known = new Map<Listed, Item>();
  const { told, lists } = archive.site.model;
  for (const list of lists) {
    // An `id` of theirs is a part of the item's.
    const fields = told[list === 'roster' ? 'people' : list].fields.filter(
      ({ key, meta }) => key !== 'id' && meta.exported !== false,
    );
    const items = archive[list].map((one: Listed) => {
      const item = known.get(one) ?? itemOf(one, fields, archive.site);
      known.set(one, item);
      return item;
    });
    yield { path: `data/${list}.json`, content: jsonFile(archive, items) };
    yield { path: `data/${list}.csv`, content: csvOf(list, fields, items) };
  }
  for (const issue of archive.issues) {
    const items = issue.articles.map((article) => {
      const text = article.blocks.map((block) => ({ id: block.id, kind: textKind(block), text: block.text }));
      return { ...known.get(article), text };
    });
    yield { path: `data/articles/${issue.id}.json`, content: jsonFile(archive, items) };
  }
}

/** One item a line: small enough for ten thousand issues, and a change shows as the lines it touches. */
function jsonFile(archive: Archive, items: readonly Item[]): string {
  const head = JSON.stringify({ generator, licence: archive.site.rights, count: items.length });
  const lines = items.map((item) => JSON.stringify(item));
  return `${head.slice(0, -1)},"items":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}
