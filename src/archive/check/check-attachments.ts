import type { RootReader } from '../../content/root-reader.ts';
import { sliceText } from '../../content/slice-text.ts';
import { reportTwice } from '../../content/twice.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { attachmentEndings, attachmentKind, largestAttachment } from '../../model/attachment.ts';
import type { IssueFile } from '../../model/issue.ts';
import type { Attachment } from '../types.ts';
import { reportMissing } from './named-file.ts';

/** Checks the files that an issue lists as attached, each by its name, its size and its bytes, and gives those that are sound. */
export function checkAttachments(
  reader: RootReader,
  { folder, files, yaml }: { folder: string; files: readonly string[]; yaml: YamlFile },
  listed: IssueFile['attachments'],
): Attachment[] {
  const names = listed.map(({ file }) => file);
  reportTwice(names, (index) => yaml.placeOf(['attachments', index, 'file']), reader.problems);
  return listed.flatMap(({ file: name, title = name }, index): Attachment[] => {
    const seen = sliceText(name, 0, 80);
    const place = () => yaml.placeOf(['attachments', index, 'file']);
    const report = (code: string, values = {}): Attachment[] => {
      reader.problems.error(code, place(), { seen, ...values });
      return [];
    };
    const kind = attachmentKind(name);
    if (!kind) return report('attachment-kind', { known: attachmentEndings.join(', ') });
    if (!files.includes(name)) {
      reportMissing({ folder: `src/issues/${folder}`, name, names: files }, place(), reader.problems);
      return [];
    }
    const file = `src/issues/${folder}/${name}`;
    const sample = reader.sample(file);
    if (!sample) return [];
    const { size: bytes, text } = sample;
    if (bytes === 0) return report('named-file-empty');
    const [size, most] = [bytes, largestAttachment].map((each) => Math.ceil(each / 1_000_000));
    if (bytes > largestAttachment) return report('named-file-too-large', { size, most });
    if (!kind.bytes.test(text)) return report('attachment-mislabelled');
    // In an address what comes after # is no part of a file's name.
    const path = `issues/${folder}/${name.replaceAll('#', '-')}`;
    const isSound = kind.type.startsWith('audio/');
    return [{ file, name, title, path, type: kind.type, bytes, isSound }];
  });
}
