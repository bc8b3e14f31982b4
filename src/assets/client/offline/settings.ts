/** What the build writes into the service worker. */
export interface OfflineSettings {
  /** The path of the site: `/gongkan/`. */
  base: string;
  /** What is in the files that are kept from the start, as a hash: a new one makes browsers take them anew. */
  version: string;
  /** Files to keep from the start, under the base: the latest issue and what its pages need. */
  files: readonly string[];
  /** The page that says that there is no network. */
  page: string;
  /** Where the list of kept pages goes on it. */
  listMark: string;
}

/** The names of this site's caches; other sites may live on the same host. */
export function cacheNames({ base, version }: Pick<OfflineSettings, 'base' | 'version'>) {
  const prefix = `gongkan:${base}:`;
  return { prefix, start: `${prefix}start:${version}`, pages: `${prefix}pages`, files: `${prefix}files` };
}
