import type { core } from 'zod';
import { z } from 'zod';
import { hintFor } from '../../src/locales/hints.ts';
import { schemaFiles } from '../../src/site/open-data/schema-files.ts';

type Json = core.JSONSchema.JSONSchema;

const head = `# The fields of every file

What the files of an archive can say, file by file: \`npm run check\` tells of any other field, and the JSON Schemas of \`/data/schema/\` let an editor complete
these while typing. A star stands by what must be there. A field in a field is written with a dot, and \`[]\` stands behind a list. How one writes them, with
examples, is in [editing.md](editing.md); \`_data/site.yaml\` has [a page of its own](site-settings.md).
`;

/** The page \`docs/fields.md\`, as the model and the hints of editors' tools have it. */
export function fieldsPage(): string {
  const files = [...schemaFiles((part, key) => hintFor(part, key, 'en'))].map(({ content }) =>
    z.custom<Json & { title: string }>().parse(JSON.parse(content)),
  );
  const tables = files
    .filter(({ title }) => !/\/(?:site|vocabulary)\.yaml$/.test(title))
    .map((json) => {
      const rows = rowsOf(json, '').map(([name, what]) => `| ${name} | ${what} |`);
      const lists = json.type === 'array' ? 'A list of these.\n\n' : '';
      return `\n## \`${json.title}\`\n\n${lists}| field | what it is |\n|---|---|\n${rows.join('\n')}\n`;
    });
  return head + tables.join('');
}

/** The fields of an object or of the items of a list, each before those inside it. */
function rowsOf({ properties = {}, required = [], items, oneOf }: Json, above: string): [string, string][] {
  if (oneOf) return oneOf.flatMap((form) => (typeof form === 'object' ? rowsOf(form, above) : []));
  if (typeof items === 'object' && !Array.isArray(items)) return rowsOf(items, above);
  return Object.entries(properties).flatMap(([key, field]): [string, string][] => {
    if (typeof field !== 'object') return [];
    const name = `${above}${key}${field.type === 'array' ? '[]' : ''}`;
    const item = typeof field.items === 'object' && !Array.isArray(field.items) ? field.items : field;
    const choices = item.enum ?? (item.const === undefined ? [] : [item.const]);
    const what = field.description ?? '';
    const unsaid = choices.map(String).every((each) => what.includes(each)) ? [] : choices;
    const said = [what.replaceAll('<', '\\<'), unsaid.map((each) => `\`${each}\``).join(', ')];
    const star = required.includes(key) && field.default === undefined ? ' *' : '';
    return [[`\`${name}\`${star}`, said.filter(Boolean).join(': ')], ...rowsOf(field, `${name}.`)];
  });
}
