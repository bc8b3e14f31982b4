import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, match, not } from 'uvu/assert';
import { scratch } from '../../run/scratch.ts';
import { build } from '../../site.ts';

const root = scratch('bilingual');
cpSync('tests/fixtures/minimal', root, { recursive: true });
const issue = path.join(root, 'src/issues/2021-05-01');
writeFileSync(
  path.join(issue, '03-night-school.md'),
  `---
title: Night school opens
lang: en
translation_of: 2021-05-01/ye-xiao
---

The night school for workers meets every Wednesday.
`,
);
const out = path.join(root, 'out/site');
const { code, output } = await build({ root, out });
is(code, 0, output);
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
const english = read('issues/2021-05-01/night-school/index.html');
const chinese = read('issues/2021-05-01/ye-xiao/index.html');

test('an article of another language says so, and the frame round it stays in that of the site', () => {
  match(english, /<html lang="zh-CN">/);
  match(english, /<article data-article="2021-05-01\/night-school"[^>]* lang="en">/);
  match(english, /<footer class="foot" lang="zh-CN">/);
  match(english, /<p class="dateline" lang="zh-CN">/);
  match(english, '<meta property="og:locale" content="en_');
  not.match(chinese, /<article data-article[^>]* lang=/);
});

test('two versions of an article lead to each other, each in the words of the other', () => {
  match(english, /另有简体中文版：<a rel="alternate" hreflang="zh-CN" href="[^"]*\/ye-xiao\/">夜校开班/);
  match(chinese, /Also in English: <a rel="alternate" hreflang="en" href="[^"]*\/night-school\/">Night/);
});

test('the next article’s headline is in its own language', () => {
  match(chinese, /<a rel="next" lang="en" href="[^"]*\/night-school\/"><small lang="zh-CN">/);
  match(english, /<a rel="prev" href="[^"]*\/ye-xiao\/"><small>/);
});

test('search engines are told of every version on each of them', () => {
  const alternates = (html: string) =>
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="https:[^"]*\/([\w-]*)\/">/g)].map(
      ([, lang, slug]) => `${lang} ${slug}`,
    );
  equal(alternates(chinese), ['zh-CN ye-xiao', 'en night-school']);
  equal(alternates(english), alternates(chinese).reverse());
  equal(alternates(read('issues/2021-05-01/kai-gong/index.html')), []);
  // The schema of sitemaps knows no such links: each page tells of its versions itself.
  not.match(read('sitemap.xml'), 'xhtml');
});

test('machines are told the language of each article', () => {
  match(english, /"inLanguage":"en"/);
  match(english, /"translationOfWork":\{[^}]*ye-xiao/);
  match(chinese, /"workTranslation":\[\{[^}]*night-school/);
  match(read('feed.xml'), /<entry xml:lang="en">/);
  match(read('rss.xml'), '<dc:language>en</dc:language>');
  match(read('feed.json'), '"language": "en"');
  match(read('data/articles.csv'), /,en,2021-05-01\/ye-xiao,/);
});

test.run();
