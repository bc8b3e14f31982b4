import { HtmlValidate } from 'html-validate';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { readPages } from '../pages.ts';
import { builtSite } from '../site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A title may be as long as a headline is.
    'long-title': 'off',
    // The site's own files need no hash of their content: a name holds it.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

for (const name of ['real', 'english', 'returning', 'own', 'papers', 'empty'] as const) {
  test(`${name}: every page is valid HTML`, async () => {
    const pages = await readPages(await builtSite(name));
    const faults = new Map<string, string[]>();
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.path);
      for (const { ruleId, message, line } of report.results.flatMap(({ messages }) => messages)) {
        const fault = `${ruleId}: ${message}`;
        faults.set(fault, [...(faults.get(fault) ?? []), `${page.path}:${line}`]);
      }
    }
    const told = [...faults].map(([fault, where]) => `${fault}: ${where.length} times, first ${where[0]}`);
    equal(told, []);
    ok(pages.length > 5);
  });
}

test.run();
