import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { guessLanguage, isLanguage, languages } from '../../src/locales/language.ts';

test('every folder is a language, and the default comes first', () => {
  assert.is(languages[0], 'zh-CN');
  assert.ok(isLanguage('en'));
  assert.not(isLanguage('zh_CN'));
});

const files: [yaml: string, language: string][] = [
  ['title: a\nlanguage: en\n', 'en'],
  ['language: "en" # English\n', 'en'],
  ["title: [\nlanguage: 'zh-CN'", 'zh-CN'],
  ['title: Harbour News\nlanguage: xx\n', 'en'],
  ['title: 海港报\nlanguage: xx\n', 'zh-CN'],
  ['title: language: en\n', 'en'],
  ['', 'zh-CN'],
];

for (const [yaml, language] of files) {
  test(`an editor whose site.yaml has ${JSON.stringify(yaml)} is spoken to in ${language}`, () => {
    assert.is(guessLanguage(yaml), language);
  });
}

test.run();
