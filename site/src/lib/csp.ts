import { workerPolicy } from '../offline/names.ts';

/**
 * The content security policy of every page, but for the hashes of its scripts and styles, which Astro adds. The server
 * sends the same directives as a header, with those that a page cannot state itself (frame-ancestors).
 */
export const cspDirectives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  // The policies of Lit's templates, of the guide, of the address check and of the worker that keeps pages for reading
  // offline. Pagefind needs none: it runs without its worker.
  "require-trusted-types-for 'script'",
  `trusted-types lit-html first-login-guide address-check ${workerPolicy}`,
] as const;

/** Pagefind's engine is WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];
export const styleSources = ["'self'"];
