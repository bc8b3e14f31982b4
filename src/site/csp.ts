/**
 * What a page may load, as the value of its `Content-Security-Policy` (CSP Level 3). There is no
 * inline script or style at all; the search page alone runs WebAssembly.
 */
export function contentSecurityPolicy(page: { search: boolean }): string {
  const script = page.search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  return [
    "default-src 'none'",
    script,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}
