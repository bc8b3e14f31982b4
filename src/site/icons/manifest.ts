import type { Site } from '../../archive/types.ts';
import type { Palette } from '../assets/palette.ts';
import { href } from '../format/address.ts';

/** An icon that a system shows for the installed site. */
export interface ManifestIcon {
  /** The address under the base. */
  path: string;
  /** The side in pixels. */
  size: number;
  maskable: boolean;
}

/** How long a name may be that stands under an icon, in halves of a Chinese character. */
const shortest = 12;

/**
 * The web app manifest (W3C Web Application Manifest). The browser's own back and share buttons stay
 * (`minimal-ui`): an archive is read by going back and forth.
 */
export function webManifest(site: Site, palette: Palette, icons: readonly ManifestIcon[]): object {
  return {
    id: site.base,
    name: site.title,
    short_name: shortName(site.title),
    ...(site.description === '' ? {} : { description: site.description }),
    lang: site.language,
    dir: 'ltr',
    start_url: site.base,
    scope: site.base,
    display: 'minimal-ui',
    theme_color: palette.red,
    background_color: palette.paper,
    icons: [
      { src: href(site, 'favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ path, size, maskable }) => ({
        src: href(site, path),
        sizes: `${size}x${size}`,
        type: 'image/png',
        ...(maskable ? { purpose: 'maskable' } : {}),
      })),
    ],
  };
}

/** A title that fits under an icon: as it is, or as many of its words or characters as there is room for. */
function shortName(title: string): string {
  let room = shortest;
  let short = '';
  for (const part of title.match(/[\p{Script=Latin}\p{Nd}\p{M}'’&.-]+|\s+|./gsu) ?? []) {
    room -= [...part].reduce(
      (sum, character) => sum + (/[\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1),
      0,
    );
    if (room < 0) break;
    short += part;
  }
  return short.trim() || [...title].slice(0, shortest).join('');
}
