import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Block } from '../../../src/content/block.ts';
import { strings } from '../../../src/locales/readers.ts';
import { formatOf } from '../../../src/locales/tables.ts';
import type { Besides } from '../../../src/model/article.ts';
import { beyondProof } from '../../../src/rendering/article/beyond-proof.ts';

const figure: Block = { kind: 'figure', src: '01-1.png', alt: '', caption: '', id: 'p1', text: '', line: 1 };
const told = (source: { file?: string; without?: Besides[] }, blocks: Block[]): string[] =>
  beyondProof(
    { source: { file: '', publication: '', note: '', without: [], ...source }, blocks },
    strings('zh-CN').article,
    formatOf('zh-CN'),
  );

test('a page says what its proof does not cover: pictures, and what a document held besides', () => {
  assert.equal(told({ file: 'source.txt', without: ['comments', 'running'] }, [figure]), [
    '逐字核对的是文字，图片不在其内。',
    '收到的原稿里还有批注、页眉、页脚，没有收入。',
  ]);
});

test('a page without pictures, and of a text that held nothing besides, says nothing more', () => {
  assert.equal(told({ file: 'source.txt' }, []), []);
  assert.equal(told({}, [figure]), [], 'nothing was proved, so nothing is excepted');
});

test.run();
