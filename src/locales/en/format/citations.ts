import type { CitedAuthor, Format } from '../../format.ts';
import { closed, type NameParts, partsOfName, withInitials } from '../../latin/names.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const bodies =
  /\b(?:staff|local|union|unions|committee|council|board|editors?|team|department|office|members?|newsletter|press|association|federation|news|desk|reporters?|and|of|the)\b/i;

/** How an article is cited in English: by APA (7th edition, 10.1) and by Chicago (17th edition, 14.191) as one of a newspaper. */
export const citations: Format['citations'] = [
  {
    label: 'APA 7',
    text: ({ authors, title, publication, date, until, day, page, url }) => {
      const [year = '', month, on] = date.split('-');
      const rest = [months[Number(month) - 1], on && Number(on)].filter(Boolean).join(' ');
      const when = until === '' ? [year, rest].filter((part) => part !== '').join(', ') : day;
      const names = listed(
        authors.map((author) => withInitials(parts(author))),
        ', & ',
      );
      const head =
        names === '' ? `${closed(title)} (${when}).` : `${closed(names)} (${when}). ${closed(title)}`;
      return `${head} ${publication}${page && `, ${page}`}. ${url}`;
    },
  },
  {
    label: 'Chicago 17/18',
    text: ({ authors, title, publication, date, until, day, page, url }) => {
      const [year = '', month, on] = date.split('-');
      const name = months[Number(month) - 1] ?? '';
      const exact = on ? `${name} ${Number(on)}, ${year}` : [name, year].join(' ').trim();
      const names = listed(authors.map(chicagoName), ', and ');
      const head = names === '' ? '' : `${closed(names)} `;
      return `${head}“${closed(title)}” ${publication}, ${until === '' ? exact : day}${page && `, ${page}`}. ${url}.`;
    },
  },
];

function parts(author: CitedAuthor): NameParts {
  return partsOfName(author, () => 1, bodies);
}

/** The first author family name first, the others as they are called (Chicago, 14.76). */
function chicagoName(author: CitedAuthor, index: number): string {
  const { family, given } = parts(author);
  return index > 0 || given === '' ? author.name : `${family}, ${given}`;
}

function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
