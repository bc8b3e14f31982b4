import { compare } from '../../compare.ts';
import { reportTwice } from '../../content/twice.ts';
import { type StatementFolder, statementFolders, statementKinds } from '../../model/kinds.ts';
import { checkPrinted } from '../check/check-figure.ts';
import type { ReadRecords, Written } from '../read/read-records.ts';
import type { ArchiveStatement, Issue, Statements } from '../types.ts';
import { FieldResolver } from './field-resolver.ts';
import { quotationsIn } from './quotations-in.ts';
import type { RecordIndex } from './record-index.ts';
import type { Resolving } from './resolving.ts';

/** Resolves what the issues state; whatever rests on drafts alone is checked and left out. */
export function resolveStatements(read: ReadRecords, issues: RecordIndex<Issue>, use: Resolving): Statements;
export function resolveStatements(
  read: ReadRecords,
  issues: RecordIndex<Issue>,
  use: Resolving,
): Record<string, ArchiveStatement[]> {
  return Object.fromEntries(
    statementFolders.map((folder) => [folder, inOrder(folder, ofKind(folder, read, issues, use))]),
  );
}

function ofKind(
  folder: StatementFolder,
  read: ReadRecords,
  issues: RecordIndex<Issue>,
  use: Resolving,
): ArchiveStatement[] {
  const { fields } = statementKinds[folder];
  return read[folder].files.flatMap(({ id, value, yaml }) => {
    const issue = issues.named(id, () => yaml.placeOf([]));
    const ids = value.flatMap((written: Written) => (typeof written.id === 'string' ? [written.id] : []));
    reportTwice(ids, (index) => yaml.placeOf([index, 'id']), use.problems);
    return value.flatMap((written: Written, index) => {
      const statement = statementOf(folder, issue, written);
      const resolver = new FieldResolver(yaml, folder, use);
      const resolved = resolver.object(fields, written, issue && statement, [index]);
      if (!resolved) return [];
      Object.assign(statement, resolved);
      const isFound = statement.evidence.length === quotationsIn(fields, written).length;
      if (statement.kind === 'figure' && isFound)
        checkPrinted(statement, (field) => yaml.placeOf([index, field]), use.problems);
      if (!issue) return [];
      for (const { article } of statement.evidence) {
        const list: unknown[] = article[folder];
        if (list.at(-1) !== statement) list.push(statement);
      }
      return [statement];
    });
  });
}

/** A statement with none of its fields yet. */
function statementOf(folder: StatementFolder, issue: Issue | undefined, { id }: Written): ArchiveStatement;
function statementOf(folder: StatementFolder, issue: Issue | undefined, { id }: Written): object {
  return { kind: statementKinds[folder].id, key: `${issue?.id}/${id}`, issue };
}

/** Sorted as the kind says; those with no ids of their own are numbered within their issues. */
function inOrder(folder: StatementFolder, statements: ArchiveStatement[]): ArchiveStatement[] {
  const { sortedBy } = statementKinds[folder];
  if (sortedBy !== undefined) {
    const value = (statement: ArchiveStatement) => String(Reflect.get(statement, sortedBy));
    statements.sort((a, b) => compare(value(a), value(b)));
  }
  const counts = new Map<Issue, number>();
  for (const statement of statements) {
    if ('id' in statement) continue;
    const place = (counts.get(statement.issue) ?? 0) + 1;
    counts.set(statement.issue, place);
    statement.key = `${statement.issue.id}/${place}`;
  }
  return statements;
}
