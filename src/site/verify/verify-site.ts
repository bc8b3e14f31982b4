import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../../archive/archive.ts';
import { textOfUtf8 } from '../../content/decode.ts';
import { fileStart } from '../../content/place.ts';
import { type Problem, ProblemList } from '../../content/problem.ts';
import { checkFeed } from './check-feed.ts';
import { checkSitemap } from './check-sitemap.ts';
import { checkStyles } from './check-styles.ts';
import { LinkChecker } from './link-checker.ts';
import { resolveAddress } from './resolve-address.ts';
import { scanPage } from './scan-page.ts';
import { checkNames, checkSizes, readTree, type SiteTree } from './site-tree.ts';
import { checkXml } from './well-formed.ts';

/** A page that is heavier than this, in bytes of gzip, gets a warning. */
const heavyPage = 100_000;

/** Files that every site has, whatever is in it. */
const always = ['index.html', '404.html', 'feed.xml', 'rss.xml', 'feed.json', 'sitemap.xml'];

/**
 * Verifies a built site, each file read once: every address and anchor of its own resolves, what its style
 * sheets ask for is there, nothing
 * leads out of its path or loads from another host, feeds, sitemap and JSON are well formed, no file
 * is another's in different letter case, and it can be published. The files of problems are relative to the folder.
 */
export function verifySite(
  folder: string,
  archive: Archive,
): { problems: Problem[]; pages: number; files: number; bytes: number } {
  const tree = readTree(folder);
  const problems = new ProblemList();
  checkSizes(tree, problems);
  checkNames(tree, problems);
  checkPresence(tree, archive, problems);
  const links = new LinkChecker(archive.site, tree, problems);
  const sitemaps = new Map<string, string>();
  const indexable = new Set<string>();
  const linkedStyles = new Set<string>();
  // What an archive brings along is there to be linked; what is in it is its own.
  const copied = new Set(archive.copied.map(({ path }) => path));

  let pages = 0;
  for (const [file, size] of tree) {
    if (file.startsWith('pagefind/') || copied.has(file)) continue;
    const path = join(folder, file);
    if (file.endsWith('.html')) {
      pages += 1;
      const bytes = readFileSync(path);
      const kilobytes = size > heavyPage ? Math.round(gzipSync(bytes).length / 1000) : 0;
      if (kilobytes * 1000 > heavyPage) problems.warning('heavy-page', fileStart(file), { size: kilobytes });
      const { ids, addresses, data, hidden } = scanPage(bytes.toString('latin1'));
      links.addPage(file, ids, addresses);
      for (const { element, value } of addresses)
        if (element === 'link' && value.endsWith('.css')) linkedStyles.add(value);
      if (!hidden && file !== '404.html') indexable.add(file);
      for (const text of data) checkJson(file, text, problems);
    } else if (/^sitemap(?:-\d+)?\.xml$/.test(file)) sitemaps.set(file, textOfUtf8(readFileSync(path)));
    else if (/\.(?:xml|json)$/.test(file)) {
      const text = textOfUtf8(readFileSync(path));
      const isFeed = file.endsWith('.xml') || file === 'feed.json';
      const isWell = (file.endsWith('.xml') ? checkXml : checkJson)(file, text, problems);
      if (isFeed && isWell) checkFeed(file, text, problems);
    }
  }
  links.finish();
  const styles = [...linkedStyles].flatMap((address) => {
    const target = resolveAddress(archive.site, '', address);
    return target.where === 'site' && tree.has(target.file) ? [target.file] : [];
  });
  checkStyles(folder, styles, { site: archive.site, tree, problems });
  checkSitemap(archive.site, sitemaps, indexable, problems);
  const bytes = [...tree.values()].reduce((sum, size) => sum + size, 0);
  return { problems: problems.items, pages, files: tree.size, bytes };
}

/** Reports pages that the archive has and the site lacks. */
function checkPresence(tree: SiteTree, archive: Archive, problems: ProblemList): void {
  const pages = [...archive.issues, ...archive.articles, ...archive.records, ...archive.pages].map(
    ({ path }) => `${path}index.html`,
  );
  for (const file of [...always, ...pages])
    if (!tree.has(file)) problems.error('page-missing', fileStart(file));
}

/** Reports a text that is no JSON; gives whether it is. */
function checkJson(file: string, text: string, problems: ProblemList): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    problems.error('bad-json', fileStart(file));
    return false;
  }
}
