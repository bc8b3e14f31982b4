import type { UserConfig } from '@11ty/eleventy';
import type { TakePage } from '../engine/nunjucks-engine.ts';
import { configure, templateFolder } from './config.ts';
import type { SiteRun } from './site-run.ts';

// Eleventy hooks into how modules are found, to read JavaScript anew that it watches, unless it finds this when it is loaded. It
// watches nothing here, and the thread that Node keeps for such a hook costs each build a tenth of a second or two.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = 'true';
const { default: Eleventy } = await import('@11ty/eleventy');

/**
 * An Eleventy for a prepared site that reads no configuration file, prints nothing (its errors are thrown) and runs dry.
 */
export function quietEleventy(
  run: SiteRun,
  folder: string,
  { take, more }: { take?: TakePage; more?: (eleventyConfig: UserConfig) => void },
): InstanceType<typeof Eleventy> {
  const eleventy = new Eleventy(templateFolder, folder, {
    quietMode: true,
    dryRun: true,
    configPath: '',
    config: (eleventyConfig) => {
      // This group is made before Eleventy is told to be quiet, and would tell its times all the same.
      eleventyConfig.benchmarkManager.get('Configuration').setIsVerbose(false);
      configure(eleventyConfig, run, take);
      more?.(eleventyConfig);
    },
  });
  eleventy.disableLogger();
  return eleventy;
}
