const raised = new Map(
  [...'0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφχ'].map((plain, index) => [
    plain,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᵠᵡ'][index] ?? plain,
  ]),
);
const lowered = new Map(
  [...'0123456789+-−=()aehijklmnoprstuvxβγρφχ'].map((plain, index) => [
    plain,
    [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'][index] ?? plain,
  ]),
);

/** The longest that is taken for a raised or lowered sign; longer is a paragraph set so by mistake. */
const longest = 24;

/**
 * A raised or lowered text in characters that are so by themselves (m², CO₂). Where Unicode lacks one, a text that
 * would read otherwise without it is written `^(…)` or `_(…)`; `isMarked` says so.
 */
export function scripted(
  text: string,
  kind: 'superscript' | 'subscript',
): { text: string; isMarked: boolean } {
  const bare = text.trim();
  if (bare === '' || bare.length > longest || !/[\p{L}\p{N}]/u.test(bare)) return { text, isMarked: false };
  const signs = kind === 'superscript' ? raised : lowered;
  const put = [...text].map((sign) => (/\s/.test(sign) ? sign : signs.get(sign)));
  if (put.every((sign) => sign !== undefined)) return { text: put.join(''), isMarked: false };
  // A number in brackets or in a circle, as for a reference, reads the same on the line.
  if (/^(?:[[［〔【(（].*[\]］〕】)）]|[\u2460-\u24ff\u3251-\u32bf*※]+)$/u.test(bare))
    return { text, isMarked: false };
  return { text: text.replace(bare, () => `${kind === 'superscript' ? '^' : '_'}(${bare})`), isMarked: true };
}
