import { readData } from '../../content/data-file.ts';
import { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import { type SiteFile, siteSchema } from '../../model/site.ts';

/** What the paper is called that issues are imported into. */
export interface Paper {
  /** The names of the archive and its newsletters. */
  names: readonly string[];
  /** The newsletters, where it has several. */
  newsletters: SiteFile['newsletters'];
  /** The private numbers that it may print. */
  allow_numbers: SiteFile['allow_numbers'];
}

/** A paper of which nothing is known. */
export const unknownPaper: Paper = { names: [], newsletters: [], allow_numbers: [] };

/** Reads what an archive is called; unknown where its `site.yaml` is at fault, which an import does not depend on. */
export function readPaper(root: string): Paper {
  const { value: site } = readData(new RootReader(root, new ProblemList()), '_data/site.yaml', siteSchema());
  if (!site) return unknownPaper;
  const { title, publication, newsletters, allow_numbers } = site;
  const names = [title, publication ?? '', ...newsletters.map((one) => one.title)];
  return { names: names.filter((name) => plain(name) !== ''), newsletters, allow_numbers };
}

/** Whether a line is a name, whatever its case and the marks and spaces in it. */
export function isSameName(name: string, line: string): boolean {
  return line.length <= 3 * name.length + 10 && plain(name) === plain(line);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
