import type { Language } from './language.ts';
import { tablesOf } from './tables.ts';

const texts = await tablesOf('help');

/** What `--help` says in a language of a command (`build`) or of what may stand after it (`build --out`, else `--out`); empty when it says nothing. */
export function helpFor(key: string, language: Language): string {
  return Object.entries(texts(language)).find(([name]) => name === key)?.[1] ?? '';
}
