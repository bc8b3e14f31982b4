import type { Site } from '../../archive/types.ts';

/**
 * What the page at a path may load, as the value of its `Content-Security-Policy` (CSP Level 3). There is no inline
 * script or style at all; the search page alone runs WebAssembly, and asks the archives that are searched along.
 */
export function contentSecurityPolicy(path: string, { federation, origin }: Site): string {
  const isSearch = path === 'search/';
  const others = federation.map(({ url }) => new URL(url).origin).filter((other) => other !== origin);
  const sources = ["'self'", ...(isSearch ? new Set(others) : [])];
  return [
    "default-src 'none'",
    isSearch ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${sources.join(' ')}`,
    "media-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    ...(/\/(?:mail|wechat)\/$/.test(path) ? ["frame-src 'self'"] : []),
  ].join('; ');
}
