const digits = [...'〇一二三四五六七八九'];
const legal = [...'零壹贰叁肆伍陆柒捌玖'];
const legalTraditional = [...'零壹貳參肆伍陸柒捌玖'];
const plainUnits = ['', '十', '百', '千'];
const legalUnits = ['', '拾', '佰', '仟'];

/** How numbers of a list are written, by what Word calls it (ECMA-376 part 1, 17.18.59). Others are written in digits. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => wide(value),
  decimalFullWidth2: (value) => wide(value),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  ordinal: (value) =>
    `${value}${/1[123]$/.test(String(value)) ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`,
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => fromBlock(value, 20, 0x2488, `${value}.`),
  decimalEnclosedParen: (value) => fromBlock(value, 20, 0x2474, `(${value})`),
  ideographEnclosedCircle: (value) => fromBlock(value, 10, 0x3280, chinese(value)),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  ideographDigital: eachDigit,
  taiwaneseDigital: eachDigit,
  japaneseDigitalTenThousand: eachDigit,
  koreanDigital2: eachDigit,
  chineseLegalSimplified: (value) => counted(value, legal, legalUnits),
  ideographLegalTraditional: (value) => counted(value, legalTraditional, legalUnits),
  ideographTraditional: (value) => around(value, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (value) => around(value, '子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: (value) =>
    around(value, '甲乙丙丁戊己庚辛壬癸') + around(value, '子丑寅卯辰巳午未申酉戌亥'),
  aiueoFullWidth: (value) =>
    around(
      value,
      'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
    ),
  aiueo: (value) =>
    around(
      value,
      'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
    ),
  irohaFullWidth: (value) =>
    around(
      value,
      'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
    ),
  iroha: (value) =>
    around(
      value,
      'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
    ),
};

/** A number as a list prints it. */
export function writtenNumber(value: number, format: string): string {
  return (formats[format] ?? String)(value);
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
  return counted(value, digits, plainUnits).replace(/^一十/, '十').replaceAll('〇', '零');
}

/** A number in words: 一百零五. */
function counted(value: number, names: readonly string[], units: readonly string[]): string {
  if (value <= 0 || value > 9999) return value === 0 ? '零' : String(value);
  const figures = [...String(value)].map(Number);
  const words = figures.map((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? '';
    return figure === 0 ? (names[0] ?? '') : `${names[figure] ?? ''}${unit}`;
  });
  const zero = names[0] ?? '';
  return words
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '');
}

function eachDigit(value: number): string {
  return [...String(value)].map((figure) => digits[Number(figure)] ?? figure).join('');
}

function wide(value: number): string {
  return [...String(value)].map((figure) => String.fromCodePoint(0xff10 + Number(figure))).join('');
}

function around(value: number, signs: string): string {
  return value < 1 ? String(value) : ([...signs][(value - 1) % signs.length] ?? '');
}

/** a, b ... z, aa, bb: as Word counts, not as spreadsheets do. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value);
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, sign] of signs)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}
