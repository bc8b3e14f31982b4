import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkXml } from '../../../src/site/verify/well-formed.ts';
import { problemsOf } from '../../problems.ts';

/** Where a text is no XML, as `line:column seen`. */
const faults = (text: string) =>
  problemsOf((problems) => checkXml('a.xml', text, problems)).map(
    ({ line, column, values }) => `${line}:${column} ${values.seen}`,
  );

const wellFormed = [
  '<a/>',
  '<?xml version="1.0"?>\n<a b="1" c:d="2"><b>文字 &amp; &lt; &#25991; &#x6587;</b><!-- note --></a>\n',
  '<a b="x > y"/>',
];

for (const text of wellFormed) {
  test(`well-formed XML is let through: ${JSON.stringify(text)}`, () => assert.equal(faults(text), []));
}

const broken: [text: string, at: string][] = [
  ['', '1:1 '],
  ['text', '1:1 text'],
  ['<a>', '1:4 <a>'],
  ['<a></b>', '1:4 </b>'],
  ['<a><b></a></b>', '1:7 </a>'],
  ['</a>', '1:1 </a>'],
  ['<a/><b/>', '1:5 <b/>'],
  ['<a/>text', '1:5 text'],
  ['<a>&nbsp;</a>', '1:4 &nbsp;'],
  ['<a>AT&T</a>', '1:4 AT&T'],
  ['<a b=1/>', '1:1 <a b=1/>'],
  ['<a b="<"/>', '1:1 <a b="<"/>'],
  ['<a b="&"/>', '1:1 <a b="&"/>'],
  ['<a b/>', '1:1 <a b/>'],
  ['<a>x < y</a>', '1:6 < y</a>'],
  ['<a>\u0008</a>', '1:4 <U+0008>'],
  ['<a>\uffff</a>', '1:4 \uffff'],
  ['<a>\n<b>文字</a>', '2:6 </a>'],
];

for (const [text, at] of broken) {
  test(`broken XML is found: ${JSON.stringify(text)}`, () => assert.equal(faults(text), [at]));
}

test.run();
