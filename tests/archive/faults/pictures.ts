import { readFileSync } from 'node:fs';
import { edited, type Fault, ISSUE, SECOND, type SpoiltRoot } from './fault.ts';

const PICTURE = `${ISSUE}/deng.png`;
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">${inside}</svg>\n`;
const showsSvg = (root: SpoiltRoot, content: string): void => {
  root.write(`${ISSUE}/tu.svg`, content);
  root.edit(SECOND, '![一盏路灯](deng.png', '![一盏路灯](tu.svg');
};

/** Pictures that are absent, elsewhere, broken or not what they say. */
export const pictureFaults: Fault[] = [
  ...['', ' '].map((alt) =>
    edited(`a picture without a description: [${alt}]`, SECOND, '![一盏路灯](', `![${alt}](`, [
      'alt-missing 10:1',
    ]),
  ),
  ...['""', '“”'].map((alt) =>
    edited(`a picture that is mere decoration: [${alt}]`, SECOND, '![一盏路灯](', `![${alt}](`),
  ),
  edited('a cover that lies on another site', SECOND, 'src: deng.png', 'src: https://example.org/deng.png', [
    'picture-remote 4:8',
  ]),
  edited('a picture that is not there', SECOND, '(deng.png', '(mei-you.jpg', ['named-file-missing 10:9']),
  edited('a picture whose name is misspelt', SECOND, '(deng.png', '(dneg.png', [
    'named-file-missing-near 10:9',
  ]),
  edited('a cover that is not there', SECOND, 'src: deng', 'src: dneg', ['named-file-missing-near 4:8']),
  edited('a picture on another site', SECOND, '(deng.png', '(https://mmbiz.example.org/x', [
    'picture-remote 10:9',
  ]),
  edited('a picture on another site without its protocol', SECOND, '(deng.png', '(//example.org/x', [
    'picture-remote 10:9',
  ]),
  edited('a picture outside the folder', SECOND, '(deng.png', '(../../../etc/passwd', [
    'named-file-outside 10:9',
  ]),
  edited('a picture in the text itself', SECOND, '(deng.png', '(data:image/png;base64,AAAA', [
    '~unsafe-link 10:7',
    'named-file-outside 10:9',
  ]),
  edited('a picture beside words', SECOND, '![一盏', '看 ![一盏', ['picture-in-text 10:1']),
  edited('a picture in a list', SECOND, '- 电工', '- ![电工](deng.png)', ['picture-in-text 14:1']),
  edited('a picture in a heading', SECOND, '## 教什么', '## ![教](deng.png)', [
    'heading-empty 12:1',
    'picture-in-text 12:1',
  ]),
  edited('a picture in a link', SECOND, '- 电工', '[![电工](https://example.org/x.png)](#p1)\n\n- 电工', [
    'picture-in-text 14:1',
  ]),
  {
    why: 'a picture of nothing',
    spoil: (root) => root.write(PICTURE, ''),
    expected: ['named-file-empty 10:9'],
  },
  {
    why: 'a picture cut short',
    spoil: (root) => root.write(PICTURE, readFileSync(root.path(PICTURE)).subarray(0, 60)),
    expected: ['picture-broken 10:9'],
  },
  {
    why: 'a picture of another kind than its name',
    spoil: (root) => root.write(PICTURE, Buffer.from('\xff\xd8\xff\xe0rest', 'latin1')),
    expected: ['picture-mislabelled 10:9'],
  },
  {
    why: 'a picture of twenty-one million bytes',
    spoil: (root) => root.write(PICTURE, new Uint8Array(21 * 1024 * 1024)),
    expected: ['named-file-too-large 10:9'],
  },
  {
    why: 'a drawing of six million bytes',
    spoil: (root) => showsSvg(root, svg('<path d="M0 0"/>'.repeat(400_000))),
    expected: ['named-file-too-large 10:9'],
  },
  {
    why: 'a picture of 400 million pixels',
    spoil: (root) => showsSvg(root, svg('').replace('width="4" height="4"', 'width="20000" height="20000"')),
    expected: ['picture-too-many-pixels 10:9'],
  },
  edited('a file that is no picture at all', SECOND, '(deng.png', '(source.txt', ['picture-kind 10:9']),
  {
    why: 'a drawing with an entity',
    spoil: (root) => showsSvg(root, `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`),
    expected: ['picture-unsafe-svg 10:9'],
  },
  {
    why: 'one broken picture that is shown twice is told of once',
    spoil: (root) => {
      root.write(PICTURE, '');
      root.edit(SECOND, '## 教什么', '![灯](deng.png)\n\n## 教什么');
    },
    expected: ['named-file-empty 10:9'],
  },
];
