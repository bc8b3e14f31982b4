import pc from 'picocolors';
import type { FindingCode } from '../locales/commands.ts';
import { cliStrings } from '../locales/commands.ts';
import { fill } from '../locales/fill.ts';
import type { Language } from '../locales/language.ts';
import type { Finding } from '../site/verify/finding.ts';

/** How many findings of one kind are printed; a fault of a template is on every page. */
const most = 20;

/** What verifying the site found, as text; `strict` makes warnings errors. */
export function formatFindings(findings: readonly Finding[], language: Language, strict: boolean): string {
  const strings = cliStrings(language);
  const counts = new Map<FindingCode, number>();
  const lines: string[] = [];
  for (const finding of findings) {
    const count = (counts.get(finding.code) ?? 0) + 1;
    counts.set(finding.code, count);
    if (count <= most) lines.push(findingText(finding, language, strict));
  }
  for (const count of counts.values()) if (count > most) lines.push(`${strings.andMore(count - most)}\n`);
  return lines.join('');
}

function findingText({ code, file, severity, values }: Finding, language: Language, strict: boolean): string {
  const strings = cliStrings(language);
  const [message, fix] = strings.findings[code];
  const label = strict || severity === 'error' ? pc.red(strings.error) : pc.yellow(strings.warning);
  const how =
    values.how === 'article' || values.how === 'record' ? fill(strings.former[values.how], values) : '';
  return `${pc.bold(file)} ${label}${strings.colon}${fill(message, values)}\n  ${strings.fix}${strings.colon}${fill(fix, { ...values, how })}\n`;
}
