import type { Site } from '../../archive/types.ts';
import { absoluteUrl } from '../format/address.ts';
import { escapeHtml } from '../html/escape.ts';
import type { Card } from './card-set.ts';

/**
 * The `<meta>` elements that name a page's sharing pictures: Open Graph takes the first, and those who
 * show squares (WeChat among them) can take the second (ogp.me, "Arrays").
 */
export function cardTags(card: Card, title: string, site: Site): string {
  const tags = card.map(
    ({ path, width, height }) => `<meta property="og:image" content="${absoluteUrl(site, path)}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${escapeHtml(title)}">
`,
  );
  return `${tags.join('')}<meta name="twitter:card" content="summary_large_image">`;
}
