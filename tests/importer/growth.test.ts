import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { proveSource } from '../../src/archive/proof/prove-source.ts';
import { readRecords } from '../../src/archive/read/read-records.ts';
import { formatProblems } from '../../src/cli/print-problems.ts';
import { readBlocks } from '../../src/content/blocks.ts';
import { checkBody } from '../../src/content/check-body.ts';
import { checkPrivateText } from '../../src/content/check-private.ts';
import { cleanText } from '../../src/content/clean-text.ts';
import { createMarkdown } from '../../src/content/markdown.ts';
import { ProblemList } from '../../src/content/problem.ts';
import { RootReader } from '../../src/content/root-reader.ts';
import { parseYaml } from '../../src/content/yaml-document.ts';
import { readReceived } from '../../src/importer/extract/formats.ts';
import { linesOf } from '../../src/importer/line.ts';
import { passagesOfDraft } from '../../src/importer/propose/passage.ts';
import { proposeFacts } from '../../src/importer/propose/propose.ts';
import { recognise } from '../../src/importer/recognise/document.ts';
import { readPaper } from '../../src/importer/recognise/paper.ts';
import { joinLines } from '../../src/importer/repair/join-lines.ts';
import { RepairLog } from '../../src/importer/repair/repair-log.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { articleOf } from '../archive/article.ts';
import { ScratchArchive } from './scratch-archive.ts';

const archive = new ScratchArchive();
const paper = readPaper(archive.root);
const known = readRecords(new RootReader(archive.root, new ProblemList()));
const markdown = createMarkdown();
const picture = () => undefined;

/** What texts repeat to do harm. */
const repeated = [
  ...[
    ' ',
    '　',
    '\t',
    '）',
    '（',
    '[',
    '<',
    '&',
    '|',
    '*',
    '_',
    '~~a',
    '`',
    '9',
    '9 ',
    '，',
    '、',
    '…',
    '“',
    '“字',
  ],
  ...[
    'a\u0301\u0327',
    '\u0301\u0327',
    '-',
    '=',
    '#',
    '\\',
    '![',
    '[a](',
    '[^1]',
    '<a ',
    '<!--',
    '*a_',
    '**a *',
  ],
  ...[
    '何大川、',
    '本报记者何大川',
    '全国劳动模范何大川',
    '荣获全国劳动模范、',
    '授予何大川、',
    '约100家企业，',
    '9%',
  ],
  ...[
    '江州市城南有限公司、',
    '开展“灯塔行动”、',
    '2024年5月1日',
    '编辑/',
    '记者：',
    '字……1',
    '> ',
    '- ',
    '《字》',
    '\n',
    '字\n',
  ],
];

const html = (text: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><style>${text}</style></head><body><p style="${text}">${text}</p></body></html>`;

async function imported(name: string, content: string): Promise<void> {
  const received = await readReceived({ name, bytes: Buffer.from(content), picture });
  const { articles } = recognise({ received, title: undefined, splitting: 'recognised', paper });
  for (const { draft } of articles) await proposeFacts(passagesOfDraft(draft), draft, '2024-05-01/x', known);
}

/** The readers of what others wrote. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a text that comes in': (text) =>
    imported('a.txt', `2024年5月1日\n\n城南码头的清晨\n\n清晨五点，灯一盏接一盏亮起来。\n\n${text}。\n`),
  'a page that comes in': (text) => imported('a.html', html(text)).catch(() => undefined),
  'the body of an article': (body) => {
    const { blocks, problems } = readBlocks(cleanText(body, 'a.md', new ProblemList()), 1, markdown);
    checkBody({ file: 'a.md', body, bodyLine: 1, blocks, problems }, new ProblemList());
  },
  'a file of YAML': (text) => parseYaml(`title: ${text}`),
  'a query': (text) => parseQuery(text),
};

/** The least time of the processor that some work takes, in milliseconds. */
async function least(work: () => unknown, times: number): Promise<number> {
  let most = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    most = Math.min(most, (user + system) / 1000);
  }
  return most;
}

const length = 5000;

for (const [what, read] of Object.entries(readers))
  test(`${what} of four times the length takes about four times as long, whatever it repeats`, async () => {
    const grown: string[] = [];
    for (const text of repeated) {
      const [small, large] = [1, 4].map((times) => text.repeat((times * length) / text.length));
      // What is quick at four times the length needs no closer look, and cannot be measured.
      if ((await least(() => read(large ?? ''), 1)) < 250) continue;
      const [short, long] = [
        await least(() => read(small ?? ''), 2),
        await least(() => read(large ?? ''), 1),
      ];
      if (long > 9 * Math.max(short, 15)) grown.push(`${JSON.stringify(text)} ${short} ms, ${long} ms`);
    }
    assert.equal(grown, []);
  });

test('an article of four times as many notes is proved in about four times the time', async () => {
  const noted = (count: number) => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const received = [...numbers.map((n) => `灯亮了[${n}]。`), ...numbers.map((n) => `[^${n}]: 据日报。`)];
    const article = articleOf(received.join('\n\n').replaceAll(/了\[/g, '了[^'));
    return () => proveSource(article, `题\n\n${received.join('\n\n')}`);
  };
  assert.equal(noted(2000)(), []);
  const [short, long] = [await least(noted(2000), 2), await least(noted(8000), 1)];
  assert.ok(long < 9 * Math.max(short, 15), `${short} ms, ${long} ms`);
});

test('a line of four times as many telephone numbers is told of in about four times the time', async () => {
  const told = (count: number) => {
    const body = '13800138000 '.repeat(count);
    archive.put('a.md', body);
    return () => {
      const [problems, { blocks }] = [new ProblemList(), readBlocks(body, 1, markdown)];
      checkPrivateText({ file: 'a.md', body, bodyLine: 1 }, blocks, problems);
      return formatProblems(archive.root, problems.sorted(), {
        format: 'text',
        language: 'en',
        strict: false,
      });
    };
  };
  const short = await least(told(500), 2);
  const long = await least(told(2000), 1);
  assert.match(told(2)(), /0 errors?, 2 warnings/);
  assert.ok(long < 9 * Math.max(short, 15), `${short} ms, ${long} ms`);
});

test('a paragraph of four times as many broken lines is joined in about four times the time', async () => {
  const line = `${'何大川、李一帆、赵四海、'.repeat(3)}\n`;
  const joined = (times: number) => () => joinLines(linesOf(line.repeat(times)), new RepairLog());
  assert.is(joined(4000)().length, 1);
  const [short, long] = [await least(joined(4000), 2), await least(joined(16_000), 1)];
  assert.ok(long < 9 * Math.max(short, 15), `${short} ms, ${long} ms`);
});

test.run();
