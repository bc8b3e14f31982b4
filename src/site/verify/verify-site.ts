import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Archive } from '../../archive/archive.ts';
import type { FindingCode } from '../../locales/commands.ts';
import { jsonFeedFault, xmlFeedFault } from './check-feed.ts';
import { checkNames } from './check-names.ts';
import { checkSitemap } from './check-sitemap.ts';
import { checkSizes } from './check-sizes.ts';
import type { Finding } from './finding.ts';
import { LinkChecker } from './link-checker.ts';
import { scanPage } from './scan-page.ts';
import { readTree, type SiteTree } from './site-tree.ts';

/** A page that is heavier than this, in bytes of gzip, gets a warning. */
const heavyPage = 100_000;

/** Files that every site has, whatever is in it. */
const always = ['index.html', '404.html', 'feed.xml', 'rss.xml', 'feed.json', 'sitemap.xml'];

/** What verifying a site found. */
export interface Verification {
  findings: Finding[];
  pages: number;
  files: number;
  bytes: number;
}

/**
 * Verifies a built site, each file read once: every address and anchor of its own resolves, nothing
 * leads out of its path or loads from another host, feeds, sitemap and JSON are well formed, no file
 * is another's in different letter case, and it can be published.
 */
export function verifySite(folder: string, archive: Archive): Verification {
  const tree = readTree(folder);
  const findings = [...checkSizes(tree), ...checkNames(tree), ...checkPresence(tree, archive)];
  const links = new LinkChecker(archive.site, tree);
  const sitemaps = new Map<string, string>();
  const indexable = new Set<string>();
  const report = (code: FindingCode, file: string, fault: string) =>
    findings.push({ severity: code === 'heavy-page' ? 'warning' : 'error', code, file, values: { fault } });

  let pages = 0;
  for (const [file, size] of tree) {
    if (file.startsWith('pagefind/')) continue;
    const path = join(folder, file);
    if (file.endsWith('.html')) {
      pages += 1;
      const bytes = readFileSync(path);
      const kilobytes = size > heavyPage ? Math.round(gzipSync(bytes).length / 1000) : 0;
      if (kilobytes * 1000 > heavyPage) report('heavy-page', file, String(kilobytes));
      const { ids, addresses, data, hidden } = scanPage(bytes.toString('latin1'));
      links.addPage(file, ids, addresses);
      if (!hidden && file !== '404.html') indexable.add(file);
      for (const text of data) if (!isJson(text)) report('bad-json', file, 'JSON-LD');
    } else if (/^sitemap(?:-\d+)?\.xml$/.test(file)) sitemaps.set(file, readFileSync(path, 'utf8'));
    else if (file.endsWith('.xml')) {
      const fault = xmlFeedFault(readFileSync(path, 'utf8'));
      if (fault !== undefined) report('bad-feed', file, fault);
    } else if (file.endsWith('.json')) {
      const text = readFileSync(path, 'utf8');
      const fault = isJson(text) ? (file === 'feed.json' ? jsonFeedFault(text) : undefined) : 'JSON';
      if (fault !== undefined) report(fault === 'JSON' ? 'bad-json' : 'bad-feed', file, fault);
    }
  }
  findings.push(...links.finish(), ...checkSitemap(archive.site, sitemaps, indexable));
  const bytes = [...tree.values()].reduce((sum, size) => sum + size, 0);
  return { findings, pages, files: tree.size, bytes };
}

/** Finds pages that the archive has and the site lacks. */
function checkPresence(tree: SiteTree, archive: Archive): Finding[] {
  const pages = [...archive.issues, ...archive.articles, ...archive.records].map(
    ({ path }) => `${path}index.html`,
  );
  return [...always, ...pages]
    .filter((file) => !tree.has(file))
    .map((file) => ({ severity: 'error', code: 'page-missing', file, values: {} }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
