/** What is wrong with a file of the built site; its sentences are chosen where it is printed. */
export interface Finding {
  severity: 'error' | 'warning';
  code: FindingCode;
  /** The file, relative to the site's folder. */
  file: string;
  /** The values that the sentence names. */
  values: Readonly<Record<string, string | number>>;
}

/** The kinds of finding. */
export type FindingCode =
  | 'broken-link'
  | 'broken-anchor'
  | 'outside-address'
  | 'foreign-request'
  | 'bad-address'
  | 'page-missing'
  | 'same-name'
  | 'bad-json'
  | 'bad-xml'
  | 'bad-feed'
  | 'not-in-sitemap'
  | 'sitemap-page-missing'
  | 'heavy-page'
  | 'large-file'
  | 'large-site'
  | 'lost-address';
