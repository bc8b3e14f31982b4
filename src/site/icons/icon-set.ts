import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '../../archive/types.ts';
import { designHash } from '../cards/design-hash.ts';
import type { CardStyle } from '../cards/draw-card.ts';
import { type KeptFiles, keyOf } from '../pictures/kept-files.ts';
import { pictureMaker } from '../pictures/png.ts';
import { drawIcon, type IconShape } from './draw-icon.ts';
import { icoOf } from './icon-file.ts';
import { type ManifestIcon, webManifest } from './manifest.ts';

/** An icon's file: its address under the base, its shape and its size in pixels; 0 is a drawing of any size. */
interface IconPlan {
  path: string;
  shape: IconShape;
  size: number;
}

/** The icons of a site, named for where systems look for them. */
export interface Icons {
  site: Site;
  style: CardStyle;
  /** What goes into the icons, as a key. */
  key: string;
  plans: readonly IconPlan[];
  apps: readonly ManifestIcon[];
}

/**
 * Plans the icons. The first three have the names that browsers ask for by themselves; the others are
 * named by what goes into them, since systems keep an app's icon until its address changes.
 */
export function planIcons(site: Site, style: CardStyle): Icons {
  const key = keyOf([designHash(), pictureMaker, style.typefaces.identity, style.palette, site.title]);
  const app = (shape: IconShape, size: number) => ({
    path: `assets/icon-${size}${shape === 'maskable' ? '-maskable' : ''}.${key.slice(0, 8)}.png`,
    shape,
    size,
  });
  const apps = [app('round', 192), app('round', 512), app('maskable', 512)];
  return {
    site,
    style,
    key,
    plans: [
      { path: 'favicon.svg', shape: 'round', size: 0 },
      { path: 'favicon.ico', shape: 'round', size: 32 },
      { path: 'apple-touch-icon.png', shape: 'full', size: 180 },
      ...apps,
    ],
    apps: apps.map(({ path, shape, size }) => ({ path, size, maskable: shape === 'maskable' })),
  };
}

/** Writes the icons and the web app manifest into the folder of the site. */
export async function writeIcons(icons: Icons, kept: KeptFiles, out: string): Promise<void> {
  await mkdir(join(out, 'assets'), { recursive: true });
  for (const plan of icons.plans) await writeFile(join(out, plan.path), await iconBytes(plan, icons, kept));
  const manifest = webManifest(icons.site, icons.style.palette, icons.apps);
  await writeFile(join(out, manifestPath), `${JSON.stringify(manifest)}\n`);
}

/** The address of the web app manifest under the base. */
export const manifestPath = 'manifest.webmanifest';

async function iconBytes(plan: IconPlan, { site, style, key }: Icons, kept: KeptFiles): Promise<Buffer> {
  const { path, shape, size } = plan;
  const drawing = () => Buffer.from(drawIcon(site.title, shape, style.typefaces, style.palette));
  if (size === 0) return drawing();
  const png = await kept.get(`${key}-${shape}-${size}.png`, () =>
    sharp(drawing()).resize(size, size).png({ palette: true, colours: 32, dither: 0, effort: 5 }).toBuffer(),
  );
  return path.endsWith('.ico') ? icoOf(png, size) : png;
}
