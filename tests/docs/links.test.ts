import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, match, ok } from 'uvu/assert';
import { parse } from 'yaml';
import { z } from 'zod';

const manifest = z.object({ scripts: z.record(z.string(), z.string()) });
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
}

test("a pull request must pass the README's second command, word for word", () => {
  const second = [...readFileSync('README.md', 'utf8').matchAll(/^ {4}(npm ci && npm \w+)$/gm)].map(
    ([, one]) => one,
  );
  equal(second, ['npm ci && npm start', 'npm ci && npm test']);
  match(readFileSync('.ci/run', 'utf8'), 'npm ci && npm test');
});

test("the handbook's examples are YAML that can be read", () => {
  const handbook = readFileSync('docs/editing.zh-CN.md', 'utf8');
  const examples = [...handbook.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => parse(yaml));
  ok(examples.length >= 4);
});

test.run();
