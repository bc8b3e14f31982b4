import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkNames, checkSizes } from '../../../src/site/verify/site-tree.ts';
import { problemsOf } from '../../problems.ts';

const sizes = (files: [string, number][]) => problemsOf((problems) => checkSizes(new Map(files), problems));

test('a site that GitHub Pages takes is let through', () => {
  assert.equal(
    sizes([
      ['a.jpg', 100_000_000],
      ['b.jpg', 99_000_000],
    ]),
    [],
  );
});

test('a file over 100 MB is named', () => {
  const [problem] = sizes([
    ['a.jpg', 1],
    ['big.mp4', 100_000_001],
  ]);
  assert.is(problem?.code, 'large-file');
  assert.is(problem?.file, 'big.mp4');
  assert.is(problem?.severity, 'warning');
});

test('a site over 1 GB names its three largest files', () => {
  const [problem] = sizes(Array.from({ length: 12 }, (_, index) => [`${index}.jpg`, 90_000_000 + index]));
  assert.is(problem?.code, 'large-site');
  assert.match(String(problem?.values.names), /^11\.jpg \(90 MB\), 10\.jpg \(90 MB\), 9\.jpg/);
});

const twins: [a: string, b: string][] = [
  ['people/wang/index.html', 'people/Wang/index.html'],
  ['é.png', 'e\u0301.png'],
];

for (const [a, b] of twins) {
  test(`two files that some systems take for one are found: ${a}, ${b}`, () => {
    const tree = new Map([
      [a, 1],
      [b, 1],
    ]);
    const [problem] = problemsOf((problems) => checkNames(tree, problems));
    assert.is(problem?.code, 'same-name');
    assert.is(problem?.values.other, a);
  });
}

test.run();
