import { sliceText } from '../../content/slice-text.ts';
import { importStrings } from '../../locales/importer.ts';
import type { Language } from '../../locales/language.ts';
import type { EmptiedInbox } from './empty-inbox.ts';

/** A program and its arguments; no shell reads them. */
export type Step = readonly [program: string, ...args: string[]];

/** What a pull request for an import is made of. */
export interface PullRequest {
  branch: string;
  base: string;
  title: string;
  /** The file that holds its text. */
  body: string;
}

/** The account that GitHub's own workflows commit as. */
const author = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];

/** The steps that put what an import changed on a branch of its own and open a pull request for it. */
export function pullRequestSteps({ branch, base, title, body }: PullRequest): Step[] {
  return [
    ['git', 'switch', '--create', branch],
    ['git', 'add', '--all', '--', 'inbox', 'src/issues', '_data'],
    ['git', ...author, 'commit', '--quiet', `--message=${title}`],
    ['git', 'push', '--quiet', 'origin', branch],
    ['gh', 'pr', 'create', `--head=${branch}`, `--base=${base}`, `--title=${title}`, `--body-file=${body}`],
  ];
}

/** The headline of a pull request: what was imported, else accepted, in one line of at most 100 characters. */
export function pullRequestTitle({ imported, accepted }: EmptiedInbox, language: Language): string {
  const { inbox, colon, listSeparator } = importStrings(language);
  const files = imported.map(({ file }) => file);
  const [label, names] =
    files.length > 0 ? [inbox.title, files] : [inbox.acceptTitle, accepted.map(({ issue }) => issue)];
  const title = `${label}${colon}${names.join(listSeparator)}`.replace(/\s+/gu, ' ');
  return title.length > 100 ? `${sliceText(title, 0, 99)}…` : title;
}
