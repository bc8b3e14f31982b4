import type { CitedAuthor, Format } from '../../format.ts';
import { closed, type FamilyLength, type NameParts, partsOfName, withInitials } from '../../latin/names.ts';
import { months } from './months.ts';

const bodies =
  /(?<!\p{L})(?:redacci[oó]n|sindicato|comit[eé]|comisi[oó]n|secci[oó]n|consejo|equipo|departamento|secretar[ií]a|bolet[ií]n|prensa|asociaci[oó]n|federaci[oó]n|uni[oó]n|central|reporteros?|los|las|el)(?!\p{L})/iu;

/** Second given names that are so common that a name of three words with one has a single family name. */
const secondNames = new Set(
  'Luis José Juan María Carlos Antonio Manuel Miguel Ángel Alberto Eduardo Elena Carmen Isabel Teresa Fernanda Pablo Andrés Enrique Ignacio Javier Francisco Guadalupe Alejandra Alejandro Cristina Victoria Rosa Ana Eugenia Beatriz'.split(
    ' ',
  ),
);

/** Two family names, of the father and the mother, where a name has three words or more. */
const familyLength: FamilyLength = (words) =>
  words.length < 3 || (words.length === 3 && secondNames.has(words[1] ?? '')) ? 1 : 2;

/** How an article is cited in Spanish: by APA (7.ª ed.) and by Chicago (17.ª ed., 14.191) as one of a newspaper. */
export const citations: Format['citations'] = [
  {
    label: 'APA 7',
    text: ({ authors, title, publication, date, until, day, page, url }) => {
      const [year = ''] = date.split('-');
      const rest = dayAndMonth(date);
      const when = until === '' ? [year, rest].filter((part) => part !== '').join(', ') : day;
      const names = listed(
        authors.map((author) => withInitials(parts(author))),
        ', y ',
      );
      const head =
        names === '' ? `${closed(title)} (${when}).` : `${closed(names)} (${when}). ${closed(title)}`;
      return `${head} ${publication}${page && `, ${page}`}. ${url}`;
    },
  },
  {
    label: 'Chicago 17/18',
    text: ({ authors, title, publication, date, until, day, page, url }) => {
      const [year = ''] = date.split('-');
      const exact = [dayAndMonth(date), year].filter((part) => part !== '').join(' de ');
      const names = listed(authors.map(chicagoName), ', y ');
      const head = names === '' ? '' : `${closed(names)} `;
      const name = /[?!…]$/.test(title) ? `“${title}”` : `“${title}”.`;
      return `${head}${name} ${publication}, ${until === '' ? exact : day}${page && `, ${page}`}. ${url}.`;
    },
  },
];

function dayAndMonth(date: string): string {
  const [, month, day] = date.split('-');
  return [day && Number(day), months[Number(month) - 1]].filter(Boolean).join(' de ');
}

function parts(author: CitedAuthor): NameParts {
  return partsOfName(author, familyLength, bodies);
}

function chicagoName(author: CitedAuthor, index: number): string {
  const { family, given } = parts(author);
  return index > 0 || given === '' ? author.name : `${family}, ${given}`;
}

function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
