import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { shownPart } from '../../content/shown.ts';
import type { YamlFile } from '../../content/yaml.ts';
import type { WrittenEvidence } from '../../model/evidence.ts';
import { pathOfPlace } from '../places.ts';
import type { Article, Evidence } from '../types.ts';
import { QuoteFinder } from './quote-finder.ts';
import type { RecordIndex } from './record-index.ts';

/** Finds the words that statements rest on; a quotation that is not in its article is an error. */
export class EvidenceResolver {
  readonly #finder = new QuoteFinder();
  readonly #articles: RecordIndex<Article>;
  readonly #shows: (article: Article) => boolean;
  readonly #problems: ProblemList;
  readonly #hidden = new Map<string, number>();

  /** `shows` says whether an article gets a page; the words of a draft are checked, but nothing is shown to rest on them. */
  constructor(articles: RecordIndex<Article>, shows: (article: Article) => boolean, problems: ProblemList) {
    this.#articles = articles;
    this.#shows = shows;
    this.#problems = problems;
  }

  /** Resolves a list of evidence that stands at a path of a YAML file. */
  resolve(list: readonly WrittenEvidence[], yaml: YamlFile, path: readonly PropertyKey[]): Evidence[] {
    return list.flatMap((item, index) => this.#one(item, yaml, [...path, index]) ?? []);
  }

  /** Whether some words stand in drafts alone, so that what rests on them is not shown. */
  isHidden(list: readonly WrittenEvidence[]): boolean {
    const drafts = list.filter(({ article: id }) => {
      const article = this.#articles.get(id);
      return article !== undefined && !this.#shows(article);
    });
    return list.length > 0 && drafts.length === list.length;
  }

  /** Counts a statement of a file that is not shown. */
  countHidden(file: string): void {
    this.#hidden.set(file, (this.#hidden.get(file) ?? 0) + 1);
  }

  /** Warns once for each file of the statements that are not shown yet. */
  warnOfHidden(): void {
    for (const [file, count] of this.#hidden)
      this.#problems.warning('rests-on-draft', fileStart(file), { count });
  }

  #one(item: WrittenEvidence, yaml: YamlFile, path: readonly PropertyKey[]): Evidence | undefined {
    const article = this.#articles.named(item.article, () => yaml.placeOf([...path, 'article']));
    if (!article) return undefined;
    const search = this.#finder.find(article, item.quote, item.occurrence);
    if (!('found' in search)) {
      const { quote } = item;
      const seen = quote.length > 50 ? `${shownPart(quote, 0, 50)}…` : quote;
      const values = { seen, article: article.file, ...search.values };
      this.#problems.error(search.code, yaml.placeOf([...path, 'quote']), values);
      return undefined;
    }
    if (!this.#shows(article)) return undefined;
    const found: Evidence = {
      article,
      quote: item.quote,
      ...search.found,
      path: pathOfPlace(article, search.found.place),
    };
    article.evidence.push(found);
    return found;
  }
}
