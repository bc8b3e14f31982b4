import type { Issue, Site } from '../../archive/types.ts';
import { suffixOfId } from '../../model/issue-id.ts';
import { issueDate } from './issue-date.ts';

/**
 * The name of an issue beside its date: its title, and among others of its date what tells it from them. Empty where the date is name
 * enough.
 */
export function issueName(issue: Issue, site: Site): string {
  return joined(ownNames(issue, site));
}

/** The same, where its newsletter is said already. */
export function nameInNewsletter(issue: Issue, site: Site): string {
  const name = issueName(issue, site);
  return name === issue.newsletter?.title ? '' : name;
}

/** An issue by its date and its name. */
export function datedName(issue: Issue, site: Site): string {
  return joined([dated(issue, site), ...ownNames(issue, site)]);
}

/** The same, with the newsletter where an archive has several. */
export function issueHeading(issue: Issue, site: Site): string {
  return joined([issue.newsletter?.title ?? '', dated(issue, site), ...ownNames(issue, site)]);
}

/** The same, with the newsletter always. */
export function issueTitle(issue: Issue, site: Site): string {
  return joined([(issue.newsletter ?? site).title, dated(issue, site), ...ownNames(issue, site)]);
}

/** An issue by its number, as others speak of it, with its date: No. 12, 26 April 2023. */
export function issueReference(issue: Issue, site: Site): string {
  const { numbered, reference } = site.strings.issue;
  const name = issue.number === '' ? issueName(issue, site) : numbered(issue.number);
  const date = issueDate(issue, site.language);
  return name === '' ? date : reference(name, date);
}

/** What stands for an issue in a calendar, among others of its month: its name, its number, or else its date. */
export function calendarName(issue: Issue, site: Site): string {
  const { title, number, alongside } = issue;
  if (alongside.length > 0) return tellingName(issue, site);
  return title || (number && site.strings.issue.numbered(number)) || issueDate(issue, site.language);
}

/** An issue of a calendar for those who hear it by itself. */
export function calendarLabel(issue: Issue, site: Site): string {
  const names = [...ownNames(issue, site), calendarName(issue, site)];
  return joined([issue.newsletter?.title ?? '', dated(issue, site), ...names]);
}

function dated(issue: Issue, { strings, language }: Site): string {
  return strings.issue.title(issueDate(issue, language));
}

function ownNames(issue: Issue, site: Site): string[] {
  return [issue.title, issue.alongside.length === 0 ? '' : tellingName(issue, site)];
}

/** What is said of something, each once. */
function joined(names: readonly string[]): string {
  return [...new Set(names)].filter((name) => name !== '').join(' ');
}

/** The first thing that is said of an issue and of no other of its date, or else whatever is said first. */
function tellingName(issue: Issue, site: Site): string {
  const said = namesOf(issue, site);
  const others = new Set(issue.alongside.flatMap((other) => namesOf(other, site)));
  return said.find((name) => !others.has(name)) ?? said[0] ?? issueDate(issue, site.language);
}

function namesOf({ id, title, number, newsletter, kind, articles }: Issue, { strings }: Site): string[] {
  const { numbered, kinds } = strings.issue;
  const suffix = suffixOfId(id);
  return [
    title,
    number && numbered(number),
    newsletter?.title ?? '',
    kind && kinds[kind],
    // A letter is no word of a language.
    suffix.length === 1 ? suffix.toUpperCase() : suffix.replaceAll('-', ' '),
    articles[0]?.title ?? '',
  ].filter((name) => name !== '');
}
