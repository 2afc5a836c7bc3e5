/**
 * The Content-Security-Policy of every page. Scripts, styles, fonts and models come from the same origin only.
 * `'wasm-unsafe-eval'` is for the mesh decoder. A `<meta>` policy cannot speak of frames; the server's text adds that.
 */
const RULES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

export const POLICY = RULES.join('; ');

/** For servers that can set headers: pages under `/embed/` may be framed by anyone, all others by nobody. */
export const SERVER_POLICY = {
  pages: `${POLICY}; frame-ancestors 'none'`,
  embed: `${POLICY}; frame-ancestors *`,
} as const;
