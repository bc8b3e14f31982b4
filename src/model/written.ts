import { z } from 'zod';
import { fieldNames } from './field.ts';
import { type ListName, recordFolders, statementFolders } from './kinds.ts';
import { type Model, usualModel } from './model.ts';
import { page } from './page.ts';
import { siteSchema } from './site.ts';
import { vocabularySchema } from './vocabulary.ts';

/**
 * What editors write, by the name of its JSON Schema, with the files that it describes: `file` is their path with the
 * parts that vary in angle brackets. `languages` are those that texts may be in; of a kind that is off there is none.
 */
export function writtenSchemas(
  languages: readonly string[],
  { kinds, lists }: Model = usualModel,
): Record<string, { schema: z.ZodType; file: string }> {
  const isOn = (list: ListName) => lists.includes(list);
  return {
    site: { schema: siteSchema(), file: '_data/site.yaml' },
    vocabulary: { schema: vocabularySchema(languages), file: '_data/vocabulary.yaml' },
    issues: { schema: kinds.issues.schema, file: 'src/issues/<issue>/issue.yaml' },
    articles: { schema: kinds.articles.schema, file: 'src/issues/<issue>/<NN>-<slug>.md' },
    pages: { schema: page.schema, file: 'src/pages/<name>.md' },
    ...Object.fromEntries([
      ...recordFolders
        .filter(isOn)
        .map((folder) => [folder, { schema: kinds[folder].schema, file: `_data/${folder}/<id>.yaml` }]),
      ...statementFolders
        .filter(isOn)
        .map((folder) => [
          folder,
          { schema: z.array(kinds[folder].schema), file: `_data/${folder}/<issue>.yaml` },
        ]),
    ]),
  };
}

/** Every name that an editor may write for a field. */
export const writtenNames = new Set(
  Object.values(writtenSchemas([])).flatMap(({ schema }) => fieldNames(schema)),
);
