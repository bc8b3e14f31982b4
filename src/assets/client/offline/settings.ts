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

/** Stands before the script. */
declare const offlineSettings: OfflineSettings;

/** The settings of this worker. */
export const settings = offlineSettings;

/** How the names of this site's caches begin; other sites may live on the same host. */
export const prefix = `gongkan:${settings.base}:`;
/** The cache of what is kept from the start, in this version. */
export const start = `${prefix}start:${settings.version}`;
/** The cache of the pages that were read. */
export const pages = `${prefix}pages`;
/** The cache of the files that they show. */
export const files = `${prefix}files`;
