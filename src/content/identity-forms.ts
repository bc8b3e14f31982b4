/** How an identity number of a place is written, and whether one of that form is right. */
interface IdentityForm {
  pattern: RegExp;
  isRight: (number: string) => boolean;
}

/** The check letter of a Spanish number is that at the remainder by 23 (Orden INT/2058/2008; Ministerio del Interior). */
const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** What the letter of a number of Taiwan stands for, less ten, in the order of the letters. */
const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/**
 * Identity numbers that are written with letters or brackets: of Hong Kong, of Taiwan, of Spain (DNI and NIE), and of the social
 * security of the United States, which has no check character. A number is given here by its letters and digits alone.
 */
const forms: readonly IdentityForm[] = [
  { pattern: /(?<![A-Z\d])[A-Z]{1,2}\d{6} ?\([\dA]\)/gi, isRight: (number) => isOfHongKong(number) },
  { pattern: /(?<![A-Z\d])[A-Z][1289]\d{8}(?![A-Z\d])/gi, isRight: (number) => isOfTaiwan(number) },
  {
    pattern: /(?<![A-Z\d.])(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ]-?\d{7})-?[A-Z](?![A-Z\d])/gi,
    isRight: (number) => {
      const digits = number.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
      return spanishLetters[Number(digits) % 23] === number.at(-1);
    },
  },
  { pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\d-])/g, isRight: () => true },
];

/** The identity numbers of these forms in a text, each with its UTF-16 offset, its length, and its letters and digits. */
export function formedNumbers(text: string): { at: number; length: number; number: string }[] {
  return forms.flatMap(({ pattern, isRight }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index: at }) => {
      const number = written.toUpperCase().replace(/[^A-Z\d]/g, '');
      return isRight(number) ? { at, length: written.length, number } : [];
    }),
  );
}

function isOfHongKong(number: string): boolean {
  // One letter is written as a space and a letter.
  const values = [...number.padStart(9)].map((sign) => (sign === ' ' ? 36 : Number.parseInt(sign, 36)));
  return values.reduce((sum, value, index) => sum + value * (9 - index), 0) % 11 === 0;
}

function isOfTaiwan(number: string): boolean {
  const letter = taiwanLetters.indexOf(number.charAt(0)) + 10;
  const digits = [...number.slice(1)].map(Number);
  const sum = digits.reduce((rest, digit, index) => rest + digit * Math.max(1, 8 - index), 0);
  return (Math.floor(letter / 10) + (letter % 10) * 9 + sum) % 10 === 0;
}
