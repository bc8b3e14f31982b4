import type { Strings } from '../../locales/readers.ts';
import type { ListName } from '../../model/kinds.ts';

/** What a list of the archive is called where its items are named. */
export function listLabel(list: ListName, t: Strings): string {
  if (list === 'issues' || list === 'articles' || list === 'figures' || list === 'events')
    return t.data.kinds[list];
  return t[list].title;
}
