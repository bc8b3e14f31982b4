import type { Command } from 'commander';
import { acceptReview } from '../importer/accept/accept-review.ts';
import { fill } from '../locales/fill.ts';
import { importStrings } from '../locales/importer.ts';
import type { Language } from '../locales/language.ts';
import { languageOption } from './build.ts';
import { runImporter } from './run-importer.ts';
import { findRoot, speakingLanguage } from './usage.ts';

/** `npm run accept -- ISSUE`: what an editor confirmed in a review list becomes records. */
export function register(program: Command): void {
  program
    .command('accept')
    .argument('<issue>')
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (issue: string, flags: { root?: string; lang?: Language }) => {
      const root = findRoot(flags.root);
      const language = speakingLanguage(flags.lang, root);
      const strings = importStrings(language);
      await runImporter(language, async () => {
        const { files, joins } = await acceptReview(root, issue, language);
        if (files.length === 0) console.log(strings.nothingAccepted);
        else
          console.log(
            [fill(strings.accepted, { count: files.length }), ...files.map((file) => `  ${file}`)].join('\n'),
          );
        if (joins > 0) console.log(fill(strings.joinsMade, { count: joins }));
      });
    });
}
