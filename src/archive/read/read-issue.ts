import { readData } from '../../content/data-file.ts';
import { fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { type Language, languageOr } from '../../locales/language.ts';
import { endsBefore } from '../../model/dates.ts';
import type { IssueFile } from '../../model/issue.ts';
import { dateOfId } from '../../model/issue-id.ts';
import { kinds } from '../../model/kinds.ts';
import type { Kinds } from '../../model/model.ts';
import { checkAttachments } from '../check/check-attachments.ts';
import { checkLanguage } from '../check/check-language.ts';
import { weekdayAgrees, weekdayOf } from '../check/weekday.ts';
import { statedFields } from '../resolve/field-resolver.ts';
import type { Attachment, Issue } from '../types.ts';
import type { KeptReadings } from './kept-archive.ts';

/** An `issue.yaml` as read. */
export interface ReadIssueFile {
  /** The issue; what its file does not give is empty. */
  issue: Issue;
  /** Whether its folder and file are in order; its articles are checked all the same. */
  sound: boolean;
  /** The names that it gives of attached files, be they sound or not. */
  attached: readonly string[];
  /** Undefined when there is no file, or it is no YAML. */
  yaml: YamlFile | undefined;
  /** What its file says of newsletters and other issues. */
  names: Pick<IssueFile, 'newsletter' | 'supplement_to'>;
}

/** What the `issue.yaml` of a folder says, and what is amiss with it. */
export interface CheckedIssue {
  /** Undefined when the file is at fault. */
  checked: IssueFile | undefined;
  yaml: YamlFile | undefined;
  sound: boolean;
  attachments: Attachment[];
}

/**
 * Reads the `issue.yaml` of a folder of `src/issues` and checks its date against the folder's name
 * and the printed weekday. A faulty one still gives an issue, so that its articles are checked too.
 */
export function readIssue(
  reader: RootReader,
  folder: string,
  files: readonly string[],
  language: Language,
  kept: KeptReadings<CheckedIssue>,
  kind: Kinds['issues'],
): ReadIssueFile {
  const file = `src/issues/${folder}/issue.yaml`;
  const date = dateOfId(folder);
  const { checked, yaml, sound, attachments } = kept.get(file, reader, (own) =>
    checkIssue(own, { folder, file, date }, files, language, kind),
  );
  return {
    issue: {
      ...issueOf(folder, file, checked ?? { date, credits: [], attachments: [] }, language, kind),
      attachments,
    },
    sound,
    attached: checked?.attachments.map((each) => each.file) ?? [],
    names: { newsletter: checked?.newsletter, supplement_to: checked?.supplement_to },
    yaml,
  };
}

function checkIssue(
  reader: RootReader,
  { folder, file, date }: { folder: string; file: string; date: string },
  files: readonly string[],
  language: Language,
  kind: Kinds['issues'],
): CheckedIssue {
  const { problems } = reader;
  const named = date !== '';
  if (!named) problems.error('bad-issue-folder', fileStart(`src/issues/${folder}`), { seen: folder });
  if (!files.includes('issue.yaml')) {
    problems.error('issue-yaml-missing', fileStart(file), { seen: folder });
    return { checked: undefined, yaml: undefined, sound: false, attachments: [] };
  }
  const { yaml, value: checked } = readData(reader, file, kind.schema);
  if (!yaml || !checked || !named) return { checked, yaml, sound: false, attachments: [] };
  const faults = problems.items.length;
  if (checked.date !== date)
    problems.error('date-not-folder', yaml.placeOf(['date']), { seen: checked.date, folder: date });
  if (checked.lang !== undefined) checkLanguage(checked.lang, () => yaml.placeOf(['lang']), problems);
  const { weekday: seen, date: stated, until } = checked;
  if (until !== undefined && endsBefore(until, stated))
    problems.error('until-before-date', yaml.placeOf(['until']), { seen: until, date: stated });
  const agrees = seen === undefined || weekdayAgrees(seen, stated);
  if (seen !== undefined && !agrees) {
    const code = agrees === undefined ? 'not-a-weekday' : 'weekday-not-date';
    const values = { seen, date: stated, weekday: weekdayOf(stated, language) };
    problems.error(code, yaml.placeOf(['weekday']), values);
  }
  const sound = problems.items.length === faults;
  const attachments = checkAttachments(reader, { folder, files, yaml }, checked.attachments);
  return { checked, yaml, sound, attachments };
}

/** An issue of which nothing is known but what its file says; `language` is the site's. */
export function issueOf(
  folder: string,
  file: string,
  checked: IssueFile,
  language: Language,
  { fields } = kinds.issues,
): Issue {
  return {
    id: folder,
    articles: [],
    path: `issues/${folder}/`,
    file,
    previous: undefined,
    next: undefined,
    supplements: [],
    alongside: [],
    ...statedFields(fields, checked),
    attachments: [],
    newsletter: undefined,
    supplement_to: undefined,
    lang: languageOr(checked.lang, language),
  };
}
