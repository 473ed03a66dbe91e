const dates = 'owner: equipo\nreviewed: 2026-11-23\nreviewBy: 2027-05-23\n';

export const spanish: Readonly<Record<string, string>> = {
  'topics/es/claves.md':
    '---\ntitle: Claves\nsummary: Cómo pedir y cuidar tus claves.\norder: 1\nicon: key\n---\n',
  'faqs/es/clave.md': `---
title: ¿Qué es la clave?
summary: Es una clave de 8 dígitos.
topic: claves
aliases:
  - clave de ocho
related:
  - faqs/tarjeta
${dates}---

Es una clave que creas en una sucursal.

Si tienes tu [tarjeta](tarjeta.md), úsala en {{app}}.

## Cómo obtenerla

Ve a una sucursal con tu identificación. Pide ahí tu clave y créala tú. Nadie más debe verla. Guárdala bien, y no la digas por teléfono. Cuando termines, ve a tu casa y sigue los pasos en la app. Son pocos y se hacen en poco tiempo. Si algo no sale como esperas, vuelve a la sucursal y pregunta ahí.
`,
  'faqs/es/tarjeta.md': `---
title: ¿Qué es la tarjeta?
summary: Es un plástico con tu nombre.
topic: claves
${dates}---

Es un plástico con tu nombre.

## Cómo pedirla

Ve a una sucursal y pide una.
`,
  'tutorials/es/registro.md': `---
title: Regístrate
summary: Los pasos para entrar por primera vez.
topic: claves
related:
  - faqs/clave
${dates}---

Al terminar podrás entrar.

1. **Abre {{app}}.**
2. **Toca «Registrarme».**
`,
  'pages/es/ayuda.md': `---
title: Ayuda urgente
summary: Qué hacer si algo salió mal.
${dates}---

Llama al {{helpLine}}.
`,
  'glossary/es/clave.md': `---
term: Clave
avoid:
  - llave de registro
article: faqs/clave
---

Es la clave con la que te registras.
`,
};
