import { test } from 'uvu';
import * as assert from 'uvu/assert';
import project from '../../../package.json' with { type: 'json' };
import { listNames } from '../../../src/model/kinds.ts';
import { dataFiles } from '../../../src/site/open-data/data-files.ts';
import { testOfFirst } from '../../site.ts';
import { loadFixture } from '../load-fixture.ts';

const archive = await loadFixture('real');
const files = new Map([...dataFiles(archive)].map(({ path, content }) => [path, content]));
const read = (path: string) => JSON.parse(files.get(path) ?? 'null');

for (const kind of listNames) {
  test(`${kind} can be had as JSON and as CSV with the same items in the same order`, () => {
    const { generator, licence, count, items } = read(`data/${kind}.json`);
    assert.is(generator, `Gongkan ${project.version}`);
    assert.is(licence, archive.site.rights);
    assert.is(count, items.length);
    const ids = items.map(({ id }: { id: string }) => id);
    assert.is(new Set(ids).size, ids.length, 'an id stands once');
    const lines = (files.get(`data/${kind}.csv`) ?? '').split('\r\n').slice(1, -1);
    assert.equal(
      lines.map((line) => line.split(',')[0]),
      ids,
    );
  });
}

test('the text of an issue can be had block by block, in reading order', () => {
  for (const issue of archive.issues) {
    const { items } = read(`data/articles/${issue.id}.json`);
    assert.equal(
      items.map(({ text }: { text: unknown }) => text),
      issue.articles.map(({ blocks }) => blocks.map(({ id, kind, text }) => ({ id, kind, text }))),
    );
  }
});

testOfFirst('what a text does not state is null, never an empty text', () => {
  for (const [path, content] of files) if (path.endsWith('.json')) assert.not.match(content, /:""/);
});

test.run();
