import type { z } from 'zod';
import { checkPrivateValues } from './check-private.ts';
import type { RootReader } from './root-reader.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads a YAML file and checks it against its schema, and for numbers that are private. Either is undefined, after reporting what is wrong, when the file
 * cannot be read as that.
 *
 * @example const { yaml, value } = readData(reader, '_data/site.yaml', siteSchema());
 */
export function readData<Schema extends z.ZodType>(reader: RootReader, file: string, schema: Schema) {
  const source = reader.text(file);
  const yaml = source === undefined ? undefined : readYaml(source, file, reader.problems);
  if (yaml) checkPrivateValues(yaml, reader.problems, schema);
  return { yaml, value: yaml && validate(schema, yaml, reader.problems) };
}
