import Eleventy, { type UserConfig } from '@11ty/eleventy';
import type { TakePage } from '../engine/nunjucks-engine.ts';
import { configure } from './config.ts';
import type { SiteRun } from './site-run.ts';

/**
 * An Eleventy for a prepared site that reads no configuration file, prints nothing (its errors are thrown) and runs dry.
 */
export function quietEleventy(
  run: SiteRun,
  folder: string,
  { take, more }: { take?: TakePage; more?: (eleventyConfig: UserConfig) => void },
): Eleventy {
  const eleventy = new Eleventy('src', folder, {
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
