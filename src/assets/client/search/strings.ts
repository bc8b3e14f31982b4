import type { DocumentKind } from '../../../search/document.ts';
import type { Absence } from '../../../search/query/archives.ts';
import type { QueryFault } from '../../../search/query/query.ts';

/** What the search page says, given by the page in its own language; `{n}` and `{q}` are filled in. */
export interface Strings {
  loading: string;
  /** `找到 {n} 篇` */
  count: string;
  /** `没有一篇含有“{q}”` */
  none: string;
  /** `按简体“{q}”查找` */
  simplified: string;
  error: string;
  /** `再看 {n} 条` */
  more: string;
  faults: Record<QueryFault, string>;
  /** Why another archive was not searched, with its name. */
  absences: Record<Absence, string>;
  kinds: Record<DocumentKind, string>;
}

/** Fills `{n}` or `{q}` in. */
export function fill(text: string, value: number | string): string {
  return text.split(/\{[nq]\}/).join(String(value));
}
