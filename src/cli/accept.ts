import type { Command } from 'commander';
import { acceptReview } from '../importer/accept/accept-review.ts';
import { acceptReport } from '../importer/report.ts';
import type { Language } from '../locales/language.ts';
import { languageOption } from './build.ts';
import { runImporter } from './run-importer.ts';

/** `npm run accept -- ISSUE`: what an editor confirmed in a review list becomes records. */
export function register(program: Command): void {
  program
    .command('accept')
    .argument('<issue>')
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (issue: string, flags: { root?: string; lang?: Language }) => {
      await runImporter(flags, async (root, language) =>
        acceptReport(await acceptReview(root, issue, language), language),
      );
    });
}
