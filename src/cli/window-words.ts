import type { Language } from '../content/problem.ts';
import type { WindowState } from '../site/preview/preview.ts';
import type { Notice } from '../site/preview/preview-notice.ts';
import type { CheckResult } from '../site/preview/whole-check.ts';
import { printErrors } from './preview-words.ts';
import { cliStrings } from './strings/index.ts';

/** What the pages of a preview say of themselves when there are more issues than are shown. */
export function windowNotice({ newest, total, check }: WindowState, language: Language): Notice {
  const { window: words } = cliStrings(language).preview;
  const [first] = Array.isArray(check) ? check : [];
  const checked = check === 'running' || check === 'failed' ? words[check] : words.checked(check.length);
  return {
    language,
    label: words.label,
    summary: words.summary(newest, total, checked),
    details: [
      ...(first ? [words.first(`${first.file}:${first.line}`)] : []),
      words.shown(newest, total),
      words.search,
    ],
    all: words.all,
  };
}

/** Tells in the terminal what came of checking the whole archive, when it is not what was told last. */
export class CheckPrinter {
  readonly #root: string;
  readonly #language: Language;
  #told = '';

  constructor(root: string, language: Language) {
    this.#root = root;
    this.#language = language;
  }

  /** Prints the first errors, or that there are none. */
  print(result: CheckResult): void {
    const told = JSON.stringify(result ?? 'failed');
    if (told === this.#told) return;
    this.#told = told;
    const { window: words } = cliStrings(this.#language).preview;
    if (result && result.length > 0) {
      console.error(words.whole);
      printErrors(result, this.#root, this.#language);
    } else console.log(`${words.whole}${result ? words.checked(0) : words.failed}`);
  }
}
