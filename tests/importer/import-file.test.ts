import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ImportFault } from '../../src/importer/fault.ts';
import { type ImportOptions, importFile } from '../../src/importer/import-file.ts';
import type { Draft } from '../../src/importer/recognise/compose.ts';
import { recognisedText } from '../../src/importer/report.ts';
import { testOfFirst } from '../site.ts';
import { faultOf, report, ScratchArchive } from './scratch-archive.ts';

const first = 'src/issues/2023-04-26';

function run(archive: ScratchArchive, file: string, more: Partial<ImportOptions> = {}) {
  return importFile({ root: archive.root, file, language: 'zh-CN', ...more });
}

testOfFirst('the first issue comes out of its text as received, byte for byte', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('原稿.txt', readFileSync(`${first}/source.txt`));
  const { doubts } = await run(archive, file);
  for (const name of ['issue.yaml', '01-ning-xin-ju-li-dang-xian-feng.md', 'source.txt']) {
    assert.is(archive.read(`${first}/${name}`), readFileSync(`${first}/${name}`, 'utf8'), name);
  }
  assert.equal(await archive.problems(), []);
  assert.equal(
    doubts.map(({ kind, text }) => [kind, text]),
    [['move', '劳动开创未来，奋斗成就梦想。']],
  );
  assert.match(
    archive.read(`${first}/01-ning-xin-ju-li-dang-xian-feng.md`),
    /to: lead\n {4}certainty: inferred/,
  );
  assert.match(archive.read(`${first}/review.yaml`), /kind: move/);
});

test('the same text in Windows line ends, GB18030 or UTF-16 makes the same article', async () => {
  const archive = new ScratchArchive();
  await run(archive, archive.put('a.txt', report));
  const wanted = archive.read('src/issues/2024-05-01/01-cheng-nan-ma-tou.md');
  const { gb18030 } = await import('./gb18030.ts');
  const forms: [string, Uint8Array][] = [
    ['crlf', new TextEncoder().encode(`\ufeff${report.replace(/\n/g, '\r\n')}`)],
    ['gb18030', gb18030(report)],
    ['utf-16', Buffer.from(`\ufeff${report}`, 'utf16le')],
  ];
  for (const [name, bytes] of forms) {
    const other = new ScratchArchive();
    await run(other, other.put(`${name}.txt`, bytes));
    assert.is(other.read('src/issues/2024-05-01/01-cheng-nan-ma-tou.md'), wanted, name);
    assert.equal(await other.problems(), []);
  }
});

test('a document with an identity number is not imported until the number is gone or allowed', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('a.txt', report.replace('三个来回', '三个来回（11010519491231002X）'));
  const before = archive.snapshot();
  const fault = await run(archive, file).catch((error: unknown) => error);
  assert.instance(fault, ImportFault);
  const { code, values } = fault instanceof ImportFault ? fault : new ImportFault('cancelled');
  assert.equal(
    [code, values],
    ['private-number', { seen: '…02X', ends: '02X', in: 'src/issues/2024-05-01', file: 'a.txt' }],
  );
  assert.is(archive.snapshot(), before);
  const allowed = 'allow_numbers: [{ ends: 02X, in: src/issues/2024-05-01 }]\n';
  archive.put('_data/site.yaml', archive.read('_data/site.yaml') + allowed);
  await run(archive, file);
  assert.equal(await archive.problems(), []);
});

test('an issue that has all the articles it may have takes no more', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('a.txt', report);
  archive.put('src/issues/2024-05-01/999-last.md', '---\ntitle: 灯\n---\n\n亮了。\n');
  archive.put('src/issues/2024-05-01/issue.yaml', 'date: 2024-05-01\n');
  const before = archive.snapshot();
  assert.is(await faultOf(() => run(archive, file)), 'too-many-articles');
  assert.is(archive.snapshot(), before);
});

