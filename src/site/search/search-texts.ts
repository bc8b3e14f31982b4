import type { Site } from '../../archive/types.ts';
import { recordKinds } from '../../model/kinds.ts';
import type { SearchModules } from '../../search/query/archives.ts';

/** What the search says while it is used, with what it calls a result of each kind. */
export function searchTexts({ strings: t, model: { folders, has } }: Site) {
  const { article, page, issue, section, newsletter, attachment, figure, event } = t.search.live.kinds;
  const records = folders.map((folder): [string, string] => {
    const { one } = t[folder];
    return [recordKinds[folder].id, one.charAt(0).toUpperCase() + one.slice(1)];
  });
  const kinds = Object.fromEntries([
    ['article', article],
    ...records,
    ...Object.entries({ page, issue, section, newsletter, attachment }),
    ...(has.figures ? [['figure', figure]] : []),
    ...(has.timeline ? [['event', event]] : []),
  ]);
  const feeds: string[] = folders.map((folder) => recordKinds[folder].id);
  const { roster, record, search, listSeparator } = t;
  return {
    ...search.live,
    kinds,
    roster: roster.title,
    feed: record.feed,
    feeds,
    all: search.all,
    listSeparator,
  };
}

/** What the search page is told of what to search, as JSON: the modules that it may load, and the archives to search together. */
export function searchScope({ title, federation }: Site, modules: SearchModules): string {
  return JSON.stringify({ modules, ...(federation.length > 0 && { name: title, others: federation }) });
}

/** What results can be filtered by, in order, with what readers see of each: the usual, without what is off, and the archive's own. */
export function searchFacets({
  strings: { search },
  model: { told, lists, has },
}: Site): Record<string, string> {
  const fields = Object.entries(told).flatMap(([list, kind]) =>
    kind.fields.map(({ meta }) => ({ ...meta, isTold: lists.some((name) => name === list) })),
  );
  const isOff = (facet: string) => {
    const of = fields.filter((meta) => meta.facet === facet);
    return of.length > 0 ? of.every(({ isTold }) => !isTold) : facet === 'people' && !has.people;
  };
  const usual = Object.entries(search.facets).filter(([facet]) => !isOff(facet));
  const own = fields.flatMap(({ label, facet, isTold }): [string, string][] =>
    label !== undefined && facet !== undefined && isTold ? [[facet, label]] : [],
  );
  return Object.fromEntries([...usual, ...own]);
}
