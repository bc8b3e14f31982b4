import type { Article, Issue, Site } from '../../archive/types.ts';
import { type Group, grouped } from '../../rendering/lists/groups.ts';

/** Articles that stood on one page or in one section of an issue; the label is empty where they stood together. */
export interface FrontGroup extends Pick<Group<Article>, 'id' | 'label'> {
  /** The address under the base of what the label names; empty where it has none. */
  path: string;
  /** Whether each article tells its section. */
  showsSections: boolean;
  /** The issue's first article, to be shown large, if it is here. */
  leads: Article[];
  /** Those that follow it. */
  seconds: Article[];
  /** The rest, which are shown as headlines. */
  others: Article[];
}

/** How many articles after the first are shown as they begin. */
const shownSeconds = 6;

/** An issue's articles by the pages that they stood on, or else by their sections, where either is printed; all as one group otherwise. */
export function frontGroups({ articles }: Issue, site: Site): FrontGroup[] {
  const hasPages = articles.some(({ page }) => page !== '');
  const { page: pageName, elsewhere } = site.strings.issue;
  const groups = grouped(articles, ({ page, inSection }) => {
    if (hasPages) return { id: page, label: page && pageName(page) };
    return { id: inSection?.path ?? '', label: inSection?.name ?? '' };
  });
  return groups.map((group, index) => ({
    id: `group-${index + 1}`,
    label: group.label || (index > 0 ? elsewhere : ''),
    path: hasPages ? '' : group.id,
    showsSections: hasPages,
    ...shared(articles, group.items),
  }));
}

/** An issue's articles as they come. */
export function frontInOrder({ articles }: Issue): FrontGroup[] {
  return articles.length === 0
    ? []
    : [{ id: '', label: '', path: '', showsSections: false, ...shared(articles, articles) }];
}

function shared(
  all: readonly Article[],
  here: readonly Article[],
): Pick<FrontGroup, 'leads' | 'seconds' | 'others'> {
  const seconds = new Set(all.slice(1, 1 + shownSeconds));
  const isLead = (article: Article) => article === all[0];
  return {
    leads: here.filter(isLead),
    seconds: here.filter((article) => seconds.has(article)),
    others: here.filter((article) => !isLead(article) && !seconds.has(article)),
  };
}