test('an article that is there is not replaced unless that is asked for', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('a.txt', report);
  await run(archive, file);
  const article = 'src/issues/2024-05-01/01-cheng-nan-ma-tou.md';
  archive.put(article, archive.read(article).replace('三个来回', '四个来回'));
  const before = archive.snapshot();
  assert.is(await faultOf(() => run(archive, file)), 'already-imported');
  const other = archive.put('b.txt', report.replace('三个来回', '五个来回'));
  assert.is(await faultOf(() => run(archive, other)), 'article-exists');
  assert.is(archive.snapshot(), before);
  await run(archive, file, { force: true });
  assert.match(archive.read(article), '三个来回');
});

test('a second article joins the issue without touching the first or the issue itself', async () => {
  const archive = new ScratchArchive();
  await run(archive, archive.put('a.txt', report));
  const before = ['issue.yaml', '01-cheng-nan-ma-tou.md', 'source.txt'].map((name) =>
    archive.read(`src/issues/2024-05-01/${name}`),
  );
  const other = report.replace('城南码头：装卸班的清晨', '城北车间：铸件的黄昏').replace('林小舟', '白一帆');
  const { doubts, articles } = await run(archive, archive.put('b.txt', other));
  assert.is(articles[0]?.article, '2024-05-01/cheng-bei-che-jian');
  const after = ['issue.yaml', '01-cheng-nan-ma-tou.md', 'source.txt'].map((name) =>
    archive.read(`src/issues/2024-05-01/${name}`),
  );
  assert.equal(after, before);
  assert.ok(archive.list('src/issues/2024-05-01').includes('source-02.txt'));
  assert.ok(
    doubts.some(({ kind }) => kind === 'masthead'),
    'other credits are a doubt',
  );
  assert.equal(await archive.problems(), []);
});

test('a date that the text does not say is not guessed', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('a.txt', report.replace(/^2024.*\n/, ''));
  assert.is(await faultOf(() => run(archive, file)), 'no-date');
  assert.equal(archive.list('src/issues'), []);
  await run(archive, file, { date: '2024-05-02' });
  assert.equal(await archive.problems(), []);
});

test('a weekday that is not the date’s is left out and told', async () => {
  const archive = new ScratchArchive();
  const { doubts } = await run(archive, archive.put('a.txt', report.replace('星期三', '星期五')));
  assert.ok(doubts.some(({ kind }) => kind === 'weekday'));
  assert.not.match(archive.read('src/issues/2024-05-01/issue.yaml'), 'weekday');
  assert.equal(await archive.problems(), []);
});

test('what the editor answers is done, and no longer in doubt', async () => {
  const broken = report
    .replace('的灯一盏接一盏亮起来，装卸班班长何大川', '的灯亮着，何大川')
    .replace(
      '去年，班里的30多人全年',
      '码头上的老人们\n\n常说起他，也常说起班里的事。\n\n去年，班里的30多人全年',
    );
  const silent = new ScratchArchive();
  const { doubts } = await run(silent, silent.put('a.txt', broken));
  assert.equal(
    doubts.map(({ kind, text, done }) => [kind, text, done]),
    [['join', '码头上的老人们', false]],
  );
  assert.match(silent.read('src/issues/2024-05-01/01-cheng-nan-ma-tou.md'), '码头上的老人们\n');
  const asked: string[] = [];
  const archive = new ScratchArchive();
  const answered = await run(archive, archive.put('a.txt', broken), {
    prompter: {
      confirm: async ({ text }) => asked.push(text) > 0,
      date: async () => '',
      alt: async () => '',
      title: async () => '',
      proceed: async () => true,
    },
  });
  assert.equal(asked, ['码头上的老人们']);
  assert.equal(answered.doubts, []);
  assert.match(archive.read('src/issues/2024-05-01/01-cheng-nan-ma-tou.md'), '码头上的老人们常说起他');
  assert.equal(await archive.problems(), []);
});

test('an import that is called off leaves nothing behind', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('a.txt', report.replace('清晨五点，', '清晨五点的时候在\n\n'));
  const { ImportFault } = await import('../../src/importer/fault.ts');
  const stop = async (): Promise<never> => {
    throw new ImportFault('cancelled');
  };
  assert.is(
    await faultOf(() =>
      run(archive, file, { prompter: { confirm: stop, date: stop, alt: stop, title: stop, proceed: stop } }),
    ),
    'cancelled',
  );
  assert.equal(archive.list('src/issues'), []);
});

