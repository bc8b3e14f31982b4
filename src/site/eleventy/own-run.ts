import { join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import type { Archive } from '../../archive/archive.ts';
import { describeProblem } from '../../locales/problems.ts';
import { projectFolder as project } from '../../project-folder.ts';
import { configure } from './config.ts';
import { loadSiteArchive } from './load-site-archive.ts';
import { isIndexed } from './render-pages.ts';
import { finishSite, prepareSite, writeDrawings, writeTexts } from './site-run.ts';

/**
 * Sets Eleventy up when it is started by itself (`npx @11ty/eleventy`, `--serve`): prepares a run over the
 * project's own archive, with drafts while it is watched, and writes what is no page after the pages.
 *
 * @throws an error that lists every problem, when the archive has errors
 */
export async function configureOwn(eleventyConfig: UserConfig): Promise<void> {
  const preview = process.env.ELEVENTY_RUN_MODE !== 'build';
  const archive = await ownArchive(preview);
  const cache = join(project, '.cache');
  const run = await prepareSite({ root: project, archive, cache, preview });
  const indexed: string[] = [];
  configure(eleventyConfig, run, (render, { url }) => {
    const content = render();
    if (isIndexed(content) && url !== false) indexed.push(url.slice(1));
    return content;
  });
  eleventyConfig.on('eleventy.after', async ({ directories: { output } }) => {
    writeTexts(run, output, indexed);
    await writeDrawings(run, output);
    await finishSite(run, output);
  });
  // What is changed here makes another run, and so another configuration.
  for (const folder of ['src/issues/', 'src/assets/', 'src/site/', '_data/'])
    eleventyConfig.addWatchTarget(folder, { resetConfig: true });
}

async function ownArchive(drafts: boolean): Promise<Archive> {
  const siteUrl = process.env.SITE_URL || undefined;
  const { archive, problems, language } = await loadSiteArchive(project, { drafts, siteUrl });
  if (archive) return archive;
  const lines = problems.map((problem) => {
    const { message, fix } = describeProblem(problem, language);
    return `${problem.file}:${problem.line}:${problem.column} ${message}\n    ${fix}`;
  });
  throw new Error(lines.join('\n'));
}
