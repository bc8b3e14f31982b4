import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { cliStrings } from '../locales/commands.ts';
import type { Language } from '../locales/language.ts';
import { projectFolder } from '../project-folder.ts';
import { Preview } from '../site/preview/preview.ts';
import { explainOutcome, printOutcome } from './preview-words.ts';
import { StageLines } from './stage-lines.ts';
import { stopOnSignals } from './stop-signals.ts';
import { findRoot, languageOption, readPort, speakingLanguage } from './usage.ts';

interface StartFlags {
  root?: string;
  out?: string;
  port: number;
  lang?: Language;
}

/** `npm start`: the site as it is being written, drafts included, in the browser. */
export function register(program: Command): void {
  program
    .command('start')
    .option('--root <folder>')
    .option('--out <folder>')
    .addOption(new Option('--port <number>').argParser(readPort).default(8080))
    .addOption(languageOption())
    .action(async (flags: StartFlags) => {
      await start(flags);
    });
}

async function start(flags: StartFlags): Promise<void> {
  const root = findRoot(flags.root);
  const place = resolve(flags.out ?? join(root, '.preview'));
  const language = speakingLanguage(flags.lang, root);
  const { preview: words } = cliStrings(language);
  const stages = new StageLines(language);
  const stop = stopOnSignals();
  process.chdir(projectFolder);
  const preview = new Preview({
    request: {
      root,
      cache: join(root, '.cache'),
      siteUrl: process.env.SITE_URL || undefined,
      language: flags.lang,
    },
    place,
    refusal: (port) => words.otherHost(`http://localhost:${port}/`),
    explain: (outcome) => explainOutcome(outcome, root, language),
    onOutcome: (outcome) => {
      stages.end();
      printOutcome(outcome, root, language);
    },
  });
  stop.signal.addEventListener('abort', () => void preview.stop());
  stages.show({ stage: 'check' });
  const { address, port } = await preview.start(flags.port);
  if (stop.signal.aborted) return;
  stages.end();
  if (port !== flags.port) console.log(words.portTaken(flags.port, port));
  console.log(words.ready(address));
  console.log(words.stop);
}
