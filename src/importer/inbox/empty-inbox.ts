import { loadArchive } from '../../archive/load-archive.ts';
import { type Problem, ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import type { Language } from '../../locales/language.ts';
import { type Accepted, acceptReview } from '../accept/accept-review.ts';
import { ImportFault } from '../fault.ts';
import { listInbox, removeFromInbox, requireOwnFile, setAside } from '../files/incoming.ts';
import { type ImportOptions, importFile } from '../import-file.ts';
import { listIssues } from '../issue-folder.ts';
import { isMachines, refusal } from '../report.ts';
import { reviewFile } from '../review/review-file.ts';
import type { Written } from '../write/write-issue.ts';

/** What came of the files in `inbox/`, and of the entries that editors confirmed in review lists. */
export interface EmptiedInbox {
  imported: { file: string; written: Written }[];
  /** Files that were not imported, and why. */
  failed: { file: string; fault: ImportFault }[];
  accepted: { issue: string; accepted: Accepted }[];
  /** Review lists of which nothing was accepted, and why. */
  refused: { file: string; fault: ImportFault }[];
  /** What the check says of the issues that were imported into. */
  problems: Problem[];
}

/**
 * Does the work of editors who have no terminal: imports every file in `inbox/` by name order and takes
 * those that were imported away, then accepts what is confirmed in the review lists of all issues. What
 * fails holds up no other, and is put aside, with the reason. `importOne` imports a file.
 *
 * @throws ImportFault when the machine is at fault: the files are left where they are
 */
export async function emptyInbox(
  root: string,
  language: Language,
  importOne: (options: ImportOptions) => Promise<Written> = importFile,
): Promise<EmptiedInbox> {
  const done: EmptiedInbox = { imported: [], failed: [], accepted: [], refused: [], problems: [] };
  for (const file of listInbox(root)) {
    const written = await orFault(file, () => {
      requireOwnFile(root, file);
      return importOne({ root, file: `${root}/inbox/${file}`, language, fallbackDate: dateIn(file) });
    });
    if (written instanceof ImportFault) {
      done.failed.push({ file, fault: written });
      // A run that was killed between the two may have left it: nothing of it is lost.
      if (written.code === 'already-imported') removeFromInbox(root, file);
      else setAside(root, file, `${refusal(written, language)}\n`);
    } else {
      done.imported.push({ file, written });
      removeFromInbox(root, file);
    }
  }
  if (done.imported.length > 0) {
    const { problems } = await loadArchive(root, { drafts: true });
    const issues = done.imported.map(({ written }) => `src/issues/${written.issue}/`);
    done.problems = problems.filter(({ file }) => issues.some((issue) => file.startsWith(issue)));
  }
  for (const issue of listIssues(root).filter((one) => isConfirmed(root, one))) {
    const accepted = await orFault(reviewFile(issue), () => acceptReview(root, issue, language));
    if (accepted instanceof ImportFault) done.refused.push({ file: reviewFile(issue), fault: accepted });
    else if (accepted.files.length > 0) done.accepted.push({ issue, accepted });
  }
  return done;
}

/** What work gives, or why it gives nothing; what nobody foresaw holds up no other file either. */
async function orFault<Result>(file: string, work: () => Promise<Result>): Promise<Result | ImportFault> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportFault && isMachines(error)) throw error;
    if (error instanceof ImportFault) return error;
    const seen = error instanceof Error ? error.message : String(error);
    return new ImportFault('import-broke', { file, seen }, error);
  }
}

/** A date in a file's name: 2023-04-26, 20230426, 2023年4月26日. */
function dateIn(name: string): string | undefined {
  const match = /(?<!\d)(20\d{2}|19\d{2})(?:[-._年]?)(\d{1,2})(?:[-._月]?)(\d{1,2})(?!\d)/u.exec(name);
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : undefined;
}

/** Whether a review list has an entry that says yes; a list in which nobody wrote is not judged. */
function isConfirmed(root: string, issue: string): boolean {
  const reader = new RootReader(root, new ProblemList());
  return /:\s*["']?(?:yes|all)["']?\s*$/m.test(reader.text(reviewFile(issue)) ?? '');
}
