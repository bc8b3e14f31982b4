import type { Credit, Site } from '../../archive/types.ts';
import { inAnyLanguage } from '../../locales/tables.ts';
import { absoluteUrl } from '../format/address.ts';
import { type Thing, thing } from './node.ts';

/**
 * Roles that schema.org's `editor` means, in any language: 责编, 编辑, 主编. An art editor (美编) lays out the page, and
 * a proofreader (校对) reads it: both are contributors.
 */
const editorRole = new RegExp(
  `^(?!.*(?:${inAnyLanguage(({ credits }) => credits.notEditor)})).*(?:${inAnyLanguage(({ credits }) => credits.editor)})`,
  'i',
);

/** Somebody with the role that a line prints. */
export function creditedPerson(site: Site, { role, name, person }: Credit): Thing {
  return thing('Person', { name, jobTitle: role, url: person && absoluteUrl(site, person.path) });
}

/** The properties that an issue's credits give a work. */
export function creditProperties(site: Site, credits: readonly Credit[]) {
  const isEditor = ({ role }: Credit) => editorRole.test(role);
  return {
    editor: credits.filter(isEditor).map((credit) => creditedPerson(site, credit)),
    contributor: credits.filter((credit) => !isEditor(credit)).map((credit) => creditedPerson(site, credit)),
  };
}
