import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { xmlFault } from '../../../src/site/verify/well-formed.ts';

const wellFormed = [
  '<a/>',
  '<?xml version="1.0"?>\n<a b="1" c:d="2"><b>文字 &amp; &lt; &#25991; &#x6587;</b><!-- note --></a>\n',
  '<a b="x > y"/>',
];

for (const text of wellFormed) {
  test(`well-formed XML is let through: ${JSON.stringify(text)}`, () => assert.is(xmlFault(text), undefined));
}

const broken = [
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a><b></a></b>',
  '</a>',
  '<a/><b/>',
  '<a/>text',
  '<a>&nbsp;</a>',
  '<a>AT&T</a>',
  '<a b=1/>',
  '<a b="<"/>',
  '<a b="&"/>',
  '<a b/>',
  '<a>x < y</a>',
  '<a>\u0008</a>',
  '<a>\uffff</a>',
];

for (const text of broken) {
  test(`broken XML is found: ${JSON.stringify(text)}`, () => assert.type(xmlFault(text), 'string'));
}

test.run();
