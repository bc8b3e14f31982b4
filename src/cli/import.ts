import { type Command, Option } from 'commander';
import { type Encoding, encodings } from '../importer/extract/decode-text.ts';
import { importFile } from '../importer/import-file.ts';
import { tellImported } from '../importer/tell.ts';
import type { Language } from '../locales/language.ts';
import { languageOption } from './build.ts';
import { runImporter } from './run-importer.ts';
import { findRoot, speakingLanguage } from './usage.ts';

interface ImportFlags {
  root?: string;
  date?: string;
  slug?: string;
  title?: string;
  encoding?: Encoding;
  force?: boolean;
  yes?: boolean;
  lang?: Language;
}

/** `npm run import -- FILE`: a Word, text or web page file becomes an article of an issue. */
export function register(program: Command): void {
  program
    .command('import')
    .argument('<file>', '文件 · The file: .docx, .txt or .html')
    .option('--date <date>', '出刊日期 · The issue: YYYY-MM-DD')
    .option('--slug <slug>', '文章地址 · The address of the article')
    .option('--title <title>', '标题，原稿没有时 · The headline, where the file has none')
    .addOption(new Option('--encoding <encoding>', '文本的编码 · The encoding of a text').choices(encodings))
    .option('--force', '替换已有的文章 · Replace an article that is there')
    .option('--yes', '不提问 · Ask nothing; doubts go to the review list')
    .option('--root <folder>', '内容文件夹 · The folder with _data/ and src/issues/')
    .addOption(languageOption())
    .action(async (file: string, flags: ImportFlags) => {
      const root = findRoot(flags.root);
      const language = speakingLanguage(flags.lang, root);
      await runImporter(language, async () => {
        const asks = !flags.yes && process.stdin.isTTY && process.stdout.isTTY;
        const prompter = asks ? (await import('./prompts.ts')).terminalPrompter(language) : undefined;
        const written = await importFile({ ...flags, root, file, language, prompter });
        process.stdout.write(tellImported(written, language));
      });
    });
}