const refused: [string, string | Uint8Array, string][] = [
  ['空.txt', '', 'file-empty'],
  ['空白.txt', ' \n\n\u3000\n', 'file-empty'],
  ['只有日期.txt', '2024年5月1日\n', 'no-text'],
  ['稿.pdf', '%PDF-1.7 ...', 'laid-out'],
  ['稿.docx', '只是文本', 'file-mislabelled'],
  ['稿.docx', Buffer.from('PK\x03\x04word/document.xml 坏的', 'latin1'), 'document-broken'],
  ['稿.txt', Buffer.from('PK\x03\x04word/document.xml', 'latin1'), 'document-broken'],
  ['旧稿.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1旧', 'latin1'), 'old-word'],
  ['改名.docx', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1旧', 'latin1'), 'old-word'],
  [
    '加密.docx',
    Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['大.docx', Buffer.alloc(50 * 1024 * 1024), 'file-too-large'],
  ['半个字.txt', Buffer.from('城南码头的灯').subarray(0, 17), 'text-cut-short'],
  ['乱码.txt', Buffer.from([0xb3, 0xc7, 0xff, 0xfe, 0x80, 0x81, 0xa0, 0xff]), 'encoding-unknown'],
  ['没有文章.html', '<html><body><nav>首页</nav></body></html>', 'no-article'],
];

for (const [name, bytes, code] of refused) {
  test(`${name} (${code}) is refused with a reason and leaves the archive as it was`, async () => {
    const archive = new ScratchArchive();
    const file = archive.put(name, bytes);
    const before = archive.snapshot();
    assert.is(await faultOf(() => run(archive, file)), code);
    assert.is(archive.snapshot(), before);
  });
}

test('a file that is not there, or is a folder, is told', async () => {
  const archive = new ScratchArchive();
  assert.is(await faultOf(() => run(archive, `${archive.root}/无.docx`)), 'file-missing');
  assert.is(await faultOf(() => run(archive, `${archive.root}/_data`)), 'file-is-folder');
});

test('a text without a headline is never named after its file: its first words stand for one, and that is told', async () => {
  const archive = new ScratchArchive();
  const text = `2024年5月1日\n\n${report.slice(report.indexOf('清晨五点'))}`;
  const { doubts } = await run(archive, archive.put('码头清晨.txt', text));
  assert.equal(doubts.map(({ kind, text }) => [kind, text]).slice(0, 1), [['title', '清晨五点']]);
  assert.not.ok(
    doubts.some(({ kind }) => kind === 'unproven'),
    'they are the text’s own',
  );
  const article = archive.read('src/issues/2024-05-01/01-qing-chen-wu-dian.md');
  assert.match(article, 'title: 清晨五点');
  assert.match(article, /^source:/m);
  assert.equal(await archive.problems(), []);
});

const issue = `双桥工运
第7期（总第107期）
主办：双桥区总工会　2024年5月1日

一线传真

职工书屋开进井口

本报记者 陈立

走出罐笼往左拐二十步，就是新开的井口职工书屋，三千册图书和六盏台灯等着下班的矿工。


职工书屋开进井口

又一间书屋在四号井口开门，借书不用登记，看完放回原处，半年来只少了两本。（记者 高远）

责任编辑：林小舟　校对：何一鸣
`;

test('a whole issue in one file becomes its articles, each with its part of the text, and what is shared is in the issue or named', async () => {
  const archive = new ScratchArchive();
  const { articles, doubts } = await run(archive, archive.put('双桥工运.txt', issue));
  assert.equal(
    articles.map(({ article }) => article),
    ['2024-05-01/zhi-gong-shu-wu-kai-jin-jing-kou', '2024-05-01/zhi-gong-shu-wu-kai-jin-jing-kou-2'],
    'two articles of one headline have addresses of their own',
  );
  const folder = 'src/issues/2024-05-01';
  const file = archive.read(`${folder}/issue.yaml`);
  for (const text of ['number: 第7期（总第107期）', 'role: 主办', 'name: 双桥区总工会', 'name: 林小舟'])
    assert.ok(file.includes(text), `${text} in ${file}`);
  const second = archive.read(`${folder}/02-zhi-gong-shu-wu-kai-jin-jing-kou-2.md`);
  for (const text of ['section: 一线传真', 'name: 高远', 'source-02.txt', '（记者 高远）'])
    assert.ok(second.includes(text), `${text} in ${second}`);
  assert.not.match(archive.read(`${folder}/source.txt`), '又一间书屋');
  assert.is(
    doubts.find(({ kind }) => kind === 'shared')?.text,
    '双桥工运',
    'what the issue holds is not named',
  );
  assert.equal(await archive.problems(), []);
});

test('a line of a masthead that issue.yaml holds is not named as left out, wherever its number stands', async () => {
  const archive = new ScratchArchive();
  const line = '第7期　2024年5月1日　星期三';
  const text = issue.replace(/第7期[\s\S]*?\n\n/, `${line}\n\n`);
  const { doubts } = await run(archive, archive.put('双桥工运.txt', text));
  assert.is(doubts.find(({ kind }) => kind === 'shared')?.text, '双桥工运');
  assert.match(archive.read('src/issues/2024-05-01/issue.yaml'), /weekday: 星期三\nnumber: "?7"?\n/);
});

test('an issue in English has its number and its editor, who is proposed as one', async () => {
  const archive = new ScratchArchive();
  const text =
    'No. 128 · Wednesday, 1 May 2024\nEditor: June Farrow\n\nThe office moves\n\nBy Ruth Oakley\n\nThe Dockers’ Union moves to Quay Street in May. The number stays as it is.\n';
  await run(archive, archive.put('may.txt', text), { language: 'en' });
  const folder = 'src/issues/2024-05-01';
  const file = archive.read(`${folder}/issue.yaml`);
  for (const line of ['number: No. 128', 'weekday: Wednesday', 'role: Editor', 'name: June Farrow'])
    assert.ok(file.includes(line), `${line} in ${file}`);
  assert.match(archive.read(`${folder}/01-the-office-moves.md`), 'The Dockers’ Union moves');
  assert.match(archive.read(`${folder}/review.yaml`), /name: June Farrow\n.*\n {4}role: editor/);
  assert.equal(await archive.problems(), []);
});

test('the headline that is given wins over the one that is printed, openly', async () => {
  const archive = new ScratchArchive();
  await run(archive, archive.put('a.txt', report), { title: '码头的早晨' });
  const text = archive.read('src/issues/2024-05-01/01-ma-tou-de-zao-chen.md');
  assert.match(text, 'title: 码头的早晨');
  assert.match(text, 'kind: replace');
  assert.match(text, 'file: source.txt');
  assert.equal(await archive.problems(), []);
});

test('a headline alone comes in as a notice', async () => {
  const archive = new ScratchArchive();
  const { files } = await run(archive, archive.put('通知.txt', '关于清明节放假的通知\n'), {
    date: '2024-04-03',
  });
  const article = archive.read(files.find((file) => file.endsWith('.md')) ?? '');
  assert.match(article, 'title: 关于清明节放假的通知');
  assert.match(article, 'file: source.txt');
  assert.equal(await archive.problems(), []);
});

test('what was recognised is shown before anything is written, and can be stopped', async () => {
  const archive = new ScratchArchive();
  const shown: string[] = [];
  const prompter = {
    confirm: async () => true,
    date: async () => '',
    alt: async () => '',
    title: async () => '',
    proceed: async (drafts: readonly { header: { title: string } }[]) => {
      shown.push(...drafts.map(({ header }) => header.title));
      return false;
    },
  };
  const file = archive.put('双桥工运.txt', issue);
  assert.is(await faultOf(() => run(archive, file, { prompter })), 'cancelled');
  assert.equal(shown, ['职工书屋开进井口', '职工书屋开进井口']);
  assert.equal(archive.list('src/issues'), []);
});

/** What a terminal shows before a document is written, at the end of which the editor says no. */
async function shownOf(archive: ScratchArchive, head: string, date: string): Promise<string> {
  let shown = '';
  const prompter = {
    confirm: async () => true,
    date: async () => date,
    alt: async () => '',
    title: async () => '',
    proceed: async (drafts: readonly Draft[]) => {
      shown = recognisedText(drafts, 'en');
      return false;
    },
  };
  const file = archive.put('稿.txt', issue.replace(/^.*\n.*\n/u, head));
  await run(archive, file, { prompter, date }).catch(() => undefined);
  return shown;
}

test('a number that an issue of the year has already is told before anything is written', async () => {
  const archive = new ScratchArchive();
  archive.put('src/issues/2024-03-05/issue.yaml', "date: 2024-03-05\nnumber: '7'\n");
  const told = /No\. 7 is there already, as the issue 2024-03-05/u;
  assert.match(await shownOf(archive, '双桥工运\n第7期　2024年5月1日\n', '2024-05-01'), told);
  assert.not.match(await shownOf(archive, '双桥工运\n第8期　2024年5月1日\n', '2024-05-01'), told);
  assert.not.match(await shownOf(archive, '双桥工运\n第7期　2025年5月1日\n', '2025-05-01'), told);
});

test('a supplement is asked whether it came with the issue of its number or day', async () => {
  const archive = new ScratchArchive();
  archive.put('src/issues/2024-05-01/issue.yaml', "date: 2024-05-01\nnumber: '7'\n");
  const told = /supplement_to: 2024-05-01/u;
  assert.match(await shownOf(archive, '双桥工运\n第7期增刊　2024年5月9日\n', '2024-05-09'), told);
  assert.match(await shownOf(archive, '双桥工运\nSupplement to No. 7, 9 May 2024\n', '2024-05-09'), told);
  assert.match(await shownOf(archive, '双桥工运\nSuplemento del n.º 7\n', '2024-05-09'), told);
  assert.match(await shownOf(archive, '双桥工运\n附刊　2024年5月1日\n', '2024-05-01-b'), told);
  assert.not.match(await shownOf(archive, '双桥工运\n增刊　2024年5月9日\n', '2024-05-09'), told);
});

test('a line of many spaces, dots or marks comes in like any other', async () => {
  const archive = new ScratchArchive();
  const runs = [' ', '—', '.', '）', '。'].map((mark) => `甲${mark.repeat(60_000)}乙。`);
  const file = archive.put('稿.txt', `${report}\n\n${runs.join('\n\n')}`);
  const { files } = await run(archive, file);
  assert.ok(files.length > 0);
});

/** An archive of a language with two newsletters. */
function withNewsletters(title: string, language: string): ScratchArchive {
  const archive = new ScratchArchive();
  archive.put(
    '_data/site.yaml',
    `title: ${title}\nlanguage: ${language}\ntimezone: UTC\nurl: https://example.org/\nnewsletters:\n  - id: faro\n    title: El Faro del Puerto\n  - id: ancla\n    title: El Ancla\n`,
  );
  return archive;
}

const story =
  'La asamblea de la noche votó por amplia mayoría el convenio nuevo, y la empresa paga desde hoy la mitad de la comida caliente del turno.';
const spanish = (name: string, when: string): string =>
  `${name}\n${when}\n\nEl turno de noche come caliente\n\nPor Ana Ruiz Olmo\n\n${story}\n\nEl taller abre su biblioteca\n\nPor la Redacción\n\n${story}\n`;

test('the name of the paper is masthead and no article, and tells which newsletter an issue is of', async () => {
  const archive = withNewsletters('Sindicato del Puerto', 'es');
  const file = archive.put('a.txt', spanish('EL ANCLA', 'Año II, Núm. 7 — Viernes, 26 de abril de 2024'));
  const { articles, doubts } = await run(archive, file, { language: 'es' });
  assert.equal(
    articles.map(({ draft }) => draft.header.title),
    ['El turno de noche come caliente', 'El taller abre su biblioteca'],
  );
  assert.match(
    archive.read('src/issues/2024-04-26/issue.yaml'),
    /weekday: Viernes\nnumber: .*Año II, Núm\. 7.*\nnewsletter: ancla/,
  );
  assert.equal(doubts, []);
  assert.equal(await archive.problems(), []);
});

test('an issue whose masthead names none of several newsletters is doubted', async () => {
  const archive = withNewsletters('Sindicato del Puerto', 'es');
  const file = archive.put('a.txt', spanish('Sindicato del Puerto', '26 de abril de 2024'));
  const { doubts } = await run(archive, file, { language: 'es' });
  assert.equal(
    doubts.map(({ kind, text }) => `${kind} ${text}`),
    ['newsletter El Faro del Puerto'],
  );
  assert.not.match(archive.read('src/issues/2024-04-26/issue.yaml'), 'newsletter:');
});

const printed: [string, string, string][] = [
  [
    'enero y febrero de 2023 — Número doble',
    '2023-01',
    'until: 2023-02\nprinted_date: enero y febrero de 2023\nkind: double',
  ],
  ['Primavera de 1986', '1986', 'printed_date: Primavera de 1986'],
  ['marzo de 2024', '2024-03', 'date: 2024-03'],
];
for (const [when, issue, wanted] of printed) {
  test(`a paper that says less than a day is filed by what it says, as printed: ${when}`, async () => {
    const archive = new ScratchArchive();
    archive.put('_data/site.yaml', archive.read('_data/site.yaml').replace('工刊', 'El Ancla'));
    await run(archive, archive.put('a.txt', spanish('El Ancla', when)));
    assert.match(archive.read(`src/issues/${issue}/issue.yaml`).replaceAll('"', ''), wanted);
    assert.equal(await archive.problems(), []);
  });
}

test('who took the pictures is read below who wrote, and the name of the paper in the masthead is proved as printed', async () => {
  const archive = new ScratchArchive();
  archive.put('_data/site.yaml', archive.read('_data/site.yaml').replace('工刊', 'Dock Light'));
  const text =
    'DOCK LIGHT — Wed., Sept. 6, 2023\n\nNight shift wins hot meals\n\nBy Mara Quill\nPhotos by Tobias Fenn\n\nThe canteen opened its doors at two in the morning on Monday, and the night shift sat down to a hot meal.\n';
  const { articles, doubts } = await run(archive, archive.put('a.txt', text), { language: 'en' });
  assert.equal(articles[0]?.draft.header.byline, [
    { role: 'By', name: 'Mara Quill' },
    { role: 'Photos by', name: 'Tobias Fenn' },
  ]);
  assert.equal([articles[0]?.repairs, doubts], [0, []]);
  assert.match(archive.read('src/issues/2023-09-06/01-night-shift-wins-hot-meals.md'), 'file: source.txt');
  assert.equal(await archive.problems(), []);
});

test('an article joins an issue that is of a newsletter and a supplement to another', async () => {
  const archive = withNewsletters('Sindicato del Puerto', 'es');
  archive.put('src/issues/2024-04-01/issue.yaml', 'date: 2024-04-01\n');
  const head = 'date: 2024-04-26\nnewsletter: ancla\nsupplement_to: 2024-04-01\n';
  archive.put('src/issues/2024-04-26/issue.yaml', head);
  const { doubts } = await run(archive, archive.put('a.txt', spanish('El Ancla', '26 de abril de 2024')));
  assert.equal(doubts, []);
  assert.is(archive.read('src/issues/2024-04-26/issue.yaml'), head);
  assert.equal(await archive.problems(), []);
});

test('two issues of one month that print other numbers stay apart', async () => {
  const archive = new ScratchArchive();
  for (const number of [3, 4]) {
    const text = spanish('El Ancla', `Núm. ${number}, marzo de 2024`);
    await run(archive, archive.put(`${number}.txt`, text));
  }
  assert.equal(archive.list('src/issues'), ['2024-03', '2024-03-b']);
});

test('an import that comes to nothing says why, in words, and names the file that there is', async () => {
  const archive = new ScratchArchive();
  const file = archive.put('稿.txt', report);
  try {
    await run(archive, file, { title: '点\u202e灯' });
    assert.unreachable();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    assert.is(error.code, 'would-be-faulty');
    assert.is(error.values.file, '稿.txt');
    assert.match(String(error.values.seen), '文字方向');
    assert.not.match(JSON.stringify(error.values), 'src/issues');
  }
  assert.equal(archive.list('src/issues'), []);
});

test.run();
