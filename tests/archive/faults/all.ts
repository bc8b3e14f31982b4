import { encodingFaults } from './encoding.ts';
import type { Fault } from './fault.ts';
import { issueFaults } from './issues.ts';
import { languageFaults } from './languages.ts';
import { ownFaults } from './own.ts';
import { pathFaults } from './paths.ts';
import { pictureFaults } from './pictures.ts';
import { privacyFaults } from './privacy.ts';
import { recordFaults } from './records.ts';
import { schemaFaults } from './schema.ts';
import { settingsFaults } from './settings.ts';
import { sourceFaults } from './sources.ts';
import { textFaults } from './texts.ts';
import { yamlFaults } from './yaml.ts';

/** Every fault, by what it spoils. */
export const faultsByKind: Readonly<Record<string, readonly Fault[]>> = {
  encoding: encodingFaults,
  yaml: yamlFaults,
  schema: schemaFaults,
  paths: pathFaults,
  own: ownFaults,
  issues: issueFaults,
  pictures: pictureFaults,
  texts: textFaults,
  records: recordFaults,
  privacy: privacyFaults,
  languages: languageFaults,
  sources: sourceFaults,
  settings: settingsFaults,
};
