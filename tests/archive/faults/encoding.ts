import { readFileSync } from 'node:fs';
import { edited, type Fault, FIRST, ISSUE, SECOND, written } from './fault.ts';

/** Files that are stored otherwise than as plain UTF-8, and characters that do not belong in a text. */
export const encodingFaults: Fault[] = [
  edited('zero bytes in a text are named where the first one is', SECOND, '三晚上', '三\u0000晚\u0000上', [
    'nul-characters 8:8',
  ]),
  {
    why: 'rare characters and emoji are kept, and never halved where a message shortens them',
    spoil: (root) => {
      root.edit(SECOND, '夜校开班', `a${'𠮷'.repeat(80)}`);
      root.edit(SECOND, '电工', `a${'🎉'.repeat(80)}：“`);
      root.edit(SECOND, '识图', `[点](a${'𠮷'.repeat(80)}) {{${'𠮷'.repeat(30)}`);
    },
    expected: ['~title-long 2:8', '~quotes-unpaired 14:1', 'link-broken 15:7', '~shown-as-text 15:90'],
  },
  edited('a byte order mark is accepted', FIRST, '---\ntitle', '\ufeff---\ntitle'),
  edited('two byte order marks are accepted', `${ISSUE}/issue.yaml`, 'date', '\ufeff\ufeffdate'),
  {
    why: 'Windows line ends are accepted',
    spoil: (root) => root.write(FIRST, readFileSync(root.path(FIRST), 'utf8').replaceAll('\n', '\r\n')),
    expected: [],
  },
  {
    why: 'old Macintosh line ends are accepted',
    spoil: (root) => root.write(FIRST, readFileSync(root.path(FIRST), 'utf8').replaceAll('\n', '\r')),
    expected: [],
  },
  {
    why: 'mixed line ends, a byte order mark and a tab after a colon are accepted together',
    spoil: (root) => {
      root.edit(FIRST, '---\ntitle: 青', '\ufeff---\r\ntitle:\t青');
      root.edit(FIRST, '的路。\n\n', '的路。\r\n\r');
    },
    expected: [],
  },
  {
    why: 'UTF-16 with its mark is named',
    spoil: (root) => root.write(SECOND, Buffer.from('\ufeff---\ntitle: 夜校\n---\n正文\n', 'utf16le')),
    expected: ['other-encoding 1:1'],
  },
  {
    why: 'GB18030 is named',
    spoil: (root) =>
      root.write(
        SECOND,
        Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb9, 0xa4, 0xbb, 0xe1, 0xd6, 0xb0, 0xb9, 0xa4, 0x0a]),
      ),
    expected: ['other-encoding 2:1'],
  },
  {
    why: 'a character cut in half at the end is named',
    spoil: (root) => root.write(SECOND, readFileSync(root.path(SECOND)).subarray(0, -2)),
    expected: ['text-cut-short 15:4'],
  },
  {
    why: 'a broken byte in the middle of Chinese is not taken for GB18030',
    spoil: (root) => {
      const bytes = readFileSync(root.path(SECOND));
      bytes[bytes.indexOf('每周')] = 0xff;
      root.write(SECOND, bytes);
    },
    expected: ['not-utf8 8:5'],
  },
  {
    why: 'a Word document renamed to .md is named',
    spoil: (root) => root.write(SECOND, Buffer.from('PK\u0003\u0004rest of an archive')),
    expected: ['not-text 1:1'],
  },
  written('a file of nothing but zeros is named', SECOND, new Uint8Array(64), ['file-of-zeros 1:1']),
  {
    why: 'zero-width characters go with one warning that counts them, and evidence is found',
    spoil: (root) => root.edit(SECOND, '工友夜校', '工\u200b友\u200d夜\ufeff校'),
    expected: ['~invisible-characters 8:2'],
  },
  {
    why: 'a decomposed letter in a quotation is the composed one in the text',
    spoil: (root) => {
      root.edit(SECOND, '工友夜校', '工友夜校Cafe\u0301');
      root.edit('_data/initiatives/ye-xiao.yaml', 'quote: 工友夜校', 'quote: 工友夜校Café');
    },
    expected: [],
  },
  edited('compatibility ideographs stay with a warning', SECOND, '电工', '電\uf99a工', [
    '~compatibility-ideographs 14:4',
  ]),
  edited('private-use characters stay with a warning', SECOND, '电工', '电\ue5e5工', [
    '~private-use-characters 14:4',
  ]),
  edited('replacement characters stay with a warning', SECOND, '电工', '电\ufffd工', [
    '~replacement-characters 14:4',
  ]),
  edited('a direction control in a headline is an error', SECOND, '夜校开班', '夜校\u202e开班', [
    'bidi-control 2:10',
  ]),
  written('an empty file is told of at its first line', SECOND, '', ['file-empty 1:1']),
  {
    why: 'a text as received in UTF-16 is told of at that file',
    spoil: (root) => root.write(`${ISSUE}/source.txt`, Buffer.from('\ufeff青石', 'utf16le')),
    expected: ['other-encoding @/source.txt:1:1'],
  },
];
