import type {
  ArchiveEvent,
  Article,
  Credit,
  Evidence,
  Figure,
  Honour,
  Initiative,
  Issue,
  Organization,
  Period,
  Person,
  Site,
} from '../../archive/types.ts';
import { absoluteUrl } from '../format/address.ts';

/**
 * The items of the open data: what editors wrote, with `id`, `url` and the place of each quotation
 * (content format, "Open data"). What is not stated is null; addresses are absolute.
 */

/** One quotation with its place on the page. */
export function evidenceItem(site: Site, { article, quote, place, path }: Evidence) {
  return { article: article.id, quote, paragraph: place, url: absoluteUrl(site, path) };
}

/** One issue, with the ids of its articles. */
export function issueItem(site: Site, issue: Issue) {
  return {
    id: issue.id,
    url: absoluteUrl(site, issue.path),
    date: issue.date,
    weekday: stated(issue.weekday),
    number: stated(issue.number),
    title: stated(issue.title),
    credits: issue.credits.map(creditItem),
    articles: issue.articles.map(({ id }) => id),
  };
}

/** One article without its text. */
export function articleItem(site: Site, article: Article) {
  const { source, cover } = article;
  return {
    id: article.id,
    url: absoluteUrl(site, article.path),
    issue: article.issue.id,
    title: article.title,
    kicker: stated(article.kicker),
    deck: stated(article.deck),
    byline: article.byline.map(creditItem),
    page: stated(article.page),
    section: stated(article.section),
    summary: stated(article.summary),
    cover: cover ? { src: cover.file, alt: cover.alt } : null,
    source: source && {
      file: stated(source.file),
      publication: stated(source.publication),
      note: stated(source.note),
    },
    repairs: article.repairs,
    corrections: article.corrections.map((correction) => ({ ...correction, note: stated(correction.note) })),
  };
}

/** One article with its text in reading order. */
export function articleTextItem(site: Site, article: Article) {
  const text = article.blocks.map(({ id, kind, text }) => ({ id, kind, text }));
  return { ...articleItem(site, article), text };
}

/** One person. */
export function personItem(site: Site, person: Person) {
  return {
    id: person.id,
    url: absoluteUrl(site, person.path),
    name: person.name,
    aliases: person.aliases,
    reading: stated(person.reading),
    roles: person.roles.map(({ role, basis, organization, note, evidence }) => ({
      role: role.id,
      basis: basis.id,
      organization: organization?.id ?? null,
      note: stated(note),
      evidence: evidenceItems(site, evidence),
    })),
    honours: person.honours.map((honour) => honourItem(site, honour)),
    evidence: evidenceItems(site, person.evidence),
  };
}

/** One organisation. */
export function organizationItem(site: Site, organization: Organization) {
  return {
    id: organization.id,
    url: absoluteUrl(site, organization.path),
    name: organization.name,
    aliases: organization.aliases,
    kind: organization.sort?.id ?? null,
    part_of: organization.part_of?.id ?? null,
    honours: organization.honours.map((honour) => honourItem(site, honour)),
    evidence: evidenceItems(site, organization.evidence),
  };
}

/** One initiative. */
export function initiativeItem(site: Site, initiative: Initiative) {
  return {
    id: initiative.id,
    url: absoluteUrl(site, initiative.path),
    name: initiative.name,
    aliases: initiative.aliases,
    form: stated(initiative.form),
    category: initiative.category?.id ?? null,
    organizers: initiative.organizers.map(({ id }) => id),
    people: initiative.people.map(({ id }) => id),
    audience: stated(initiative.audience),
    period: periodItem(initiative.period),
    parent: initiative.parent?.id ?? null,
    evidence: evidenceItems(site, initiative.evidence),
  };
}

/** One figure; its id is `<issue>/<id>` and its address the first words that it rests on. */
export function figureItem(site: Site, figure: Figure) {
  return {
    id: figure.key,
    url: evidenceUrl(site, figure.evidence, figure.issue),
    issue: figure.issue.id,
    value: figure.value,
    unit: stated(figure.unit),
    qualifier: stated(figure.qualifier),
    counts: figure.counts,
    period: periodItem(figure.period),
    initiative: figure.initiative?.id ?? null,
    organization: figure.organization?.id ?? null,
    evidence: evidenceItems(site, figure.evidence),
  };
}

/** One event; its id is `<issue>/<its place among the issue’s events, from 1>`. */
export function eventItem(site: Site, event: ArchiveEvent, place: number) {
  return {
    id: `${event.issue.id}/${place}`,
    url: evidenceUrl(site, event.evidence, event.issue),
    issue: event.issue.id,
    date: event.date,
    title: event.title,
    initiative: event.initiative?.id ?? null,
    organization: event.organization?.id ?? null,
    people: event.people.map(({ id }) => id),
    period: periodItem(event.period),
    evidence: evidenceItems(site, event.evidence),
  };
}

function stated(text: string | undefined): string | null {
  return text || null;
}

function creditItem({ role, name, person }: Credit) {
  return { role, name, person: person?.id ?? null };
}

function honourItem(site: Site, { name, level, year, evidence }: Honour) {
  return { name, level: stated(level), year: stated(year), evidence: evidenceItems(site, evidence) };
}

function periodItem(period: Period | undefined) {
  if (!period) return null;
  const { printed, from, to, basis } = period;
  return { printed: stated(printed), from: stated(from), to: stated(to), basis: stated(basis) };
}

function evidenceItems(site: Site, evidence: readonly Evidence[]) {
  return evidence.map((one) => evidenceItem(site, one));
}

function evidenceUrl(site: Site, evidence: readonly Evidence[], issue: Issue): string {
  return absoluteUrl(site, evidence[0]?.path ?? issue.path);
}
