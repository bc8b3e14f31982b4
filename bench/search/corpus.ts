import { readFile } from 'node:fs/promises';
import type { SearchDocument } from '../../src/search/document.ts';

/** One line of a corpus: `date` is YYYYMMDD; an id names the article. */
interface CorpusItem {
  id: string;
  date: string;
  title: string;
  paras: string[];
}

/** Reads a corpus, one JSON object a line, as documents to be searched. */
export async function readCorpus(path: string): Promise<SearchDocument[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => toDocument(JSON.parse(line)));
}

function toDocument(item: CorpusItem): SearchDocument {
  const date = item.date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return {
    kind: 'article',
    url: `issues/${date}/${item.id}/`,
    title: item.title,
    date,
    issueTitle: date,
    facets: { issue: [{ value: date }] },
    blocks: item.paras.map((text, i) => ({ id: `p${i + 1}`, kind: 'paragraph', text })),
  };
}
