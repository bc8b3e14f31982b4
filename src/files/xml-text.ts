/** Characters that XML 1.0 cannot hold, not even escaped (section 2.2). */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text of XML without what XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '');
}
