import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkNames } from '../../../src/site/verify/check-names.ts';
import { checkSizes } from '../../../src/site/verify/check-sizes.ts';

test('a site that GitHub Pages takes is let through', () => {
  assert.equal(
    checkSizes(
      new Map([
        ['a.jpg', 100_000_000],
        ['b.jpg', 99_000_000],
      ]),
    ),
    [],
  );
});

test('a file over 100 MB is named', () => {
  const [finding] = checkSizes(
    new Map([
      ['a.jpg', 1],
      ['big.mp4', 100_000_001],
    ]),
  );
  assert.is(finding?.code, 'large-file');
  assert.is(finding?.file, 'big.mp4');
  assert.is(finding?.severity, 'error');
});

test('a site over 1 GB names its three largest files', () => {
  const tree = new Map(Array.from({ length: 12 }, (_, index) => [`${index}.jpg`, 90_000_000 + index]));
  const [finding] = checkSizes(tree);
  assert.is(finding?.code, 'large-site');
  assert.match(String(finding?.values.names), /^11\.jpg \(90 MB\), 10\.jpg \(90 MB\), 9\.jpg/);
});

const twins: [a: string, b: string][] = [
  ['people/wang/index.html', 'people/Wang/index.html'],
  ['é.png', 'e\u0301.png'],
];

for (const [a, b] of twins) {
  test(`two files that some systems take for one are found: ${a}, ${b}`, () => {
    const [finding] = checkNames(
      new Map([
        [a, 1],
        [b, 1],
      ]),
    );
    assert.is(finding?.code, 'same-name');
    assert.is(finding?.values.other, a);
  });
}

test.run();
