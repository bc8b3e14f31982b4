import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutLayers } from '../../../src/site/assets/cascade-layers.ts';

const cases: [name: string, css: string, flat: string][] = [
  ['a block', '@layer a{p{color:red}}', 'p{color:red}'],
  ['a statement', '@layer a,b;p{color:red}', 'p{color:red}'],
  [
    'a block inside a medium',
    '@media print{@layer a{p{color:red}}b{top:0}}',
    '@media print{p{color:red}b{top:0}}',
  ],
  ['a brace in a string', '@layer a{p::before{content:"}"}}q{top:0}', 'p::before{content:"}"}q{top:0}'],
  ['no layer at all', 'p{color:red}', 'p{color:red}'],
];

for (const [name, css, flat] of cases) {
  test(`browsers without layers get the rules of ${name}`, () => assert.is(withoutLayers(css), flat));
}

test.run();
