import type { Strings } from '../../locales/readers.ts';
import type { ListName, RecordKindId } from '../../model/kinds.ts';

/** What a field or list of a record is called, by its name; `kind` may call it otherwise. */
export function fieldLabel(name: string, kind: RecordKindId, t: Strings): string {
  const labels: Readonly<Record<string, string>> = t.record.fields;
  return labels[`${kind}.${name}`] ?? labels[name] ?? name;
}

/** What a list of the archive is called where its items are named. */
export function listLabel(list: ListName, t: Strings): string {
  if (list === 'issues' || list === 'articles' || list === 'figures' || list === 'events')
    return t.data.kinds[list];
  return t[list].title;
}
