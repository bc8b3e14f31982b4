import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { acceptReview } from '../../../src/importer/accept/accept-review.ts';
import { importFile } from '../../../src/importer/import-file.ts';
import { importLimits } from '../../../src/model/limits.ts';
import { ScratchArchive } from '../scratch-archive.ts';

const given = [...'大小天文成国建海山江林春秋冬夏东南西北中正明光华英'];
const families = [...'何李张王赵孙周吴郑陈'];
const names = families.flatMap((family) =>
  given.flatMap((first) => given.slice(0, 8).map((second) => `${family}${first}${second}`)),
);

/** An archive into which one text of one paragraph was imported. */
async function imported(
  paragraph: string,
): Promise<{ archive: ScratchArchive; list: string; proposals: number }> {
  const archive = new ScratchArchive();
  const file = archive.put('a.txt', `2024年5月1日\n\n城南码头的清晨\n\n${paragraph}\n`);
  const { proposals } = await importFile({ root: archive.root, file, language: 'zh-CN' });
  return { archive, list: archive.read('src/issues/2024-05-01/review.yaml'), proposals };
}

test('five hundred names in a row give a list that is accepted, in which no passage stands again and again', async () => {
  const row = names.slice(0, 500).join('、');
  const { archive, list, proposals } = await imported(`全国劳动模范${row}等参加了活动。`);
  assert.ok(proposals > 300, String(proposals));
  assert.ok(list.length < 300 * proposals, String(list.length));
  const { files } = await acceptReview(archive.root, '2024-05-01', 'zh-CN', ['people']);
  assert.ok(files.length > 300);
  assert.equal(await archive.problems(), []);
});

test('of more facts than a list takes so many are proposed, and the list says that there are more', async () => {
  const { list, proposals } = await imported(
    Array.from({ length: 3000 }, (_, at) => `全市已有${at + 2}家企业参加，`).join(''),
  );
  assert.is(proposals, importLimits.facts.most);
  assert.match(list, 'facts-cut');
});

test('a text as long as books is read for no facts, and its list says so', async () => {
  const { list, proposals } = await imported('码头的灯亮了。\n\n'.repeat(3100));
  assert.is(proposals, 0);
  assert.match(list, 'facts-unread');
});

test.run();
