import { gunzipSync, gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Files, mergeIndexes } from '../../../src/search/pagefind/merge-index.ts';
import { UnknownForm } from '../../../src/search/pagefind/packed-file.ts';
import { readPageList, writePageList } from '../../../src/search/pagefind/page-list.ts';
import { readWords, writeWords } from '../../../src/search/pagefind/words-file.ts';

const PATH = 'index/x.pf_index';

/** CBOR in hexadecimal digits, packed as Pagefind packs it. */
function packed(hex: string, signature = 'pagefind_dcd'): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(hex.replaceAll(' ', ''), 'hex')]));
}

/** `[[["ab", [[0, [-25, 3], []], [300, [-25, 70000], []]], []]]]`. */
const GOOD = '81 81 83 62 6162 82 83 00 82 3818 03 80 83 19012c 82 3818 1a00011170 80 80';

test('a file of words is read, and written with the same bytes', () => {
  const words = readWords(PATH, packed(GOOD));
  assert.equal(
    words.map(({ text, pages }) => [text, pages.map(({ page }) => page)]),
    [['ab', [0, 300]]],
  );
  const again = gunzipSync(writeWords(words)).subarray('pagefind_dcd'.length);
  assert.is(again.toString('hex'), GOOD.replaceAll(' ', ''));
});

const unknown: [what: string, hex: string, seen: RegExp][] = [
  ['an array without a length', GOOD.replace('81 81', '9f 81'), /0x9f at byte 0/],
  ['an array without a length further in', GOOD.replace('82 83', '9f 83'), /0x9f at byte 6/],
  ['positions without a length', GOOD.replace('82 3818 03', '9f 3818 03 ff'), /0x9f/],
  ['a text in pieces', GOOD.replace('62 6162', '7f 62 6162 ff'), /0x7f/],
  ['bytes for a text', GOOD.replace('62 6162', '42 6162'), /0x42/],
  ['a map', GOOD.replace('81 81', 'a1 81'), /0xa1/],
  ['a tag', GOOD.replace('62 6162', 'c0 62 6162'), /0xc0/],
  ['a fraction among the positions', GOOD.replace('03 80', 'f94200 80'), /0xf9/],
  ['true among the positions', GOOD.replace('03 80', 'f5 80'), /0xf5/],
  ['a number of eight bytes', GOOD.replace('1a00011170', '1b0000000000011170'), /0x1b/],
  ['a length that is reserved', GOOD.replace('1a00011170', '1c00011170'), /0x1c/],
  ['a negative page', GOOD.replace('83 00', '83 20'), /0x20/],
  ['a page that stands twice', GOOD.replace('19012c', '00'), /page 0 after page 0/],
  ['words out of order', `81 82 83 62 6162 80 80 83 62 6161 80 80`, /“aa” after “ab”/],
  ['a word of two items', '81 81 82 62 6162 80', /2 items where 3/],
  ['variants of a word', GOOD.replace(/80$/, '81 00'), /1 items where 0/],
  ['two lists of words', '82 80 80', /2 items where 1/],
  ['more words than there are bytes', '81 9a ffffffff', /cut short/],
  ['a text that is longer than the file', '81 81 83 78ff 6162', /cut short/],
  ['a file cut short', GOOD.slice(0, -9), /cut short/],
  ['an empty file', '', /cut short/],
  ['something after the end', `${GOOD} 00`, /1 bytes after the end/],
];

for (const [what, hex, seen] of unknown) {
  test(`${what} is refused, and the file is named`, () => {
    assert.throws(
      () => readWords(PATH, packed(hex)),
      (error: unknown) => {
        assert.instance(error, UnknownForm);
        assert.match(String(error), PATH);
        assert.match(String(error), seen);
        return true;
      },
    );
  });
}

const damaged: [what: string, file: Buffer | undefined, seen: RegExp][] = [
  ['a file of another signature', packed(GOOD, 'pagefind_new'), /signature/],
  ['a file that is not packed', Buffer.from('pagefind_dcd'), /incorrect header check/],
  ['a packed file cut short', packed(GOOD).subarray(0, 30), /unexpected end of file/],
  ['a missing file', undefined, /no such file/],
];

