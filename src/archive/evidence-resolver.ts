import type { z } from 'zod';
import type { ProblemList } from '../content/problem.ts';
import type { evidence } from '../content/schema/evidence.ts';
import type { YamlFile } from '../content/yaml.ts';
import { QuoteFinder } from './quote-finder.ts';
import type { RecordIndex } from './record-index.ts';
import type { Article, Evidence } from './types.ts';

type Written = z.infer<typeof evidence>;

/** Finds the words that statements rest on; a quotation that is not in its article is an error. */
export class EvidenceResolver {
  readonly #finder = new QuoteFinder();
  readonly #articles: RecordIndex<Article>;
  readonly #problems: ProblemList;

  constructor(articles: RecordIndex<Article>, problems: ProblemList) {
    this.#articles = articles;
    this.#problems = problems;
  }

  /** Resolves a list of evidence that stands at a path of a YAML file. */
  resolve(list: readonly Written[], yaml: YamlFile, path: readonly PropertyKey[]): Evidence[] {
    return list.flatMap((item, index) => this.#one(item, yaml, [...path, index]) ?? []);
  }

  #one(item: Written, yaml: YamlFile, path: readonly PropertyKey[]): Evidence | undefined {
    const article = this.#articles.get(item.article, () => yaml.placeOf([...path, 'article']));
    if (!article) return undefined;
    const place = yaml.placeOf([...path, 'quote']);
    const search = this.#finder.find(article, item.quote, item.occurrence);
    const seen = item.quote.length > 50 ? `${item.quote.slice(0, 50)}…` : item.quote;
    if ('found' in search) {
      const found: Evidence = {
        article,
        quote: item.quote,
        ...search.found,
        path: `${article.path}#${search.found.place}`,
      };
      article.evidence.push(found);
      return found;
    }
    if (search.failed === 'absent') {
      const { nearest, difference } = search;
      const code = nearest === '' ? 'quote-absent' : 'quote-differs';
      this.#problems.error(code, place, { seen, article: article.file, nearest, difference });
    } else {
      const code = search.failed === 'several' ? 'quote-several' : 'quote-fewer';
      const values = { seen, article: article.file, count: search.count, occurrence: item.occurrence ?? 1 };
      this.#problems.error(code, place, values);
    }
    return undefined;
  }
}
