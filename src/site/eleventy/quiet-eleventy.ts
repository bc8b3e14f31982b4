import Eleventy, { type UserConfig } from '@11ty/eleventy';
import { configure } from './config.ts';
import type { SiteRun } from './site-run.ts';

/**
 * An Eleventy for a prepared site that reads no configuration file, prints nothing (its errors are thrown) and runs dry: what
 * becomes of the pages is for `configureMore` to say.
 */
export function quietEleventy(
  run: SiteRun,
  folder: string,
  configureMore: (eleventyConfig: UserConfig) => void,
): Eleventy {
  const eleventy = new Eleventy('src', folder, {
    quietMode: true,
    dryRun: true,
    configPath: '',
    config: (eleventyConfig) => {
      // This group is made before Eleventy is told to be quiet, and would tell its times all the same.
      eleventyConfig.benchmarkManager.get('Configuration').setIsVerbose(false);
      configure(eleventyConfig, run);
      configureMore(eleventyConfig);
    },
  });
  eleventy.disableLogger();
  return eleventy;
}
