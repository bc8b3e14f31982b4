import { languages, localeOf } from './language.ts';

const tables = await Promise.all(
  [...new Set(languages.map(localeOf))].map((locale) => locale.texts?.help?.() ?? {}),
);

/**
 * What `--help` says of a command (`build`) or of what may stand after it (`build --out`, else `--out`), in every
 * language that has words of its own for it: who asks may not know yet how to choose one. Empty when there are none.
 */
export function helpFor(key: string): string {
  const texts = tables.map((table) => Object.entries(table).find(([name]) => name === key)?.[1] ?? '');
  return texts.filter((text) => text !== '').join(' · ');
}
