import { type Command, Option } from 'commander';
import { encodings } from '../importer/extract/decode-text.ts';
import { type ImportOptions, importFile } from '../importer/import-file.ts';
import { importReport } from '../importer/report.ts';
import type { Language } from '../locales/language.ts';
import { canAsk, runImporter } from './run-importer.ts';
import { languageOption } from './usage.ts';

type ImportFlags = Partial<ImportOptions> & { yes?: boolean; lang?: Language };

/** `npm run import -- FILE`: a Word, text or web page file becomes an article of an issue. */
export function register(program: Command): void {
  program
    .command('import')
    .argument('<file>')
    .option('--date <date>')
    .option('--slug <slug>')
    .option('--title <title>')
    .option('--split')
    .option('--no-split')
    .addOption(new Option('--encoding <encoding>').choices(encodings))
    .option('--force')
    .option('--yes')
    .option('--root <folder>')
    .addOption(languageOption())
    .action(async (file: string, flags: ImportFlags) => {
      await runImporter(flags, async (root, language) => {
        const prompter = canAsk(flags)
          ? (await import('./prompts.ts')).terminalPrompter(language)
          : undefined;
        return importReport(await importFile({ ...flags, root, file, language, prompter }), language);
      });
    });
}
