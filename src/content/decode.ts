import { fileStart, placeAt } from './place.ts';
import type { ProblemList } from './problem.ts';

/** The most bytes that a text file may have: far more than any article, far less than memory. */
const largestText = 20 * 1024 * 1024;

/**
 * Decodes a file as UTF-8 with or without a BOM. Anything else is an error that says what the bytes
 * look like (UTF-16, GB18030, a file cut short), and gives undefined.
 */
export function decode(bytes: Uint8Array, file: string, problems: ProblemList): string | undefined {
  if (bytes.length > largestText) {
    problems.error('file-too-large', fileStart(file), {
      size: Math.round(bytes.length / 1024 / 1024),
      most: 20,
    });
    return undefined;
  }
  if (looksLikeUtf16(bytes)) {
    problems.error('utf-16', fileStart(file));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    reportBroken(bytes, file, problems);
    return undefined;
  }
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 512);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return sample.length >= 4 && zeros > sample.length / 4;
}

function reportBroken(bytes: Uint8Array, file: string, problems: ProblemList): void {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const offset = lenient.indexOf('\ufffd');
  const place = placeAt(file, lenient, Math.max(offset, 0));
  const cutShort = offset !== -1 && /^\ufffd+$/.test(lenient.slice(offset));
  if (cutShort) problems.error('text-cut-short', place);
  else problems.error(looksLikeGb18030(bytes) ? 'gb18030' : 'not-utf8', place);
}

function looksLikeGb18030(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    return han * 3 > [...text].length;
  } catch {
    return false;
  }
}
