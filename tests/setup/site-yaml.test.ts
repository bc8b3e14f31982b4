import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { languages, localeOf } from '../../src/locales/language.ts';
import { fieldsOf } from '../../src/model/field.ts';
import { siteSchema } from '../../src/model/site.ts';
import { siteYaml } from '../../src/setup/site-yaml.ts';
import { ScratchArchive } from '../importer/scratch-archive.ts';

const required = { title: 'Harbour: No. 1 # 工', timezone: 'UTC', url: 'https://example.org/' };

for (const language of languages.filter((tag) => localeOf(tag).fallback === undefined)) {
  const text = siteYaml({ ...required, language });

  test(`a new site.yaml in ${language} has every field that there is, explained`, () => {
    const missing = fieldsOf(siteSchema())
      .map(({ key }) => key)
      .filter((key) => !new RegExp(`^# .+\\n(?:# )?${key}:(?: \\S|\\n# {3})`, 'm').test(text));
    assert.equal(missing, []);
  });

  test(`a new site.yaml in ${language} is right as it is, and with every example in use`, async () => {
    const archive = new ScratchArchive();
    archive.put('src/public/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    for (const content of [text, text.replace(/^# ((?: {2,}|\w+:).*)$/gm, '$1')]) {
      archive.put('_data/site.yaml', content);
      assert.equal(await archive.problems(), []);
    }
  });
}

test.run();