for (const [what, file, seen] of damaged) {
  test(`${what} is refused, and named`, () => {
    for (const read of [readWords, readPageList])
      assert.throws(() => read(PATH, file), new RegExp(`${PATH} .*${seen.source}`));
  });
}

const LIST = { version: '1.6.0', pages: ['a', 'b'], files: [{ from: 'a', to: 'b', name: '0' }] };

test('a list of pages is read as it was written', () => {
  assert.equal(readPageList('x.pf_meta', writePageList(LIST)), LIST);
});

const unknownLists: [what: string, hex: string, seen: RegExp][] = [
  ['with more than Pagefind 1.6 has', '87 61 31 80 80 80 80 80 80', /7 items where 6/],
  ['with a number for its version', '86 01 80 80 80 80 80', /0x1 at byte 1/],
  ['with a page of two items', '86 61 31 81 82 61 61 01 80 80 80 80', /2 items where 3/],
  ['with filters', '86 61 31 80 80 81 00 80 80', /1 items where 0/],
];

for (const [what, hex, seen] of unknownLists) {
  test(`a list of pages ${what} is refused`, () => {
    assert.throws(() => readPageList('x.pf_meta', packed(hex)), new RegExp(`x.pf_meta .*${seen.source}`));
  });
}

/** An index of words on some pages, whose list says what is given. */
function index(list: Partial<typeof LIST> = {}, pages = [0], words: readonly string[] = ['aa', 'bb']): Files {
  const places = { bytes: Buffer.from('8080', 'hex'), from: 0, to: 2 };
  const word = (text: string) => ({ text, pages: pages.map((page) => ({ page, places })) });
  return new Map([
    ['pagefind.x.pf_meta', writePageList({ ...LIST, ...list })],
    ['index/0.pf_index', writeWords(words.map(word))],
  ]);
}

const wrong: [what: string, indexes: Files[], seen: RegExp][] = [
  ['that another Pagefind made', [index(), index({ version: '1.5.0' })], /1\.6\.0, 1\.5\.0/],
  ['whose file of words is missing', [index({ files: [{ from: 'a', to: 'b', name: '1' }] })], /index\/1\./],
  [
    'whose file holds other words',
    [index({ files: [{ from: 'a', to: 'c', name: '0' }] })],
    /index\/0\..*“bb”/,
  ],
  ['whose words stand on pages that it does not have', [index({}, [0, 2])], /index\/0\..*page 2 of 2/],
  ['without a list', [new Map()], /no such file/],
];

for (const [what, indexes, seen] of wrong) {
  test(`an index ${what} is not merged`, () => assert.throws(() => mergeIndexes(indexes), seen));
}

test('indexes are merged with their pages counted through', () => {
  const { files, frequent } = mergeIndexes([index(), index()], { least: 2 });
  const list = readPageList('merged', files.get('pagefind.volume.pf_meta'));
  assert.equal(list.pages, ['0', '1', '2', '3']);
  assert.equal(frequent, [['aa', 'bb']]);
  const words = readWords('merged', files.get('index/0.pf_index'));
  const places = words.flatMap(({ text, pages }) => pages.map(({ page }) => `${text} ${page}`));
  assert.equal(places, ['aa01 0', 'aa03 2', 'bb01 0', 'bb03 2']);
});

test('a word that comes in leaves most files of a merged index as they are, and those are not packed again', () => {
  const many = Array.from({ length: 4000 }, (_, i) => `w${String(i).padStart(4, '0')}`);
  const merged = (words: readonly string[], earlier?: Files) =>
    mergeIndexes([index({ files: [{ from: 'w', to: 'w3999', name: '0' }] }, [0], words)], { earlier }).files;
  const before = merged(many);
  const words = [...many, 'w0000a'].sort();
  const after = merged(words, before);
  assert.equal(after, merged(words));
  const kept = [...after.values()].filter((file) => [...before.values()].includes(file)).length;
  assert.ok(before.size > 4 && kept >= before.size - 3, `${kept} of ${before.size}`);
});

test.run();
