import { edited, type Fault, FIRST, ISSUE } from './fault.ts';

const SOURCE = `${ISSUE}/source.txt`;

/** Published texts that are not the text as received, and repairs that are not what they say. */
export const sourceFaults: Fault[] = [
  edited('a changed character in the published text', FIRST, '人心就暖', '人心都暖', [
    'source-differs 20:11',
  ]),
  edited('a changed character in the headline', FIRST, '夜班路亮', '夜班灯亮', ['field-not-in-source 2:8']),
  edited('a changed name in the byline', FIRST, '陆小禾', '陆小和', ['field-not-in-source 4:3']),
  edited('a word left out', FIRST, '灯亮了，', '', ['source-differs 20:5']),
  edited('a word added at the end', FIRST, '暖了。', '暖了。完', ['source-differs 20:15']),
  {
    why: 'a join that is not listed',
    spoil: (root) => {
      root.edit(SOURCE, '三名徒弟，4月', '三名徒弟，\n\n4月');
    },
    expected: ['join-not-listed @/01-kai-gong.md:16:14'],
  },
  edited('a join that is not needed', SOURCE, '回家\n的路', '回家的路', [
    'repair-not-needed @/01-kai-gong.md:9:5',
  ]),
  {
    why: 'a join that is not made',
    spoil: (root) => {
      root.edit(SOURCE, '回家\n的路', '回家\n\n的路');
      root.edit(FIRST, '回家的路。', '回家\n\n的路。');
    },
    expected: ['repair-not-made @/01-kai-gong.md:9:5', '~paragraph-broken @/01-kai-gong.md:14:13'],
  },
  edited('a join of words that are not there', FIRST, 'after: 的路', 'after: 之路', [
    'repair-not-in-article 9:5',
  ]),
  edited('a split that is not listed', FIRST, '三名徒弟，4月', '三名徒弟，\n\n4月', [
    'split-not-listed 18:1',
  ]),
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
  edited('a text as received that is not there', FIRST, 'source.txt', 'sorce.txt', [
    'named-file-missing-near 7:9',
  ]),
  edited('a text as received outside the folder', FIRST, 'source.txt', '../../../_data/site.yaml', [
    'named-file-outside 7:9',
  ]),
  edited('a text as received that is no text', FIRST, 'source.txt', 'deng.png', ['source-not-text 7:9']),
  edited('repairs without a text as received', FIRST, 'source:\n  file: source.txt\n', '', [
    'repairs-without-source 7:3',
  ]),
  {
    why: 'a publication that the text does not name',
    spoil: (root) => root.edit(FIRST, '  file: source.txt', '  file: source.txt\n  publication: 青石报'),
    expected: ['field-not-in-source @/01-kai-gong.md:8:16'],
  },
];
