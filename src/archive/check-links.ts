import type { Inline, List } from '../content/block.ts';
import type { ProblemList } from '../content/problem.ts';
import type { ReadIssue } from './read-issues.ts';
import type { Article } from './types.ts';

const external = /^(?:https?:\/\/|mailto:|tel:)/i;
const tracking = /[?&](?:utm_[a-z]+|spm|from_source|scene|chksm|sessionid|fbclid|gclid)=/i;

/**
 * Resolves the links that articles make into the archive. An article may write `#p3`, the file's
 * name beside it (`02-other.md#s1`), or `<issue>/<slug>#p3`; each becomes the address under the
 * site's base, written with a leading slash. A link that leads nowhere is an error.
 */
export function checkLinks(issues: readonly ReadIssue[], problems: ProblemList): void {
  const articles = new Map<string, Article>();
  const anchors = new Map<Article, Set<string>>();
  for (const { articles: list } of issues) for (const { article } of list) articles.set(article.id, article);
  for (const article of articles.values()) {
    if (!article.blocks.some((block) => JSON.stringify(block).includes('"kind":"link"'))) continue;
    for (const block of article.blocks) {
      for (const link of linksOf(block)) {
        const place = { file: article.file, line: block.line, column: 1 };
        if (external.test(link.href)) {
          if (tracking.test(link.href))
            problems.warning('tracking-link', place, { seen: link.href.slice(0, 80) });
          continue;
        }
        const target = resolve(link.href, article, articles);
        if (!target) problems.error('link-broken', place, { seen: decode(link.href) });
        else if (target.anchor !== '' && !anchorsOf(target.article, anchors).has(target.anchor)) {
          problems.error('anchor-broken', place, { seen: decode(link.href), anchor: target.anchor });
        } else link.href = `/${target.article.path}${target.anchor === '' ? '' : `#${target.anchor}`}`;
      }
    }
  }
}

function resolve(
  href: string,
  from: Article,
  articles: ReadonlyMap<string, Article>,
): { article: Article; anchor: string } | undefined {
  const [path = '', anchor = ''] = decode(href).split('#');
  if (path === '') return { article: from, anchor };
  const beside = /^(?:\.\/)?\d{2,3}-([a-z0-9-]+)\.md$/.exec(path)?.[1];
  const elsewhere = /^(?:\.\.\/)(\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)?)\/\d{2,3}-([a-z0-9-]+)\.md$/.exec(path);
  const address = /^\/?(?:issues\/)?(\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)?)\/([a-z0-9-]+)\/?$/.exec(path);
  const [, issue, slug] = elsewhere ?? address ?? [];
  const article = articles.get(beside === undefined ? `${issue}/${slug}` : `${from.issue.id}/${beside}`);
  return article && { article, anchor };
}

function anchorsOf(article: Article, known: Map<Article, Set<string>>): Set<string> {
  const found =
    known.get(article) ?? new Set(['title', 'byline', 'credits', ...article.blocks.map((block) => block.id)]);
  known.set(article, found);
  return found;
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

type Link = Extract<Inline, { kind: 'link' }>;

function linksOf(block: Article['blocks'][number]): Link[] {
  if ('inlines' in block) return block.inlines.flatMap(linksIn);
  if (block.kind === 'quote') return block.paragraphs.flat().flatMap(linksIn);
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()].flat().flatMap(linksIn);
  return block.kind === 'list' ? listLinks(block.list) : [];
}

function listLinks(list: List): Link[] {
  return list.items.flatMap((item) => [
    ...item.paragraphs.flat().flatMap(linksIn),
    ...item.lists.flatMap(listLinks),
  ]);
}

function linksIn(inline: Inline): Link[] {
  if (inline.kind === 'link') return [inline, ...inline.children.flatMap(linksIn)];
  return 'children' in inline ? inline.children.flatMap(linksIn) : [];
}
