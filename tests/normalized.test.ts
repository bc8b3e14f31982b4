import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { normalized } from '../src/normalized.ts';

const prose = 'Café, 한국, ガス, 師傅！'.normalize('NFD');

test('a long text is put in the same form as by the platform', () => {
  const text = prose.repeat(2000);
  for (const form of ['NFC', 'NFD', 'NFKC'] as const) assert.is(normalized(text, form), text.normalize(form));
});

test('beside marks that crowd on a letter all else is in that form, and no mark is lost', () => {
  const crowd = `a${'\u0301\u0327'.repeat(2000)}`;
  const text = normalized(prose.repeat(500) + crowd + prose, 'NFC');
  assert.ok(text.startsWith(prose.normalize('NFC')));
  assert.ok(text.endsWith(prose.normalize('NFC')));
  const marks = (one: string): number => one.normalize('NFD').match(/[\u0301\u0327]/gu)?.length ?? 0;
  assert.is(marks(text), marks(prose) * 501 + 4000);
});

test.run();
