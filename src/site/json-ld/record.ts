import type { ArchiveRecord, Organization, Person, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { absoluteUrl } from '../format/address.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graph, type JsonLd, type Thing, thing } from './node.ts';

/** Kinds of organisations that are no bodies of people: a column's platform, a training ground, a collective noun. */
const notBodies = new Set(['platform', 'base', 'generic']);

const indexes = {
  person: { section: 'people', path: 'people/' },
  organization: { section: 'organizations', path: 'organizations/' },
  initiative: { section: 'initiatives', path: 'initiatives/' },
} as const;

/** A record's page: the person or body with what the texts say, or a page about something that is neither. */
export function recordJsonLd(record: ArchiveRecord, site: Site): JsonLd {
  const { section, path } = indexes[record.kind];
  const index = { name: strings(site.language).nav[section], path };
  return graph(describe(record, site), breadcrumbs(site, [index, { name: record.name, path: record.path }]));
}

/** The schema.org type that a record truly has, if there is one: an initiative has none. */
export function recordType(record: ArchiveRecord): 'Person' | 'Organization' | 'WorkersUnion' | undefined {
  if (record.kind === 'person') return 'Person';
  if (record.kind === 'initiative' || notBodies.has(record.sort?.id ?? '')) return undefined;
  return record.sort?.id === 'union' ? 'WorkersUnion' : 'Organization';
}

function describe(record: ArchiveRecord, site: Site): Thing {
  const url = absoluteUrl(site, record.path);
  const named = { '@id': url, url, name: record.name, alternateName: record.aliases };
  const type = recordType(record);
  if (type && record.kind === 'person') return thing(type, { ...named, ...personProperties(record, site) });
  if (type && record.kind === 'organization') {
    return thing(type, { ...named, ...organizationProperties(record, site) });
  }
  const about = thing('Thing', { name: record.name, alternateName: record.aliases });
  return thing('WebPage', { '@id': url, url, name: record.name, inLanguage: site.language, about });
}

function personProperties(person: Person, site: Site) {
  const bodies = new Set(person.roles.map(({ organization }) => organization));
  return {
    affiliation: references([...bodies], site),
    award: person.honours.map(({ name }) => name),
  };
}

function organizationProperties(organization: Organization, site: Site) {
  return {
    parentOrganization: references([organization.part_of], site)[0],
    // A list need not be complete to be true; hundreds of parts would outweigh the page.
    subOrganization: references(organization.parts.slice(0, 50), site),
    award: organization.honours.map(({ name }) => name),
  };
}

function references(organizations: readonly (Organization | undefined)[], site: Site): Thing[] {
  return organizations.flatMap((organization) => {
    const type = organization && recordType(organization);
    return type ? [thing(type, { name: organization.name, url: absoluteUrl(site, organization.path) })] : [];
  });
}
