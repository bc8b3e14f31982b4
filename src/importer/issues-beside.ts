import { squeeze } from '../archive/resolve/squeeze.ts';
import { readData } from '../content/data-file.ts';
import { ProblemList } from '../content/problem.ts';
import { RootReader } from '../content/root-reader.ts';
import { issueSchema } from '../model/issue.ts';
import { dateOfId } from '../model/issue-id.ts';
import type { Doubt } from './doubt.ts';
import { listIssues } from './issue-folder.ts';
import type { Header } from './recognise/header.ts';
import type { Paper } from './recognise/paper.ts';

/**
 * What is doubted of a new issue because of others of its newsletter: that one of its year has its number already,
 * or, where it is a supplement, that it came with the one of its number or day. Issues at fault are passed over.
 */
export function doubtsBeside(root: string, id: string, header: Header, { newsletters }: Paper): Doubt[] {
  const { number, kind } = header;
  const isSupplement = kind === 'supplement';
  if (number === '' && !isSupplement) return [];
  const reader = new RootReader(root, new ProblemList());
  const [first] = newsletters;
  const ofNewsletter = (newsletter: string | undefined): string => newsletter || (first?.id ?? '');
  const found = listIssues(root).find((other) => {
    // Most papers number their issues from one each year.
    if (other === id || other.slice(0, 4) !== id.slice(0, 4)) return false;
    const { value: issue } = readData(reader, `src/issues/${other}/issue.yaml`, issueSchema);
    if (!issue || ofNewsletter(issue.newsletter) !== ofNewsletter(header.newsletter)) return false;
    const hasNumber = number !== '' && figuresOf(issue.number ?? '') === figuresOf(number);
    if (!isSupplement) return hasNumber && issue.kind === kind;
    return issue.kind !== kind && (number === '' ? dateOfId(other) === dateOfId(id) : hasNumber);
  });
  if (found === undefined) return [];
  return [
    isSupplement ? { kind: 'supplement', text: found } : { kind: 'same-number', text: number, other: found },
  ];
}

/** What tells numbers of issues apart: 第7期 and No. 7 are one. */
function figuresOf(number: string): string {
  return (number.match(/\d+/gu) ?? [squeeze(number)]).join(' ');
}
