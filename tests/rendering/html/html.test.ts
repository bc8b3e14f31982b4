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

const escaped: [text: string, written: string][] = [
  ['劳动创造幸福', '劳动创造幸福'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['A & B', 'A &amp; B'],
  ['" onclick="x', '&quot; onclick=&quot;x'],
  ['&amp;', '&amp;amp;'],
];

for (const [text, written] of escaped) {
  test(`${text} is shown as the text it is`, () => assert.is(html`${text}`.toString(), written));
}

test.run();
