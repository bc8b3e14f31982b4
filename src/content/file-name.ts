import { isReserved } from '../model/issue-id.ts';
import { contentLimits } from '../model/limits.ts';
import type { UnplacedProblem } from './problem.ts';
import { sliceText } from './slice-text.ts';

const leftByPrograms =
  /^\.|^~\$|^#.*#$|~$|\.sw[a-z]$|^(?:Thumbs\.db|desktop\.ini|__MACOSX|@eaDir|Icon\r?)$|\.(?:tmp|bak|crdownload|part)$/i;
const copies = /副本|复件| copy\b|^copy (?:\(\d+\) )?of |[(（](?:copy|\d+)[)）]/i;
const texts = /\.(?:md|markdown|ya?ml|txt)$/i;

/** The most bytes of a name: what Linux and macOS take, less what the site adds to it. */
const longestName = contentLimits.fileName.most;

/** Whether an editor's program or operating system left a file behind: it is passed over without a word. */
export function isLeftover(name: string): boolean {
  return leftByPrograms.test(name);
}

/** Whether a text file is by its name a second copy of another (副本, “copy”, “(1)”). */
export function isCopy(name: string): boolean {
  return texts.test(name) && copies.test(name);
}

/**
 * What keeps a name from being the same on every computer: Windows reserves some names and characters
 * and drops a final dot or space, macOS takes letters apart that others store as one.
 */
export function nameProblem(name: string): UnplacedProblem | undefined {
  if (/^[\w-]+(?:\.[\w-]+)*$/.test(name) && name.length <= longestName && !isReserved(name)) return undefined;
  const seen = name.replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');
  if (name.includes('\ufffd')) return { code: 'name-not-utf8', values: { seen } };
  const bytes = Buffer.byteLength(name);
  if (bytes > longestName)
    return {
      code: 'name-too-long',
      values: { seen: `${sliceText(seen, 0, 40)}…`, count: bytes, most: longestName },
    };
  if (isReserved(name)) return { code: 'name-reserved', values: { seen } };
  if (/[<>:"|?*\\\u0000-\u001f\u007f-\u009f]|[. ]$|^ /.test(name))
    return { code: 'name-not-portable', values: { seen } };
  if (name !== name.normalize('NFC')) return { code: 'name-not-nfc', values: { seen } };
  return undefined;
}
