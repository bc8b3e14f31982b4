import type { Absence } from '../../../search/archives.ts';
import type { DocumentKind } from '../../../search/document.ts';
import type { Facet } from '../../../search/facets.ts';
import type { QueryFault } from '../../../search/query.ts';
import type { Sort } from '../../../search/rank.ts';

/** Every word that the search page shows, given by the page in its own language; `{n}` and `{q}` are filled in. */
export interface Strings {
  loading: string;
  /** `找到 {n} 篇` */
  count: string;
  /** `没有一篇含有“{q}”` */
  none: string;
  /** What to try when there is none. */
  fewer: string;
  /** `按简体“{q}”查找` */
  simplified: string;
  error: string;
  retry: string;
  /** `再看 {n} 条` */
  more: string;
  /** The choice that filters by nothing. */
  all: string;
  recent: string;
  forget: string;
  faults: Record<QueryFault, string>;
  /** Why another archive was not searched, with its name. */
  absences: Record<Absence, string>;
  facets: Record<Facet, string>;
  kinds: Record<DocumentKind, string>;
  sort: string;
  sorts: Record<Sort, string>;
}

/** Fills `{n}` or `{q}` in. */
export function fill(text: string, value: number | string): string {
  return text.replace(/\{[nq]\}/, () => String(value));
}
