import type { Language } from '../../locales/language.ts';
import type { Part } from '../../locales/locale.ts';
import { merge } from '../../locales/merge.ts';
import { type Strings, strings } from '../../locales/readers.ts';
import { recordFolders } from '../../model/kinds.ts';
import { type OptionalSection, optionalSections, type StatedSections } from '../../model/sections.ts';
import type { Vocabulary } from '../types.ts';

/**
 * What readers see on one site: the texts of its language, with what `site.yaml` calls sections in all the places where their names
 * stand. Texts that name sections in passing give way to others, where one that they name is off or called otherwise.
 */
export function siteStrings(language: Language, sections: StatedSections, vocabulary: Vocabulary): Strings {
  const usual = strings(language);
  const changes = recordFolders.some((folder) => sections[folder] !== undefined && sections[folder] !== true);
  const others = changes || sections.roster !== undefined;
  return optionalSections.reduce(
    (texts, section) => merge<Strings>(texts, renamed(section, sections, usual, vocabulary)),
    others ? merge<Strings>(usual, usual.unnamed) : usual,
  );
}

/** The texts that change when a section is called otherwise. */
function renamed(
  section: OptionalSection,
  sections: StatedSections,
  { renamed: words }: Strings,
  { roles }: Vocabulary,
): Part<Strings> {
  const stated = sections[section];
  if (typeof stated !== 'object') return {};
  const { description, role } = stated;
  const title = stated.title ?? roles.find(({ id }) => id === role)?.label;
  if (title === undefined)
    return description === undefined ? {} : { [section]: { description, way: description } };
  const told = description ?? words.description(title);
  if (section === 'data') return { data: { title, description: told } };
  const own = { title, description: told, way: told, one: title, count: words.count, empty: words.empty };
  return { [section]: own, ...alsoCalled(section, title) };
}

/** Where the name of a section stands by itself beside its own page. */
function alsoCalled(section: OptionalSection, title: string): Part<Strings> {
  switch (section) {
    case 'people':
      return { search: { facets: { people: title } }, record: { fields: { people: title } } };
    case 'initiatives':
      return { record: { fields: { initiatives: title } } };
    case 'figures':
      return {
        data: { kinds: { figures: title } },
        record: { fields: { figures: title } },
        search: { live: { kinds: { figure: title } } },
      };
    case 'timeline':
      return { data: { kinds: { events: title } }, record: { fields: { events: title } } };
    default:
      return {};
  }
}
