import type { FaultCode } from '../site/build/fault.ts';
import type { FindingCode } from '../site/verify/finding.ts';
import { commands as english } from './en/commands.ts';
import type { Language } from './language.ts';
import type { MessageTable } from './problems.ts';
import { commands as chinese } from './zh-CN/commands.ts';

/** A sentence and how to mend what it tells; values stand in braces. */
type Sentence = MessageTable[string];

/** How a command was called wrongly. */
export type UsageCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-argument'
  | 'missing-value'
  | 'excess-arguments'
  | 'bad-usage'
  | 'root-missing'
  | 'root-without-data'
  | 'bad-port'
  | 'bad-part'
  | 'bad-parts'
  | 'bad-choice';

/** What the commands say, in one language. */
export interface CliStrings {
  usage: Readonly<Record<UsageCode, Sentence>>;
  faults: Readonly<Record<FaultCode, Sentence>>;
  findings: Readonly<Record<FindingCode, Sentence>>;
  /** How to mend a lost address, by what had it. */
  former: Readonly<Record<'article' | 'record', string>>;
  error: string;
  warning: string;
  /** Stands before how to mend a problem. */
  fix: string;
  colon: string;
  count: (errors: number, warnings: number) => string;
  noProblems: string;
  andMore: (count: number) => string;
  verboseHint: string;
  stages: {
    check: string;
    render: (issues: number, articles: number) => string;
    index: (done: number, shards: number) => string;
    verify: string;
  };
  built: (pages: number, files: number, megabytes: string, seconds: string, out: string) => string;
  notBuilt: string;
  cacheNotWritten: (message: string) => string;
  /** What indexing a part came to: shards made, and shards that were there. */
  indexed: (part: string, made: number, kept: number) => string;
  notIndexed: string;
  preview: {
    ready: (address: string) => string;
    portTaken: (wanted: number, port: number) => string;
    changed: (seconds: string) => string;
    waiting: string;
    stop: string;
    title: string;
    help: string;
  };
}

const tables: Readonly<Record<Language, CliStrings>> = { 'zh-CN': chinese, en: english };

/** The table of a language. */
export function cliStrings(language: Language): CliStrings {
  return tables[language];
}
