import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readRecords } from '../../../src/archive/read/read-records.ts';
import { ProblemList } from '../../../src/content/problem.ts';
import { RootReader } from '../../../src/content/root-reader.ts';
import { findFigures } from '../../../src/importer/propose/figures.ts';
import { findInitiatives } from '../../../src/importer/propose/initiatives.ts';
import { findOrganizations } from '../../../src/importer/propose/organizations.ts';
import { passageOf } from '../../../src/importer/propose/passage.ts';
import { periodAt } from '../../../src/importer/propose/periods.ts';
import { findPersonNames } from '../../../src/importer/propose/person-names.ts';
import { proposeFacts } from '../../../src/importer/propose/propose.ts';
import { emptyHeader, type Header } from '../../../src/importer/recognise/header.ts';
import { ScratchArchive } from '../scratch-archive.ts';

const people: [string, string[]][] = [
  ['装卸班班长何大川已经走了三个来回。', ['何大川']],
  ['市劳动模范陈小满说，钢索记得住。', ['陈小满']],
  ['依托何大川、林远、周小满劳模创新工作室，举办培训。', ['何大川', '林远', '周小满']],
  ['城南机械有限公司的壮强荣获十佳称号。', ['壮强']],
  ['区总工会主席白一帆出席并讲话。', ['白一帆']],
  ['（记者 林远 通讯员 周小满）', ['林远', '周小满']],
  ['高技能人才越来越多，文化活动丰富多彩。', []],
  ['省、市劳模、技师、工匠等深入车间。', []],
];
for (const [text, names] of people) {
  test(`people are proposed by what stands beside their names: ${text}`, () => {
    assert.equal(
      findPersonNames(text).map(({ name }) => name),
      names,
    );
  });
}

const header: Header = { ...emptyHeader, date: '2024-05-01' };

/** What is proposed of the people in a text, beside the files of people that there are. */
async function peopleIn(text: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const archive = new ScratchArchive();
  for (const [id, yaml] of Object.entries(files)) archive.put(`_data/people/${id}.yaml`, yaml);
  const known = readRecords(new RootReader(archive.root, new ProblemList()));
  const { proposals } = await proposeFacts([passageOf('text', text)], { header }, '2024-05-01/x', known);
  return (proposals.people ?? []).map(({ id, role, basis, honour }) =>
    [id, role, basis, honour].join(' ').trim(),
  );
}

test('only the words of the text make somebody a model worker', async () => {
  assert.equal(await peopleIn('依托何大川劳模创新工作室，举办培训。'), [
    'he-da-chuan model-worker studio-namesake',
  ]);
  assert.equal(await peopleIn('依托何大川技能大师工作室，举办培训。'), ['he-da-chuan']);
});

test('somebody on record is proposed again only for what the record lacks', async () => {
  const file = 'name: 何大川\nroles:\n  - role: model-worker\n    basis: named\n    evidence: []\n'.replace(
    'evidence: []',
    'evidence:\n      - article: 2023-05-01/y\n        quote: 劳模何大川',
  );
  const files = { 'he-da-chuan': file };
  assert.equal(await peopleIn('劳模何大川走上讲台。', files), []);
  assert.equal(await peopleIn('何大川荣获江州工匠称号。', files), ['he-da-chuan honouree award 江州工匠']);
});

test('an amount of money, a place or a team is nobody', async () => {
  for (const text of ['工会主席万元表示感谢。', '、江苏省、万元、宣讲团，'])
    assert.equal(await peopleIn(text), [], text);
});

const organizations: [string, [string, string][]][] = [
  ['在城南机械有限公司、江北造船厂职工食堂开展活动。', [['城南机械有限公司', 'company']]],
  ['去年，城南区道路货运行业工会联合会成立。', [['城南区道路货运行业工会联合会', 'union']]],
  ['各级工会、企业工会和基层工会都要行动。', []],
  ['与城南职业技术学院合作。', [['城南职业技术学院', 'school']]],
];
for (const [text, wanted] of organizations) {
  test(`organizations are proposed by how their names end: ${text}`, () => {
    assert.equal(
      findOrganizations(text).map(({ name, kind }) => [name, kind]),
      wanted,
    );
  });
}

const initiatives: [string, [string, string][]][] = [
  [
    '先后打造“思政教师进码头”“劳模工匠进校园”等工作品牌。',
    [
      ['思政教师进码头', '工作品牌'],
      ['劳模工匠进校园', '工作品牌'],
    ],
  ],
  [
    '推进“灯塔关爱行动”，实施农民创业扶持行动。',
    [
      ['灯塔关爱行动', ''],
      ['农民创业扶持行动', '行动'],
    ],
  ],
  ['以“当好主力军”为主题，争做“引路人”。', []],
  ['他被评为“五一技术标兵”。', []],
];
for (const [text, wanted] of initiatives) {
  test(`programmes are told from mottoes and awards: ${text}`, () => {
    assert.equal(
      findInitiatives(text).map(({ name, form }) => [name, form]),
      wanted,
    );
  });
}

const figures: [string, [string, string, string, string][]][] = [
  ['在200余家企业开展练兵。', [['200', '家', 'over', '企业开展练兵']]],
  [
    '服务农民工2600多人，筹集资金61.94万元。',
    [
      ['2600', '人', 'over', '服务农民工'],
      ['61.94', '万元', '', '筹集资金'],
    ],
  ],
  ['近3,000名职工参加。', [['3000', '名', 'about', '职工参加']]],
  ['2023年4月26日，第3届大赛评出十大工匠，获评十佳。', []],
];
for (const [text, wanted] of figures) {
  test(`figures are proposed as printed, dates and names are none: ${text}`, () => {
    assert.equal(
      findFigures(text).map(({ value, unit, qualifier, counts }) => [value, unit, qualifier, counts]),
      wanted,
    );
  });
}

const text = '去年6月份，平台建立工会，100人入会；7月份，协会成立。今年以来，入会200人。近年来，办班6期。';
const periods: [string, object | undefined][] = [
  ['100人', { printed: '去年6月份', from: '2022-06', to: '2022-06', basis: 'resolved' }],
  ['协会', { printed: '7月份', from: '2022-07', to: '2022-07', basis: 'carried' }],
  ['200人', { printed: '今年以来', from: '2023-01-01', to: '2023-04-26', basis: 'resolved' }],
  ['6期', { printed: '近年来', basis: 'stated' }],
  ['去年', undefined],
];
for (const [at, wanted] of periods) {
  test(`a period is what the text says, reckoned from the issue’s date: ${at}`, () => {
    assert.equal(periodAt(text, text.indexOf(at), '2023-04-26'), wanted);
  });
}

test.run();
