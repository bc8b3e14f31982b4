import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { test } from 'uvu';
import { equal, match, ok } from 'uvu/assert';
import { parse } from 'yaml';
import { z } from 'zod';
import { commands } from '../../src/cli/commands.ts';
import { languages } from '../../src/locales/language.ts';
import { articleSchema } from '../../src/model/article.ts';
import { issueSchema } from '../../src/model/issue.ts';
import { pageSchema } from '../../src/model/page.ts';
import { person } from '../../src/model/person.ts';
import { siteSchema } from '../../src/model/site.ts';
import { vocabularySchema } from '../../src/model/vocabulary.ts';

const manifest = z.object({ scripts: z.record(z.string(), z.string()) });
const record = z.record(z.string(), z.unknown());
const { scripts } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

for (const file of documents) {
  const text = readFileSync(file, 'utf8');

  test(`${file} leads to nothing that is not there`, () => {
    const links = [...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
      (found) => found[1] ?? '',
    );
    const missing = links
      .filter((link) => !/^(https?:|#)/.test(link))
      .filter((link) => !existsSync(path.join(path.dirname(file), link.replace(/#.*/, ''))));
    equal(missing, []);
  });

  test(`${file} names only commands that there are`, () => {
    for (const [, name = ''] of text.matchAll(/npm run ([a-z]+)/g)) ok(name in scripts, `npm run ${name}`);
  });

  test(`${file} names only options that its commands have`, async () => {
    const calls = /(?:npm run|npx (?:gongkan|\.\/gongkan-[\d.]+tgz)) (?:-- )?([a-z]+)([^`|\n]*)/g;
    for (const [call, name = '', rest = ''] of text.matchAll(calls)) {
      // What measures has options of its own, which it hands on.
      if (name === 'bench') continue;
      const known = [...(await optionsOf(name)), '--help'];
      for (const [option] of rest.matchAll(/--[a-z][a-z-]*/g)) ok(known.includes(option), call);
    }
  });
}

test('a sentence that leads to a page of the documentation leads to one that is there', () => {
  const folder = 'src/locales';
  const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(/docs\/[\w.-]+\.md/g) ?? []);
  ok(named.length > 0);
  equal(
    named.filter((name) => !existsSync(name)),
    [],
  );
});

test("a pull request must pass the README's second command, word for word", () => {
  const second = [...readFileSync('README.md', 'utf8').matchAll(/^ {4}(npm ci && npm \w+)$/gm)].map(
    ([, one]) => one,
  );
  equal(second, ['npm ci && npm start', 'npm ci && npm test']);
  match(readFileSync('.ci/run', 'utf8'), 'npm ci && npm test');
});

const shapes = [
  siteSchema(),
  issueSchema,
  articleSchema,
  pageSchema,
  person.schema,
  vocabularySchema(languages),
];
const fields = new Set(['home.latest', ...shapes.flatMap(({ shape }) => Object.keys(shape))]);
for (const handbook of ['docs/editing.md', 'docs/editing.zh-CN.md', 'docs/site-settings.md']) {
  test(`${handbook} has examples of fields that there are`, () => {
    const examples = [...readFileSync(handbook, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, yaml = '']) => record.parse(parse(yaml)),
    );
    ok(examples.length >= 3);
    if (handbook !== 'docs/site-settings.md')
      equal(
        examples.flatMap((example) => Object.keys(example)).filter((field) => !fields.has(field)),
        [],
      );
  });
}

test('the manual of editors shows the same pictures in both languages, and says what they show', () => {
  const pictures = (file: string, language: string): string[] =>
    [...readFileSync(file, 'utf8').matchAll(/!\[([^\]]+)\]\((images\/[^)]+)\)/g)].map(([, , picture = '']) =>
      picture.replace(`images/${language}/`, ''),
    );
  for (const name of ['editing', 'adopting', 'sending'])
    equal(pictures(`docs/${name}.md`, 'en'), pictures(`docs/${name}.zh-CN.md`, 'zh-CN'));
});

test('a picture that nothing shows is not kept', () => {
  const all = documents.map((file) => readFileSync(file, 'utf8')).join('\n');
  const kept = readdirSync('docs/images', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.png'),
  );
  equal(
    kept.filter((name) => !all.includes(`images/${name.split(path.sep).join('/')}`)),
    [],
  );
});

test.run();

/** The options of a command, as they are typed. */
async function optionsOf(name: string): Promise<string[]> {
  const program = new Command();
  (await commands[name]?.load())?.register(program);
  return program.commands.flatMap(({ options }) => options.map(({ long }) => long ?? ''));
}
