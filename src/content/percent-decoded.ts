/** An address without its percent-encoding, but for what is not rightly encoded. `decode` may spare marks of addresses. */
export function percentDecoded(text: string, decode = decodeURIComponent): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
