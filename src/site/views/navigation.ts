import type { Archive } from '../../archive/archive.ts';
import { recordFolders } from '../../model/kinds.ts';
import { constantSections, type OptionalSection, optionalSections } from '../../model/sections.ts';
import { href } from '../../rendering/format/address.ts';

/** Sections that lists of records stand in, those that are looked for most first. */
const listed = [...new Set(['people', 'initiatives', ...recordFolders] as const)];

/** The indexes that the front page leads to. */
const indexes = ['roster', ...listed, 'figures', 'timeline'] as const;

/** The parts of the site; the address of a section is its name. */
export const sections = [...constantSections, ...optionalSections] as const;

/** The parts of the site, with the home page and the pages of the archive's own. */
export type Section = (typeof sections)[number] | 'home' | 'ownPages';

/** An entry of the menu. */
interface NavItem {
  href: string;
  label: string;
  /** The section that it leads to, if it is one. */
  section: Section | undefined;
  /** The address under the base; empty for the home page and for other sites. */
  path: string;
}

/** The indexes that have something in them, with their addresses under the base, and how many entries each has. */
export function waysIn(archive: Archive): { section: Section; path: string; count: number }[] {
  const ways = indexes.map((section) => {
    const list = section === 'timeline' ? archive.events : archive[section];
    return { section, path: `${section}/`, count: list.length };
  });
  return ways.filter(({ count }) => count > 0);
}

/** The menu: what `nav` in `site.yaml` lists, or every index that has something in it between the issues and what is said of the site. */
export function navigation(archive: Archive): NavItem[] {
  const { site } = archive;
  const usual = [
    'issues',
    ...waysIn(archive).map(({ section }) => section),
    ...listedPages(archive),
    'about',
  ];
  const entries = site.nav ?? usual.map((to) => ({ to, label: '' }));
  return entries.map(({ to, label }) => {
    if (/^https:/i.test(to)) return { href: to, label, section: undefined, path: '' };
    const section = to === '' ? 'home' : sections.find((name) => name === to);
    // A file has an ending; a page is a folder, and the home page the one above all.
    const path = to === '' || /\.[a-z0-9]+$/i.test(to) ? to : `${to}/`;
    return { href: href(site, path), label: label || nameOf(to, section, archive), section, path };
  });
}

/** The archive's own pages that ask for a place in the menu. */
function listedPages({ pages }: Archive): string[] {
  return pages.filter(({ id, nav }) => nav !== '' && id !== 'about').map(({ id }) => id);
}

function nameOf(to: string, section: Section | undefined, { site: { strings }, pages }: Archive): string {
  if (section === 'home') return strings.homePage;
  const page = pages.find(({ id }) => id === to);
  return page?.nav || (section ? strings[section].title : (page?.title ?? to));
}

/** Whether a site has a section; what is no section of those that can be off is always there. */
export function hasSection(section: unknown, { site: { model } }: Archive): boolean {
  const optional = optionalSections.find((name): name is OptionalSection => name === section);
  return optional === undefined || model.has[optional];
}
