import { fill } from '../../locales/fill.ts';
import { importStrings } from '../../locales/importer.ts';
import type { Language } from '../../locales/language.ts';
import type { Withdrawal } from './withdraw.ts';

/** What withdrawing an article would do: its file, and every fact that goes or is hidden with it. */
export function withdrawalText({ file, facts, isDeleted }: Withdrawal, language: Language): string {
  const { deletes, hides, noFacts } = importStrings(language).withdraw;
  const lines = facts.map((fact) => `  ${fact.file} ${fact.name}`);
  const head = fill(isDeleted ? deletes : hides, { file });
  return `${[head, ...(lines.length === 0 ? [noFacts] : lines)].join('\n')}\n`;
}
