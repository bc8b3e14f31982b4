import type { Site } from '../../archive/types.ts';
import type { Strings } from '../../locales/readers.ts';
import { recordFolders, recordKinds } from '../../model/kinds.ts';

/** What the search says while it is used, with what it calls a result of each kind. */
export function searchTexts(t: Strings) {
  const { article, attachment, figure, page } = t.search.live.kinds;
  const records = recordFolders.map((folder): [string, string] => {
    const { one } = t[folder];
    return [recordKinds[folder].id, one.charAt(0).toUpperCase() + one.slice(1)];
  });
  const kinds = { article, ...Object.fromEntries(records), page, attachment, figure };
  return { ...t.search.live, kinds };
}

/** What the search page is told of the archives to search together, as JSON; empty when there is this one alone. */
export function searchScope({ title, federation }: Site): string {
  return federation.length === 0 ? '' : JSON.stringify({ name: title, others: federation });
}
