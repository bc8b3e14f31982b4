import type { Command } from 'commander';
import { othersText, withdrawalText } from '../importer/report.ts';
import { withdraw } from '../importer/withdraw/withdraw.ts';
import { importStrings } from '../locales/importer.ts';
import type { Language } from '../locales/language.ts';
import { canAsk, runImporter } from './run-importer.ts';
import { languageOption } from './usage.ts';

interface WithdrawFlags {
  delete?: boolean;
  yes?: boolean;
  root?: string;
  lang?: Language;
}

/** `npm run withdraw -- ARTICLE`: takes an article out of the archive, and says first what goes with it. */
export function register(program: Command): void {
  program
    .command('withdraw')
    .argument('<article>')
    .option('--delete')
    .option('--yes')
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (article: string, flags: WithdrawFlags) => {
      await runImporter(flags, async (root, language) => {
        const planned = withdraw(root, article, flags.delete === true, language);
        const plan = withdrawalText(planned, language);
        const strings = importStrings(language).withdraw;
        if (!flags.yes && !canAsk(flags)) return `${plan}${strings.how}\n`;
        process.stdout.write(plan);
        if (!flags.yes) await (await import('./prompts.ts')).askToGoOn(strings.ask, language);
        const { others } = await planned.commit();
        return `${strings.done}\n${othersText(others, language)}`;
      });
    });
}
