import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { archiveOf } from '../../../src/archive/archive.ts';
import { searchDocuments } from '../../../src/site/search/search-documents.ts';
import { loadFixture } from '../load-fixture.ts';

const archive = await loadFixture('returning');
const documents = searchDocuments(archive);
const at = (url: string) => documents.find((document) => document.url === url);

test('every article and every record can be found once', () => {
  const statements = ['figure', 'event', 'issue', 'section', 'page'];
  const urls = documents.filter(({ kind }) => !statements.includes(kind)).map(({ url }) => url);
  assert.equal(urls.sort(), [...archive.articles, ...archive.records].map(({ path }) => path).sort());
});

test('a record is found by the words that it rests on, and where it has a category by that', () => {
  for (const record of archive.records) {
    const document = at(record.path);
    for (const { quote } of record.evidence)
      assert.is(document?.blocks.filter(({ text }) => text === quote).length, 1, record.id);
    const category = record.kind === 'initiative' ? record.category?.label : undefined;
    assert.equal(document?.facets?.category, category ? [{ value: category }] : undefined);
  }
});

test('what stands under a headline is found with it', () => {
  const [first] = archive.articles;
  if (!first) throw new Error('The archive has no article.');
  const article = { ...first, deck: '工友说好' };
  const found = searchDocuments(archiveOf({ ...archive, articles: [article] }));
  assert.equal(found.find(({ url }) => url === article.path)?.blocks[0], {
    id: 'title',
    kind: 'heading',
    text: '工友说好',
  });
});

test.run();
