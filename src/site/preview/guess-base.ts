import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path that the site is served under, as far as it can be told before the contents are right. */
export function guessBase({ root, siteUrl }: { root: string; siteUrl?: string | undefined }): string {
  try {
    const text = readFileSync(join(root, '_data', 'site.yaml'), 'utf8');
    const address = siteUrl ?? /^url:\s*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? '';
    return new URL(address).pathname.replace(/\/*$/, '/');
  } catch {
    return '/';
  }
}
