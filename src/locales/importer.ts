import type { DoubtKind } from '../importer/doubt.ts';
import { importer as english } from './en/importer.ts';
import type { Language } from './language.ts';
import type { MessageTable } from './problems.ts';
import { importer as chinese } from './zh-CN/importer.ts';

type Sentence = MessageTable[string];

/** Why nothing was imported, accepted or begun. */
export type FaultCode =
  | 'file-missing'
  | 'file-is-folder'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  | 'file-kind'
  | 'file-mislabelled'
  | 'old-word'
  | 'encrypted'
  | 'document-broken'
  | 'document-too-large'
  | 'encoding-unknown'
  | 'not-in-encoding'
  | 'text-cut-short'
  | 'no-article'
  | 'no-text'
  | 'no-title'
  | 'no-date'
  | 'bad-date'
  | 'bad-slug'
  | 'article-exists'
  | 'issue-exists'
  | 'issue-faulty'
  | 'issue-missing'
  | 'review-missing'
  | 'review-faulty'
  | 'record-exists'
  | 'join-not-found'
  | 'no-answer'
  | 'not-loadable'
  | 'cancelled';

/** What the importer says, in one language. Values stand in braces. */
export interface ImportStrings {
  faults: Readonly<Record<FaultCode, Sentence>>;
  /** For each kind of doubt: what the review list says of it, and the question that is asked where it can be. */
  doubts: Readonly<Record<DoubtKind, { note: string; question: string }>>;
  fix: string;
  colon: string;
  imported: string;
  repairs: string;
  reviewNeeded: string;
  nothingToReview: string;
  proposals: string;
  yes: string;
  no: string;
  askDate: string;
  askAlt: string;
  /** The lines at the head of a review list. */
  reviewHead: readonly string[];
  reviewSections: Readonly<
    Record<'doubts' | 'mentions' | 'people' | 'organizations' | 'initiatives' | 'figures' | 'events', string>
  >;
  accepted: string;
  nothingAccepted: string;
  joinsMade: string;
  created: string;
  new: {
    what: string;
    issue: string;
    article: string;
    date: string;
    title: string;
    whichIssue: string;
    defaultTitle: string;
    placeholder: string;
  };
  inbox: {
    title: string;
    acceptTitle: string;
    empty: string;
    failed: string;
    checklist: string;
    how: string;
  };
}

const tables: Readonly<Record<Language, ImportStrings>> = { 'zh-CN': chinese, en: english };

/** The table of a language. */
export function importStrings(language: Language): ImportStrings {
  return tables[language];
}
