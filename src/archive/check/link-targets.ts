import { issueIdPattern } from '../../model/issue-id.ts';
import { recordFolders } from '../../model/kinds.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { Article } from '../types.ts';

/** Where a link of an article leads. */
export type LinkTarget =
  | { kind: 'article'; article: Article; anchor: string }
  | { kind: 'page'; path: string }
  /** A file that is there but at fault: nothing can be said of the link. */
  | { kind: 'faulty' }
  | { kind: 'none' };

const besideFile = /^(?:\.\/)?\d{2,3}-([a-z0-9-]+)\.md$/;
const otherFile = new RegExp(`^\\.\\./(${issueIdPattern})/\\d{2,3}-([a-z0-9-]+)\\.md$`);
const articleAddress = new RegExp(`^/?(?:issues/)?(${issueIdPattern})/([a-z0-9-]+)/?$`);
const pages = new Set<string>([
  ...' issues roster figures timeline search about data'.split(' '),
  ...recordFolders,
]);
const files = /^(?:feed\.xml|rss\.xml|feed\.json|data\/(?:[a-z]+\.(?:json|csv)|articles\/[\da-z-]+\.json))$/;

/** The pages that articles may link to: other articles, issues, records, and the site's own pages. */
export class LinkTargets {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #faulty: ReadonlySet<string>;
  readonly #pages: ReadonlySet<string>;

  /** `records` are the addresses of records under the base, such as `people/fu-yu-xiang/`. */
  constructor(issues: readonly ReadIssue[], records: Iterable<string>) {
    const articles = issues.flatMap((read) => read.articles.map(({ article }) => article));
    const former = articles.flatMap((article) =>
      article.former.map((id): [string, Article] => [id, article]),
    );
    this.#articles = new Map([
      ...former,
      ...articles.map((article): [string, Article] => [article.id, article]),
    ]);
    this.#faulty = new Set(issues.flatMap(({ faulty }) => faulty));
    this.#pages = new Set([...issues.map(({ issue }) => issue.path), ...records]);
  }

  /** Follows a link, written as `#p3`, as the name of a file, or as an address under the site's base. */
  follow(href: string, from: Article): LinkTarget {
    const hash = href.indexOf('#');
    const path = hash === -1 ? href : href.slice(0, hash);
    const anchor = hash === -1 ? '' : href.slice(hash + 1);
    if (path === '') return { kind: 'article', article: from, anchor };
    const beside = besideFile.exec(path)?.[1];
    const [, issue = from.issue.id, slug = beside] = otherFile.exec(path) ?? articleAddress.exec(path) ?? [];
    const id = `${issue}/${slug}`;
    const article = this.#articles.get(id);
    if (article) return { kind: 'article', article, anchor };
    if (this.#faulty.has(id)) return { kind: 'faulty' };
    return this.#isPage(path) ? { kind: 'page', path: href.replace(/^\/?/, '/') } : { kind: 'none' };
  }

  #isPage(path: string): boolean {
    if (!path.startsWith('/')) return false;
    const [place = '', query] = path.slice(1).split('?');
    if (query !== undefined) return place === 'search/';
    if (files.test(place)) return true;
    const folder = place === '' ? '' : `${place.replace(/\/$/, '')}/`;
    return this.#pages.has(folder) || pages.has(folder.replace(/\/$/, ''));
  }
}
