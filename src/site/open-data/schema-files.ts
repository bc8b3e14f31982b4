import type { z } from 'zod';
import { languages } from '../../locales/language.ts';
import { articleSchema } from '../../model/article.ts';
import { issueSchema } from '../../model/issue.ts';
import {
  eventsSchema,
  figuresSchema,
  initiativeSchema,
  organizationSchema,
  personSchema,
} from '../../model/records.ts';
import { siteSchema } from '../../model/site.ts';
import { vocabularySchema } from '../../model/vocabulary.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { editorSchema } from './json-schema.ts';

/** What editors write, by the kind that names its schema file, with the files that it describes. */
const schemas: Readonly<Record<string, readonly [z.ZodType, string]>> = {
  site: [siteSchema(languages), '_data/site.yaml'],
  vocabulary: [vocabularySchema(languages), '_data/vocabulary.yaml'],
  issues: [issueSchema, 'src/issues/<issue>/issue.yaml'],
  articles: [articleSchema, 'src/issues/<issue>/<NN>-<slug>.md'],
  people: [personSchema, '_data/people/<id>.yaml'],
  organizations: [organizationSchema, '_data/organizations/<id>.yaml'],
  initiatives: [initiativeSchema, '_data/initiatives/<id>.yaml'],
  figures: [figuresSchema, '_data/figures/<issue>.yaml'],
  events: [eventsSchema, '_data/events/<issue>.yaml'],
};

/** The kinds that have a schema file. */
export const schemaKinds: readonly string[] = Object.keys(schemas);

/** `/data/schema/<kind>.schema.json`: what lets an editor's tools complete and check while typing. */
export function* schemaFiles(): Generator<MachineFile> {
  for (const [kind, [schema, title]] of Object.entries(schemas)) {
    const json = JSON.stringify(editorSchema(schema, title), null, 2);
    yield { path: `data/schema/${kind}.schema.json`, content: `${json}\n` };
  }
}
