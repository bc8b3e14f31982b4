import { fill } from '../../locales/fill.ts';
import { importStrings } from '../../locales/importer.ts';
import type { Language } from '../../locales/language.ts';
import type { ImportFault } from '../fault.ts';

/** Why a file of the inbox was not imported and what to do, for somebody who has no terminal. */
export function refusal({ code, values }: ImportFault, language: Language): string {
  const { inbox, faults } = importStrings(language);
  const [message, fix] = faults[code];
  const fixes: Readonly<Record<string, string>> = inbox.fixes;
  return fill(inbox.refusal, {
    message: fill(message, values),
    fix: fill(fixes[code] ?? fix, values),
  });
}
