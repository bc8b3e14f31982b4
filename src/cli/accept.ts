import { type Command, Option } from 'commander';
import { acceptReview } from '../importer/accept/accept-review.ts';
import { acceptReport } from '../importer/report.ts';
import { proposed } from '../importer/review/review.ts';
import type { Language } from '../locales/language.ts';
import { runImporter } from './run-importer.ts';
import { languageOption } from './usage.ts';

/** `npm run accept -- ISSUE`: what an editor confirmed in a review list becomes records. */
export function register(program: Command): void {
  program
    .command('accept')
    .argument('<issue>')
    .addOption(new Option('--all <kinds...>').choices(proposed))
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (issue: string, flags: { all?: string[]; root?: string; lang?: Language }) => {
      await runImporter(flags, async (root, language) =>
        acceptReport(await acceptReview(root, issue, language, flags.all), language),
      );
    });
}
