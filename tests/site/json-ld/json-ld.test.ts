import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { graph, type JsonLd, serializeJsonLd, thing } from '../../../src/site/json-ld/node.ts';
import { dataJsonLd, homeJsonLd, sectionJsonLd, timelineJsonLd } from '../../../src/site/json-ld/pages.ts';
import { articleJsonLd, issueJsonLd } from '../../../src/site/json-ld/publication.ts';
import { recordJsonLd } from '../../../src/site/json-ld/record.ts';
import { testOfFirst } from '../../site.ts';
import { loadFixture } from '../load-fixture.ts';

const work = [
  '@id',
  'url',
  'name',
  'description',
  'inLanguage',
  'copyrightNotice',
  'publisher',
  'editor',
  'contributor',
];

/** The properties that schema.org gives each type that we use (release 29, by hand). */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  WebSite: [...work, 'potentialAction', 'about'],
  SearchAction: ['target'],
  EntryPoint: ['urlTemplate'],
  Periodical: [...work, 'alternativeHeadline'],
  PublicationIssue: [...work, 'issueNumber', 'datePublished', 'isPartOf', 'creditText', 'hasPart'],
  NewsArticle: [
    ...work,
    ...[
      'headline',
      'alternativeHeadline',
      'abstract',
      'datePublished',
      'dateModified',
      'articleSection',
      'printPage',
    ],
    ...['author', 'creditText', 'isPartOf', 'correction', 'mentions'],
  ],
  CorrectionComment: ['text', 'datePublished'],
  Person: ['@id', 'name', 'alternateName', 'url', 'jobTitle', 'affiliation', 'award'],
  Organization: ['@id', 'name', 'alternateName', 'url', 'parentOrganization', 'subOrganization', 'award'],
  WorkersUnion: ['@id', 'name', 'alternateName', 'url', 'parentOrganization', 'subOrganization', 'award'],
  Thing: ['name', 'alternateName'],
  Event: ['name', 'startDate', 'url'],
  ItemList: ['itemListElement'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  WebPage: [...work, 'about'],
  CollectionPage: work,
  AboutPage: work,
  DataCatalog: [...work, 'dataset'],
  Dataset: [...work, 'distribution', 'isAccessibleForFree'],
  DataDownload: ['encodingFormat', 'contentUrl'],
};

for (const name of ['real', 'english', 'returning', 'empty'] as const) {
  const archive = await loadFixture(name);
  const { site } = archive;
  const records = [...archive.people, ...archive.organizations, ...archive.initiatives];
  const pages: JsonLd[] = [
    homeJsonLd(site),
    dataJsonLd(site),
    timelineJsonLd(archive.events, site),
    sectionJsonLd({ type: 'AboutPage', name: 'x', path: 'about/' }, site),
    ...archive.issues.map((issue) => issueJsonLd(issue, site)),
    ...archive.articles.map((article) => articleJsonLd(article, site)),
    ...records.map((record) => recordJsonLd(record, site)),
  ];

  test(`the ${name} archive says nothing that schema.org does not know, and nothing empty`, () => {
    for (const page of pages) page['@graph'].forEach(check);
  });

  test(`every address that the ${name} archive gives machines is whole and in the site`, () => {
    for (const [, address = ''] of JSON.stringify(pages).matchAll(
      /"(?:url|item|contentUrl|urlTemplate)":"([^"]*)"/g,
    )) {
      assert.ok(address.startsWith(site.url), address);
    }
  });
}

testOfFirst(
  'an article names its writers and editors with the roles that are printed, its issue and its newsletter',
  async () => {
    const archive = await loadFixture('real');
    const [article] = archive.articles;
    assert.ok(article);
    const [news, crumbs] = articleJsonLd(article, archive.site)['@graph'];
    assert.equal(
      rolesOf(news?.author),
      article.byline.map(({ role, name }) => `${role} ${name}`),
    );
    assert.equal(
      [...rolesOf(news?.editor), ...rolesOf(news?.contributor)].sort(),
      article.issue.credits.map(({ role, name }) => `${role} ${name}`).sort(),
    );
    assert.equal(rolesOf(news?.editor), ['责编 徐贤礼']);
    const text = JSON.stringify(news);
    assert.match(text, '"isPartOf":{"@type":"PublicationIssue"');
    assert.match(text, '"isPartOf":{"@type":"Periodical"');
    assert.not.match(text, 'issueNumber');
    assert.not.match(text, 'printPage');
    assert.match(JSON.stringify(crumbs), `"position":3`);
  },
);

test('an initiative is not passed off as a person, a body or an event', async () => {
  const archive = await loadFixture('real');
  for (const initiative of archive.initiatives) {
    const [page] = recordJsonLd(initiative, archive.site)['@graph'];
    assert.is(page?.['@type'], 'WebPage');
  }
});

test('no text can end the element that holds it', () => {
  const json = serializeJsonLd(graph(thing('Thing', { name: '</script><!-- <script>' })));
  assert.not.match(json, '<');
  assert.is(JSON.parse(json)['@graph'][0].name, '</script><!-- <script>');
});

test.run();

function check(value: unknown): void {
  assert.is.not(value, '');
  assert.is.not(value, undefined);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    assert.ok(value.length > 0);
    value.forEach(check);
    return;
  }
  const object: Record<string, unknown> = { ...value };
  const type = String(object['@type'] ?? '');
  if (type !== '') {
    const known = vocabulary[type];
    assert.ok(known, `no type ${type}`);
    for (const name of Object.keys(object))
      assert.ok(name === '@type' || known.includes(name), `${type}.${name}`);
  }
  Object.values(object).forEach(check);
}

function rolesOf(people: unknown): string[] {
  return [people ?? []].flat().map((person) => {
    const { jobTitle, name } = Object(person);
    return `${jobTitle} ${name}`;
  });
}
