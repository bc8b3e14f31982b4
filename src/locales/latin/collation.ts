import type { Format } from '../format.ts';

/** How a language in Latin letters sorts: by how a name is filed, family name first, else by the name, numbers by their size. */
export function collation(tag: string): Format['sorting'] {
  const { compare } = new Intl.Collator(tag, { numeric: true });
  const letters = new Intl.Collator(tag, { sensitivity: 'base' });
  return {
    key: ({ name, reading }) => reading || name,
    compare,
    letter: (key) => {
      const first = key.normalize('NFC').charAt(0).toLocaleUpperCase(tag);
      const plain = first.normalize('NFD').charAt(0);
      if (!/[A-Z]/.test(plain)) return '';
      // Ñ is a letter of its own in Spanish, É is not.
      return letters.compare(first, plain) === 0 ? plain : first;
    },
  };
}
