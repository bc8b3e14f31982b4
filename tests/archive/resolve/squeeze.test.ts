import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { squeeze, squeezeWithOffsets } from '../../../src/archive/resolve/squeeze.ts';

test('white space is what patterns take for it, every unit of it', () => {
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const { text, offsets } = squeezeWithOffsets(`${String.fromCharCode(unit)}工`);
    if (offsets[text.length - 1] !== 1 || offsets[text.length] !== 2) assert.unreachable(unit.toString(16));
  }
});

test('a squeezed text knows where its characters stood', () => {
  const { text, offsets } = squeezeWithOffsets(' 工\u3000会\n𠮷 ');
  assert.is(text, '工会𠮷');
  assert.is(squeeze(' 工\u3000会\n𠮷 '), text);
  assert.equal([...offsets.subarray(0, 5)], [1, 3, 5, 6, 8]);
});

test.run();
