import { defineConfig } from 'astro/config';

export default defineConfig({
  security: {
    // Astro adds the hashes of its own scripts and styles, and the page those of the guide's.
    csp: {
      directives: [
        "default-src 'none'",
        'img-src data:',
        'connect-src https://help.example',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ],
    },
  },
});
