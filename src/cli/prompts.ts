import { confirm, select, text } from '@clack/prompts';
import type { Prompter } from '../importer/doubt.ts';
import { ImportFault } from '../importer/fault.ts';
import { recognisedText } from '../importer/report.ts';
import { fill } from '../locales/fill.ts';
import { importStrings } from '../locales/importer.ts';
import { type Language, languages, localeOf } from '../locales/language.ts';
import { setupStrings } from '../locales/setup.ts';

/** Asks the editor at the terminal; Ctrl-C cancels the whole command. */
export function terminalPrompter(language: Language): Prompter {
  const strings = importStrings(language);
  return {
    confirm: async (doubt) => {
      const message = fill(strings.questions[doubt.kind], { text: doubt.text, other: doubt.other ?? '' });
      const answer = await confirm({
        message,
        active: strings.yes,
        inactive: strings.no,
        initialValue: doubt.done ?? false,
      });
      return typeof answer === 'symbol' ? cancel() : answer;
    },
    date: () => askText(strings.askDate),
    title: (words) => askText(fill(strings.askTitle, { text: words }), words),
    proceed: async (articles) => {
      process.stdout.write(`${recognisedText(articles, language)}\n`);
      const answer = await confirm({
        message: strings.recognised.proceed,
        active: strings.yes,
        inactive: strings.no,
      });
      return typeof answer === 'symbol' ? cancel() : answer;
    },
    alt: (picture) => askText(fill(strings.askAlt, { text: picture })),
  };
}

/** Asks for a line of text; what is shown as the default is taken when nothing is typed. */
export async function askText(message: string, initial = ''): Promise<string> {
  const answer = await text({ message, placeholder: initial, defaultValue: initial });
  return typeof answer === 'symbol' ? cancel() : (answer ?? '').trim();
}

/** Asks whether to do what was shown; no cancels the command, and is the answer of who only presses Enter. */
export async function askToGoOn(message: string, language: Language): Promise<void> {
  const { yes, no } = importStrings(language);
  const answer = await confirm({ message, active: yes, inactive: no, initialValue: false });
  if (answer !== true) cancel();
}

/** Asks whether an issue or an article is to be made. */
export async function askKind(language: Language): Promise<string> {
  const { what, issue, article } = importStrings(language).new;
  const options = [
    { value: 'article', label: article },
    { value: 'issue', label: issue },
  ];
  const answer = await select({ message: what, options, initialValue: 'article', showInstructions: false });
  return typeof answer === 'symbol' ? cancel() : answer;
}

/** Asks for the language of a new archive, in all of them; undefined when that is cancelled. */
export async function askLanguage(): Promise<Language | undefined> {
  const tags = languages.filter((tag) => localeOf(tag).tag === tag);
  const message = tags.map((tag) => setupStrings(tag).whichLanguage).join(' · ');
  const options = tags.map((value) => ({ value, label: localeOf(value).name }));
  const answer = await select({ message, options, showInstructions: false });
  return typeof answer === 'symbol' ? undefined : answer;
}

/** Ctrl-C at a prompt. */
function cancel(): never {
  throw new ImportFault('cancelled');
}
