import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { privateNumbers } from '../../src/content/private-numbers.ts';

/** The card of the norm's own example, numbers that nobody has been given, and numbers that are public. */
const cases: [text: string, codes: string[]][] = [
  ['身份证11010519491231002X。', ['private-id-number']],
  ['身份证11010519491231002x。', ['private-id-number']],
  ['身份证１１０１０５１９４９１２３１００２Ｘ。', ['private-id-number']],
  ['身份证１１０１０５１９４９１２３１００２１。', ['private-id-number']],
  ['身份证110105 19491231 0021。', ['private-id-number']],
  ['身份证110105194912310021', ['private-id-number']],
  ['身份证110105491231002', ['private-id-number']],
  ['身份证１１０１０５４９１２３１００２', ['private-id-number']],
  ['编号110105491331002', []],
  ['编号110105194913310021', []],
  ['编号990105194912310021', []],
  ['电话13812345678', ['private-phone']],
  ['电话138-1234-5678', ['private-phone']],
  ['电话+86 138 1234 5678', ['private-phone']],
  ['热线12351', []],
  ['电话0511-88888888', []],
  ['编号12812345678', []],
  ['共13812345678.5元', []],
  ['卡号6222 0212 3456 7890 128', ['private-bank-number']],
  ['付款给4111111111111111', ['private-bank-number']],
  ['编号4111111111111112', []],
  ['银行卡号4111111111111112', ['private-bank-number']],
  ['期刊号1009-0045', []],
  ['香港身份證A123456(3)', ['private-id-number']],
  ['香港身份证Ａ１２３４５６（３）', ['private-id-number']],
  ['型号A123456(4)', []],
  ['身分證字號A123456789', ['private-id-number']],
  ['型號A123456788', []],
  ['con DNI 12.345.678-Z', ['private-id-number']],
  ['NIE X1234567L', ['private-id-number']],
  ['la ley 12345678A', []],
  ['his SSN 123-45-6789', ['private-id-number']],
  ['call 555-0123-4567', []],
  ['2021年5月1日，13812345678和11010519491231002X', ['private-phone', 'private-id-number']],
];

for (const [text, codes] of cases)
  test(`${text}: ${codes.join(', ') || 'nothing private'}`, () =>
    assert.equal(
      privateNumbers(text).map(({ code }) => code),
      codes,
    ));

test('an identity number of another place is surely one where a word says so', () => {
  const certain = (text: string) => privateNumbers(text).map(({ isCertain, ends }) => [isCertain, ends]);
  assert.equal(certain('身分證字號：A123456789'), [[true, '789']]);
  assert.equal(certain('型號A123456789'), [[false, '789']]);
  assert.equal(certain('D.ª Ana Ruiz, con DNI n.º 12345678Z'), [[true, '78Z']]);
  assert.equal(certain('pieza 12345678Z'), [[false, '78Z']]);
  assert.equal(certain('HKID: A123456(3)'), [[true, '563']]);
});

test('figures that stand side by side are no surely private number, a card in parts is', () => {
  const certain = (text: string) => privateNumbers(text).map(({ isCertain }) => isCertain);
  assert.equal(certain('320 102 560 712 345'), [false]);
  assert.equal(certain('320102560712345'), [true]);
  assert.equal(certain('1101 0519 4912 3100 2X'), [true]);
  assert.equal(certain('110 105 194 912 310 02X'), [false]);
});

test.run();
