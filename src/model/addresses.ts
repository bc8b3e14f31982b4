import { recordFolders } from './kinds.ts';

/** What the generator makes pages at, by the first part of their addresses: no page of an archive's own has such a name. */
export const generatedPages: readonly string[] = [
  ...'issues roster figures timeline sections newsletters search about data offline index 404'.split(' '),
  ...recordFolders,
];

/** Folders in which all belongs to the generator. */
const ownFolders = ['data', 'pagefind'];

/** Whether the generator makes a folder of a name at the top, be it for pages, what lies beside them, or files. */
export function isGeneratedFolder(name: string): boolean {
  return [...generatedPages, ...ownFolders, 'assets', 'pages'].includes(name);
}

/** Files that the generator makes at the top. */
const topFile =
  /^(?:index\.html|404\.html|feed\.(?:xml|json)|rss\.xml|sitemap(?:-\d+)?\.xml|service-worker\.js|manifest\.webmanifest|favicon\.(?:ico|svg)|apple-touch-icon\.png)$/;

/**
 * Whether the generator may make a file at a path under the base, whatever the archive holds; what an archive's own pages
 * and pictures are served as is not known here. Letter case does not count: some hosts see none.
 */
export function isGenerated(path: string): boolean {
  const [top = '', ...below] = path.toLowerCase().split('/');
  if (topFile.test(path.toLowerCase()) || ownFolders.includes(top)) return true;
  if (!generatedPages.includes(top)) return below.length === 0 && top === 'assets';
  return below.length === 0 || /^(?:index\.html|feed\.(?:xml|json)|rss\.xml)$/.test(below.at(-1) ?? '');
}
