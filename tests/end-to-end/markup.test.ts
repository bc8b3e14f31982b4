import { HtmlValidate } from 'html-validate';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { oneOfEachKind, readPages } from '../pages.ts';
import { builtSite } from '../site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Matters of taste about how markup is written, which no browser or reader sees.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-inline-style': 'error',
  },
});

for (const name of ['real', 'english', 'returning', 'empty'] as const) {
  test(`${name}: every kind of page is valid HTML`, async () => {
    const pages = oneOfEachKind(await readPages(await builtSite(name)));
    const faults: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.path);
      for (const { messages } of report.results) {
        for (const { ruleId, message, line } of messages)
          faults.push(`${page.path}:${line} ${ruleId}: ${message}`);
      }
    }
    equal(faults, []);
    ok(pages.length > 5);
  });
}

test.run();
