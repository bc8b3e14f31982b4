// A loader only: it teaches Node to read TypeScript and hands over to src/site/eleventy/own-run.ts, afresh each
// time that Eleventy reads its configuration. A static import of TypeScript here would break the
// watcher, which parses the imports of this file as JavaScript.
import { register, tsImport } from 'tsx/esm/api';

register();

export default async function eleventy(eleventyConfig) {
  const { configureOwn } = await tsImport('./src/site/eleventy/own-run.ts', import.meta.url);
  return configureOwn(eleventyConfig);
}
