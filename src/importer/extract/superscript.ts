const raised: Readonly<Record<string, string>> = {
  ...pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'),
  '−': '⁻',
  '–': '⁻',
  '＋': '⁺',
  '（': '⁽',
  '）': '⁾',
};
const lowered: Readonly<Record<string, string>> = {
  ...pairs('0123456789+-=()aeoxhklmnpst', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ'),
  '−': '₋',
  '–': '₋',
  '（': '₍',
  '）': '₎',
};

function pairs(plain: string, formed: string): Record<string, string> {
  return Object.fromEntries([...plain].map((character, index) => [character, [...formed][index] ?? '']));
}

/**
 * A text that is printed raised or lowered in the characters that Unicode has for it (m², H₂O); undefined where it
 * lacks one, so that nothing is half raised.
 *
 * @example inScript('2', 'super') // '²'
 */
export function inScript(text: string, script: 'super' | 'sub'): string | undefined {
  const formed = [...text].map((character) => (script === 'super' ? raised : lowered)[character]);
  return formed.includes(undefined) ? undefined : formed.join('');
}
