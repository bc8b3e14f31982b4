import { stringify } from 'yaml';
import { hintFor } from '../locales/hints.ts';
import { setupStrings } from '../locales/setup.ts';
import { fieldsOf } from '../model/field.ts';
import { siteSchema } from '../model/site.ts';

/** What `site.yaml` must say. */
export interface RequiredSite {
  title: string;
  language: string;
  timezone: string;
  url: string;
}

/**
 * The text of a `site.yaml` to begin with: every field that there is, in the model's order, with what the language says of it;
 * those that need not be there as comments, with an example.
 */
export function siteYaml(required: RequiredSite): string {
  const { siteNote, siteExamples } = setupStrings(required.language);
  const given = new Map(Object.entries(required));
  const examples = new Map(Object.entries(siteExamples));
  const fields = fieldsOf(siteSchema()).map(({ key }) => {
    const hint = hintFor('site', key, required.language);
    const value = given.get(key);
    const lines =
      value === undefined ? asComment(`${key}:${spaced(examples.get(key))}`) : `${key}: ${quoted(value)}`;
    return `${hint === '' ? '' : `# ${hint}\n`}${lines}\n`;
  });
  return [
    `# yaml-language-server: $schema=../_site/data/schema/site.schema.json\n# ${siteNote}\n`,
    ...fields,
  ].join('\n');
}

function quoted(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

function spaced(example = ''): string {
  return example === '' || example.startsWith('\n') ? example : ` ${example}`;
}

function asComment(text: string): string {
  return text.replace(/^/gm, '# ');
}
