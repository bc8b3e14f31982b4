import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { ProblemList } from '../../src/content/problem.ts';

const whole: [why: string, text: string, frontMatter: string, body: string, bodyLine: number][] = [
  ['an ordinary file', '---\ntitle: x\n---\n\n一\n', 'title: x\n', '\n一\n', 4],
  ['spaces after the hyphens', '--- \ntitle: x\n---\t\n一', 'title: x\n', '一', 4],
  ['no fields', '---\n---\n一', '', '一', 3],
  ['no text', '---\ntitle: x\n---', 'title: x\n', '', 4],
  ['a row of hyphens in the text', '---\na: b\n---\n一\n\n---\n', 'a: b\n', '一\n\n---\n', 4],
];

for (const [why, text, frontMatter, body, bodyLine] of whole)
  test(`${why} is parted at its second line of hyphens`, () =>
    assert.equal(splitFrontMatter(text, 'a.md', new ProblemList()), { frontMatter, body, bodyLine }));

const faulty: [why: string, text: string, code: string][] = [
  ['an empty file', ' \n', 'file-empty'],
  ['a file without front matter', '一\n', 'front-matter-missing'],
  ['a blank line first', '\n---\na: b\n---\n', 'front-matter-missing'],
  ['full-width hyphens', '———\na: b\n———\n', 'front-matter-missing'],
  ['front matter that is not closed', '---\na: b\n\n一\n', 'front-matter-not-closed'],
  ['front matter closed with four hyphens', '---\na: b\n----\n一\n', 'front-matter-not-closed'],
  ['nothing but three hyphens', '---', 'front-matter-not-closed'],
];

for (const [why, text, code] of faulty)
  test(`${why}: ${code}`, () => {
    const problems = new ProblemList();
    assert.is(splitFrontMatter(text, 'a.md', problems), undefined);
    assert.equal(
      problems.items.map((problem) => [problem.code, problem.line]),
      [[code, 1]],
    );
  });

test.run();
