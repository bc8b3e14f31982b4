import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { escapeHtml } from '../../../src/site/html/escape.ts';

const cases: [text: string, html: string][] = [
  ['劳动创造幸福', '劳动创造幸福'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['A & B', 'A &amp; B'],
  ['" onclick="x', '&quot; onclick=&quot;x'],
  ['&amp;', '&amp;amp;'],
];

for (const [text, html] of cases) {
  test(`${text} is shown as the text it is`, () => assert.is(escapeHtml(text), html));
}

test.run();
