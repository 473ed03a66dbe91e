const dates = 'owner: equipo\nreviewed: 2026-11-23\nreviewBy: 2027-05-23\nsourceHash: {hash}\n';

export const english: Readonly<Record<string, string>> = {
  'topics/en/claves.md':
    '---\ntitle: Keys\nsummary: How to ask for your keys and look after them.\norder: 1\nicon: key\nsourceHash: {hash}\n---\n',
  'faqs/en/clave.md': `---
title: What is the key?
summary: It is a key of 8 digits.
topic: claves
aliases:
  - eight digits
related:
  - faqs/tarjeta
${dates}---

It is a key that you create at a branch.

If you have your [card](tarjeta.md), use it in {{app}}.

## How to get it

Go to a branch with your official ID. Ask for your key there, and create it yourself.
`,
  'faqs/en/tarjeta.md': `---
title: What is the card?
summary: It is a piece of plastic with your name.
topic: claves
${dates}---

It is a piece of plastic with your name.

## How to ask for it

Go to a branch and ask for one.
`,
  'tutorials/en/registro.md': `---
title: Register
summary: The steps for signing in for the first time.
topic: claves
related:
  - faqs/clave
${dates}---

When you are done you can sign in.

1. **Open {{app}}.**
2. **Tap “Registrarme”.**
`,
  'pages/en/ayuda.md': `---
title: Urgent help
summary: What to do when something went wrong.
${dates}---

Call {{helpLine}}.
`,
  'glossary/en/clave.md': `---
term: Key
article: faqs/clave
sourceHash: {hash}
---

It is the key that you register with.
`,
};
