import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locale } from './locale.ts';

/** Where the folders of languages lie: here (compiled or not), and in the folder that `GONGKAN_LOCALES` in the environment names. */
const places = [dirname(fileURLToPath(import.meta.resolve('./folders.ts')))];
if (process.env.GONGKAN_LOCALES) places.push(resolve(process.env.GONGKAN_LOCALES));

/** The languages that have a folder, by tag. */
export const folders: ReadonlyMap<string, Locale> = new Map(
  await Promise.all(places.flatMap((place) => filesIn(place)).map(readLocale)),
);

function filesIn(place: string): { tag: string; file: string }[] {
  return readdirSync(place)
    .sort()
    .flatMap((tag) => {
      const file = ['index.ts', 'index.js'].map((name) => join(place, tag, name)).find(existsSync);
      return file === undefined ? [] : [{ tag, file }];
    });
}

async function readLocale({ tag, file }: { tag: string; file: string }): Promise<[string, Locale]> {
  const { locale }: { locale?: Locale } = await import(pathToFileURL(file).href);
  if (locale?.tag !== tag) throw new Error(`${file} must export a locale with the tag ${tag}`);
  return [tag, locale];
}
