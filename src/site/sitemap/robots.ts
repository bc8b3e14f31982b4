import type { Archive } from '../../archive/archive.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import type { MachineFile } from '../build/machine-files.ts';

/**
 * `/robots.txt` (RFC 9309), which lets everybody in and names the sitemap; none where the archive has one of its own. Crawlers
 * read it at the top of a host alone: under a path it stands for whoever puts the site there.
 */
export function* robotsFile({ site, copied }: Archive): Generator<MachineFile> {
  if (copied.some(({ path }) => path === 'robots.txt')) return;
  const content = `User-agent: *\nDisallow:\n\nSitemap: ${absoluteUrl(site, 'sitemap.xml')}\n`;
  yield { path: 'robots.txt', content };
}
