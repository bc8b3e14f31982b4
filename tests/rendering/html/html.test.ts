import nunjucks from 'nunjucks';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Html, html, safe } from '../../../src/rendering/html/html.ts';

const cases: [promise: string, made: Html, text: string][] = [
  [
    'text is escaped, in an element and in an attribute',
    html`<i title="${'"'}">${'<&>'}</i>`,
    '<i title="&quot;">&lt;&amp;&gt;</i>',
  ],
  ['HTML that was made so is not escaped again', html`<p>${html`<b>${'&'}</b>`}</p>`, '<p><b>&amp;</b></p>'],
  ['a list is written part after part, each as it is', html`${['<', html`<br>`, [1, '>']]}`, '&lt;<br>1&gt;'],
  ['what is marked safe stays as it is', html`<${safe('ol')}>`, '<ol>'],
];

for (const [promise, made, text] of cases) test(promise, () => assert.is(made.toString(), text));

test('a template prints it without escaping it once more', () => {
  const environment = new nunjucks.Environment([], { autoescape: true });
  assert.is(environment.renderString('{{ made }}', { made: html`<b>${'<'}</b>` }), '<b>&lt;</b>');
});

test.run();
