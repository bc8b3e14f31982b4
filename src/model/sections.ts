import { z } from 'zod';
import { flag, id, text } from './fields.ts';
import { type ListName, recordFolders } from './kinds.ts';

/** The parts that every site has, by the names of their addresses. */
export const constantSections = ['issues', 'about', 'search'] as const;

/** The parts of a site that an archive may call otherwise or do without, by the names of their addresses. */
export const optionalSections = ['roster', ...recordFolders, 'figures', 'timeline', 'data'] as const;

/** A part of a site that an archive may call otherwise or do without. */
export type OptionalSection = (typeof optionalSections)[number];

/** The section that shows a list of the archive; issues and articles are always shown. */
export function sectionOfList(list: ListName): OptionalSection | undefined {
  if (list === 'issues' || list === 'articles') return undefined;
  return list === 'events' ? 'timeline' : list;
}

const names = {
  /** What the section is called, wherever its name is printed. */
  title: text.optional(),
  /** One sentence under the title. */
  description: text.optional(),
};

/** `false` for a section that the site does without, or what it is called. */
const sectionOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.union([flag, z.strictObject(shape)]).optional();

/** `sections` in `site.yaml`. */
export const sectionsSchema = z
  .strictObject({
    ...Object.fromEntries(optionalSections.map((section) => [section, sectionOf(names)])),
    /** The roster may hold the people of another role of the vocabulary. */
    roster: sectionOf({ ...names, role: id.optional() }),
  })
  .optional();

/** What `site.yaml` says of a section. */
export interface StatedSection {
  title?: string | undefined;
  description?: string | undefined;
  /** The role of those who stand on the roster. */
  role?: string | undefined;
}

/** What `site.yaml` says of each section; false for one that is off. */
export type StatedSections = Readonly<Partial<Record<string, StatedSection | boolean>>>;
