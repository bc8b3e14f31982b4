import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What `npm audit --json` says (audit report version 2), as far as it matters: where a package is affected itself, there is an advisory. */
const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(
        z.union([z.string(), z.object({ url: z.string(), title: z.string(), severity: z.string() })]),
      ),
    }),
  ),
});

/** A hole that is let pass until a day, `YYYY-MM-DD`. */
const exceptionsSchema = z.array(
  z.strictObject({
    advisory: z.string().regex(/^GHSA(-[0-9a-z]{4}){3}$/),
    until: z.iso.date(),
    why: z.string().min(10),
  }),
);

/** How many days ahead a hole may be let pass. */
const longest = 90;

/**
 * What is wrong, a sentence each: holes that are not let pass (any more), and exceptions that last too long or that nothing
 * needs any more. `today` is a day, `YYYY-MM-DD`.
 *
 * @throws when the report is none, as where the registry did not answer
 */
export function judgeAudit(report: unknown, exceptions: unknown, today: string): string[] {
  const { vulnerabilities } = reportSchema.parse(report);
  const passed = new Map(exceptionsSchema.parse(exceptions).map((one) => [one.advisory, one.until]));
  const known = new Map<string, string>();
  for (const [name, { via }] of Object.entries(vulnerabilities))
    for (const one of via)
      if (typeof one !== 'string')
        known.set(one.url.split('/').at(-1) ?? '', `${name}: ${one.title} (${one.severity}, ${one.url})`);
  const open = [...known].flatMap(([advisory, sentence]) => {
    const until = passed.get(advisory);
    if (until === undefined) return sentence;
    return until < today ? `${sentence}, let pass until ${until}` : [];
  });
  const last = new Date(Date.parse(today) + longest * 86_400_000).toISOString().slice(0, 10);
  const wrong = [...passed].flatMap(([advisory, until]) => {
    if (!known.has(advisory)) return `${advisory} is let pass, and nothing has it any more`;
    return until > last ? `${advisory} is let pass for more than ${longest} days` : [];
  });
  return [...open, ...wrong];
}

const [, script, file] = process.argv;
if (script === import.meta.filename) {
  const exceptions = parse(readFileSync('.github/audit-exceptions.yaml', 'utf8'), { schema: 'failsafe' });
  const report = JSON.parse(readFileSync(file ?? 'audit.json', 'utf8'));
  const wrong = judgeAudit(report, exceptions, new Date().toISOString().slice(0, 10));
  for (const sentence of wrong) console.log(`::error::${sentence}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
