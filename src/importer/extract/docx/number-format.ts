const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];
const legalUnits = ['', '拾', '佰', '仟'];
const digits = [...'〇一二三四五六七八九'];

/**
 * How numbers of a list are written, by what Word calls it (ECMA-376 part 1, 17.18.59), whatever language it names; by what HTML
 * and CSS call it; and by the first number that OpenDocument shows (`一, 二, 三, ...`). Others are written in digits.
 */
const formats: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/^decimalZero$/, (value) => String(value).padStart(2, '0')],
  [/^(?:decimalFullWidth2?|１)$/, (value) => eachDigit(value, [...'０１２３４５６７８９'])],
  [/^(?:upperRoman|upper-roman|I)$/, (value) => roman(value).toUpperCase()],
  [/^(?:lowerRoman|lower-roman|i)$/, roman],
  [/^(?:upperLetter|upper-(?:alpha|latin)|A)$/, (value) => letters(value).toUpperCase()],
  [/^(?:lowerLetter|lower-(?:alpha|latin)|a)$/, letters],
  [/^ordinal$/, (value) => `${value}${endingOf(value)}`],
  [/^numberInDash$/, (value) => `- ${value} -`],
  [/^(?:decimalEnclosedCircle|①)/, circled],
  [/^decimalEnclosedFullstop$/, (value) => fromBlock(value, 20, 0x2488, `${value}.`)],
  [/^decimalEnclosedParen$/, (value) => fromBlock(value, 20, 0x2474, `(${value})`)],
  [/^ideographEnclosedCircle$/, (value) => fromBlock(value, 10, 0x3280, chinese(value))],
  [/Counting|^(?:cjk-ideographic|(?:simp|trad)-chinese-informal|一)$/, chinese],
  [/Digital|^(?:cjk-decimal|〇)$/, (value) => eachDigit(value, digits)],
  [
    /^(?:chineseLegalSimplified|simp-chinese-formal|壹)$/,
    (value) => counted(value, [...'零壹贰叁肆伍陆柒捌玖'], legalUnits),
  ],
  [
    /^(?:ideographLegalTraditional|trad-chinese-formal)$/,
    (value) => counted(value, [...'零壹貳參肆伍陸柒捌玖'], legalUnits),
  ],
  [/^(?:ideographTraditional|cjk-heavenly-stem|甲)$/, (value) => around(value, stems)],
  [/^(?:ideographZodiac|子)$/, (value) => around(value, branches)],
  [/^ideographZodiacTraditional$/, (value) => around(value, stems) + around(value, branches)],
];

/** Whether numbers that are called so are written otherwise than in plain digits. */
export function isNumberFormat(called: string): boolean {
  return formats.some(([names]) => names.test(called));
}

/** A number as a list prints it. */
export function writtenNumber(value: number, called: string): string {
  if (called === 'none') return '';
  return (formats.find(([names]) => names.test(called))?.[1] ?? String)(value);
}

function endingOf(value: number): string {
  return /1[123]$/.test(String(value)) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
}

function fromBlock(value: number, most: number, first: number, other: string): string {
  return value >= 1 && value <= most ? String.fromCodePoint(first + value - 1) : other;
}

function circled(value: number): string {
  if (value === 0) return '⓪';
  if (value > 20 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  if (value > 35 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36);
  return fromBlock(value, 20, 0x2460, String(value));
}

function chinese(value: number): string {
  return counted(value, digits, ['', '十', '百', '千']).replace(/^一十/, '十').replaceAll('〇', '零');
}

/** A number in words: 一百零五. */
function counted(value: number, names: readonly string[], units: readonly string[]): string {
  if (value <= 0 || value > 9999) return value === 0 ? '零' : String(value);
  const figures = [...String(value)].map(Number);
  const words = figures.map((figure, index) => {
    const unit = figure === 0 ? '' : units[figures.length - 1 - index];
    return `${names[figure]}${unit}`;
  });
  const [zero = ''] = names;
  return words
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '');
}

function eachDigit(value: number, signs: readonly string[]): string {
  return [...String(value)].map((figure) => signs[Number(figure)] ?? figure).join('');
}

function around(value: number, signs: readonly string[]): string {
  return value < 1 ? String(value) : (signs[(value - 1) % signs.length] ?? '');
}

/** a, b ... z, aa, bb: as Word counts, not as spreadsheets do. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** A number in Roman figures: those of one for each place, in the letters of that place. */
function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const figures = [...String(value)].map(Number).reverse();
  const places = ['ivx', 'xlc', 'cdm', 'm'].map((own, place) =>
    (romans[figures[place] ?? 0] ?? '').replace(/[ivx]/g, (sign) => own['ivx'.indexOf(sign)] ?? ''),
  );
  return places.reverse().join('');
}
