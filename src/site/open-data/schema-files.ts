import { hintFor } from '../../locales/hints.ts';
import { languages } from '../../locales/language.ts';
import { writtenSchemas } from '../../model/kinds.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { explained } from './explain-schema.ts';
import { editorSchema } from './json-schema.ts';

/** `/data/schema/<kind>.schema.json`: what lets an editor's tools complete and check while typing. */
export function* schemaFiles(): Generator<MachineFile> {
  for (const [kind, { schema, file }] of Object.entries(writtenSchemas(languages))) {
    const json = JSON.stringify(explained(editorSchema(schema, file), kind, hintFor), null, 2);
    yield { path: `data/schema/${kind}.schema.json`, content: `${json}\n` };
  }
}
