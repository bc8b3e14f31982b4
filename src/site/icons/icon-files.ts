import { basename } from 'node:path';
import type { Site } from '../../archive/types.ts';
import { href } from '../../rendering/format/address.ts';
import type { Palette } from '../../rendering/palette.ts';
import type { Draw, Drawing } from '../../rendering/pictures/drawing.ts';
import type { MadeFile } from '../../rendering/pictures/kept-files.ts';

/** How long a name may be that stands under an icon, in halves of a Chinese character. */
const shortest = 12;

/**
 * The files of the icons, and the web app manifest that names them. The first three have the names that browsers ask for by
 * themselves; the others are named by what goes into them, since systems keep an app's icon until its address changes.
 */
export function iconFiles(site: Site, palette: Palette, draw: Draw): MadeFile[] {
  const character = iconCharacter(site.title);
  // With round corners, filling its square, or so that a system may cut it round.
  const round = draw('icon.typ', { shape: 'round', character });
  const full = draw('icon.typ', { shape: 'full', character });
  const maskable = draw('icon.typ', { shape: 'maskable', character });
  const apps = [
    { name: 'icon-192', size: 192, drawing: round, purpose: {} },
    { name: 'icon-512', size: 512, drawing: round, purpose: {} },
    { name: 'icon-512-maskable', size: 512, drawing: maskable, purpose: { purpose: 'maskable' } },
  ].map((app) => ({ ...app, path: `assets/${app.name}.${app.drawing.key.slice(0, 8)}.png` }));
  const manifest = webManifest(site, palette, [
    { src: href(site, 'favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ...apps.map(({ path, size, purpose }) => ({
      src: href(site, path),
      sizes: `${size}x${size}`,
      type: 'image/png',
      ...purpose,
    })),
  ]);
  const file = (path: string, { key }: Drawing, make: MadeFile['make']): MadeFile => ({
    path,
    key: `${key}-${basename(path)}`,
    make,
  });
  return [
    file('favicon.svg', round, round.svg),
    file('favicon.ico', round, () => round.ico(32)),
    file('apple-touch-icon.png', full, () => full.png(180)),
    ...apps.map(({ path, size, drawing }) => file(path, drawing, () => drawing.png(size))),
    { path: 'manifest.webmanifest', make: async () => Buffer.from(`${JSON.stringify(manifest)}\n`) },
  ];
}

/** The character that stands for a title: its first letter, past brackets and marks. */
export function iconCharacter(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? [...title][0] ?? '';
  return first.toUpperCase();
}

/**
 * The web app manifest (W3C Web Application Manifest). The browser's own back and share buttons stay
 * (`minimal-ui`): an archive is read by going back and forth.
 */
function webManifest(site: Site, palette: Palette, icons: readonly object[]): object {
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
    icons,
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
