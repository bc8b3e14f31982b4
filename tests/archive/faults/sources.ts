import { type Fault, FIRST, ISSUE } from './fault.ts';

const SOURCE = `${ISSUE}/source.txt`;

/** Published texts that are not the text as received, and repairs that are not what they say. */
export const sourceFaults: Fault[] = [
  {
    why: 'a changed character in the published text',
    spoil: (root) => root.edit(FIRST, '人心就暖', '人心都暖'),
    expected: ['source-differs @/01-kai-gong.md:20:11'],
  },
  {
    why: 'a changed character in the headline',
    spoil: (root) => root.edit(FIRST, '夜班路亮', '夜班灯亮'),
    expected: ['field-not-in-source @/01-kai-gong.md:2:8'],
  },
  {
    why: 'a changed name in the byline',
    spoil: (root) => root.edit(FIRST, '陆小禾', '陆小和'),
    expected: ['field-not-in-source @/01-kai-gong.md:4:3'],
  },
  {
    why: 'a word left out',
    spoil: (root) => root.edit(FIRST, '灯亮了，', ''),
    expected: ['source-differs @/01-kai-gong.md:20:5'],
  },
  {
    why: 'a word added at the end',
    spoil: (root) => root.edit(FIRST, '暖了。', '暖了。完'),
    expected: ['source-differs @/01-kai-gong.md:20:15'],
  },
  {
    why: 'a join that is not listed',
    spoil: (root) => {
      root.edit(SOURCE, '三名徒弟，4月', '三名徒弟，\n\n4月');
    },
    expected: ['join-not-listed @/01-kai-gong.md:16:14'],
  },
  {
    why: 'a join that is not needed',
    spoil: (root) => root.edit(SOURCE, '回家\n的路', '回家的路'),
    expected: ['repair-not-needed @/01-kai-gong.md:9:5'],
  },
  {
    why: 'a join that is not made',
    spoil: (root) => {
      root.edit(SOURCE, '回家\n的路', '回家\n\n的路');
      root.edit(FIRST, '回家的路。', '回家\n\n的路。');
    },
    expected: ['repair-not-made @/01-kai-gong.md:9:5', '~paragraph-broken @/01-kai-gong.md:14:13'],
  },
  {
    why: 'a join of words that are not there',
    spoil: (root) => root.edit(FIRST, 'after: 的路', 'after: 之路'),
    expected: ['repair-not-in-article @/01-kai-gong.md:9:5'],
  },
  {
    why: 'a split that is not listed',
    spoil: (root) => root.edit(FIRST, '三名徒弟，4月', '三名徒弟，\n\n4月'),
    expected: ['split-not-listed @/01-kai-gong.md:18:1'],
  },
  {
    why: 'a split that is not made',
    spoil: (root) =>
      root.edit(
        FIRST,
        '    after: 的路',
        '    after: 的路\n  - kind: split\n    before: 三名徒弟，\n    after: 4月份',
      ),
    expected: ['repair-not-made @/01-kai-gong.md:12:5'],
  },
  {
    why: 'a split that is not needed',
    spoil: (root) =>
      root.edit(
        FIRST,
        '    after: 的路',
        '    after: 的路\n  - kind: split\n    before: 回家的路。\n    after: 市劳模',
      ),
    expected: ['repair-not-needed @/01-kai-gong.md:12:5'],
  },
  {
    why: 'a move that is not needed',
    spoil: (root) =>
      root.edit(
        FIRST,
        '    after: 的路',
        '    after: 的路\n  - kind: move\n    text: 青石镇总工会\n    to: lead',
      ),
    expected: ['repair-not-needed @/01-kai-gong.md:12:5'],
  },
  {
    why: 'a move to nowhere',
    spoil: (root) =>
      root.edit(FIRST, '    after: 的路', '    after: 的路\n  - kind: move\n    text: 老石说\n    to: 天边'),
    expected: ['repair-target @/01-kai-gong.md:12:5'],
  },
  {
    why: 'a removal of words that are not there',
    spoil: (root) =>
      root.edit(FIRST, '    after: 的路', '    after: 的路\n  - kind: remove\n    text: 下转第2版'),
    expected: ['repair-not-in-source @/01-kai-gong.md:12:5'],
  },
  {
    why: 'a text as received that is not there',
    spoil: (root) => root.edit(FIRST, 'source.txt', 'sorce.txt'),
    expected: ['named-file-missing-near @/01-kai-gong.md:7:9'],
  },
  {
    why: 'a text as received outside the folder',
    spoil: (root) => root.edit(FIRST, 'source.txt', '../../../_data/site.yaml'),
    expected: ['named-file-outside @/01-kai-gong.md:7:9'],
  },
  {
    why: 'a text as received that is no text',
    spoil: (root) => root.edit(FIRST, 'source.txt', 'deng.png'),
    expected: ['source-not-text @/01-kai-gong.md:7:9'],
  },
  {
    why: 'repairs without a text as received',
    spoil: (root) => root.edit(FIRST, 'source:\n  file: source.txt\n', ''),
    expected: ['repairs-without-source @/01-kai-gong.md:7:3'],
  },
  {
    why: 'a publication that the text does not name',
    spoil: (root) => root.edit(FIRST, '  file: source.txt', '  file: source.txt\n  publication: 青石报'),
    expected: ['field-not-in-source @/01-kai-gong.md:8:16'],
  },
];
