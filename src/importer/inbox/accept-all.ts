import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../locales/language.ts';
import { type Accepted, acceptReview } from '../accept/accept-review.ts';
import { ImportFault } from '../fault.ts';
import { listIssues } from '../issue-folder.ts';

/** What came of the confirmed entries of all review lists. */
export interface AcceptedAll {
  accepted: { issue: string; accepted: Accepted }[];
  failed: { file: string; fault: ImportFault }[];
}

/** Accepts what editors confirmed in the review lists of all issues, for those who have no terminal; a list that fails holds up no other. */
export async function acceptAll(root: string, language: Language): Promise<AcceptedAll> {
  const result: AcceptedAll = { accepted: [], failed: [] };
  for (const issue of listIssues(root)) {
    const file = `src/issues/${issue}/review.yaml`;
    const path = join(root, file);
    if (!existsSync(path) || !/accept:\s*["']?yes/.test(readFileSync(path, 'utf8'))) continue;
    try {
      const accepted = await acceptReview(root, issue, language);
      if (accepted.files.length > 0) result.accepted.push({ issue, accepted });
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      result.failed.push({ file, fault: error });
    }
  }
  return result;
}
