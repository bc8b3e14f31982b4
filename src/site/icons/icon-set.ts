import type { Site } from '../../archive/types.ts';
import { type Drawing, type DrawingStyle, drawingKeys, drawPng } from '../pictures/drawing.ts';
import type { MadeFile } from '../pictures/kept-files.ts';
import { icoOf } from './icon-file.ts';
import { type ManifestIcon, webManifest } from './manifest.ts';

/** The shapes of the icon: with round corners, filling its square, or so that a system may cut it round. */
type IconShape = 'round' | 'full' | 'maskable';

/** An icon's file: its address under the base and its size in pixels; 0 is a drawing of any size. */
interface IconPlan {
  path: string;
  size: number;
  key: string;
  drawing: Drawing;
}

/** The icons of a site, named for where systems look for them. */
export interface Icons {
  site: Site;
  plans: readonly IconPlan[];
  apps: readonly ManifestIcon[];
}

/** The address of the web app manifest under the base. */
export const manifestPath = 'manifest.webmanifest';

/** The character that stands for a title: its first letter, past brackets and marks. */
export function iconCharacter(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title)?.[0] ?? [...title][0] ?? '';
  return first.toUpperCase();
}

/**
 * Plans the icons. The first three have the names that browsers ask for by themselves; the others are
 * named by what goes into them, since systems keep an app's icon until its address changes.
 */
export function planIcons(site: Site, { typesetter, palette }: DrawingStyle): Icons {
  const keyOf = drawingKeys(typesetter);
  const plan = (shape: IconShape, size: number, pathOf: (key: string) => string): IconPlan => {
    const drawing = { template: 'icon.typ', data: { shape, palette, character: iconCharacter(site.title) } };
    const key = keyOf(drawing);
    return { path: pathOf(key.slice(0, 8)), size, key: `${key}-${size}.png`, drawing };
  };
  const apps = [
    plan('round', 192, (key) => `assets/icon-192.${key}.png`),
    plan('round', 512, (key) => `assets/icon-512.${key}.png`),
    plan('maskable', 512, (key) => `assets/icon-512-maskable.${key}.png`),
  ];
  return {
    site,
    plans: [
      plan('round', 0, () => 'favicon.svg'),
      plan('round', 32, () => 'favicon.ico'),
      plan('full', 180, () => 'apple-touch-icon.png'),
      ...apps,
    ],
    apps: apps.map(({ path, size }) => ({ path, size, maskable: path.includes('maskable') })),
  };
}

/** The files of the icons, and the web app manifest that names them. */
export function* iconFiles(
  { site, plans, apps }: Icons,
  { typesetter, palette }: DrawingStyle,
): Generator<MadeFile> {
  for (const { path, size, key, drawing } of plans) {
    const png = () => drawPng(drawing, typesetter, size);
    const make = async () => {
      if (size === 0) return Buffer.from(await typesetter.svg(drawing.template, drawing.data));
      return path.endsWith('.ico') ? icoOf(await png(), size) : png();
    };
    yield { path, key, make };
  }
  const manifest = `${JSON.stringify(webManifest(site, palette, apps))}\n`;
  yield { path: manifestPath, make: async () => Buffer.from(manifest) };
}
