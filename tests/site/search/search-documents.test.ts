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

test('how a name is read finds the person and is shown as no passage', () => {
  for (const person of archive.people) {
    const document = at(person.path);
    assert.ok(person.reading === '' || document?.names?.includes(person.reading), person.id);
    assert.not.ok(
      document?.blocks.some(({ text }) => text === person.reading),
      person.id,
    );
  }
  assert.ok(archive.people.some(({ reading }) => reading !== ''));
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

test('a figure and an event are found by their time as it is printed', () => {
  const [figure] = archive.figures;
  const [event] = archive.events;
  if (!figure || !event) throw new Error('The archive has no figure or no event.');
  const period = { from: '2022-06', to: '', printed: '去年6月份', basis: 'resolved' as const };
  const found = searchDocuments(
    archiveOf({ ...archive, figures: [{ ...figure, period }], events: [{ ...event, date: '2022-07' }] }),
  );
  const timeOf = (kind: string) => found.find((document) => document.kind === kind)?.blocks[0]?.text;
  assert.is(timeOf('figure'), '去年6月份（2022年6月）');
  assert.is(timeOf('event'), '2022年7月');
});

test('an article is found by the page of the paper, and all of an issue in the language of that', () => {
  const [first] = archive.articles;
  if (!first) throw new Error('The archive has no article.');
  const issue = { ...first.issue, lang: 'en' as const };
  const article = { ...first, issue, page: '2' };
  const found = searchDocuments(archiveOf({ ...archive, issues: [issue], articles: [article] }));
  const blocks = found.find(({ url }) => url === article.path)?.blocks ?? [];
  assert.ok(blocks.some(({ text }) => text === '第2版'));
  assert.is(found.find(({ kind }) => kind === 'issue')?.words, 'en');
});

test.run();
