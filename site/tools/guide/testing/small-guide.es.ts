/** The small guide's Spanish texts, by their files. */
export const spanish: Readonly<Record<string, string>> = {
  'es/guide.md': `---
title: Tu primera vez
summary: Cómo registrarte
promise: Aquí no escribes nada.
helpLine: "Llama:"
recognise: El sitio verdadero
officialAddress: "Su dirección:"
officialRule: Solo puede decir {{domain}}.
practise: Practica
farewell: Listo.
reasons: {clear: Claro, found-route: Encontré, security: Aprendí, unclear: Confuso, did-not-work: Falló, not-my-case: Otro caso, other: Otra razón}
---

Contesta unas preguntas.
`,
  'es/needs/papers.md': `---
title: Tus papeles
---

Busca entre 2 y 4 hojas. Lee [sobre la clave](../../../../faqs/es/clave.md).

## No los tengo {#missing}

Llama al {{helpLine}}.
`,
  'es/questions/channel.md': `---
title: ¿Dónde quieres registrarte?
name: Dónde
answers:
  app: En la app
  web: En la web
hints:
  app: '{{app}}'
because:
  app: Quieres la app
  web: Quieres la web
---

## ¿Por qué? {#why}

Hay dos caminos.
`,
  'es/questions/token.md': `---
title: ¿Tienes tu {{token}}?
name: Llave
answers:
  yes: Sí
  no: No
  unsure: No sé
because:
  yes: Tienes tu llave
  no: No tienes tu llave
  unsure: No sabes si tienes tu llave
---
`,
  'es/routes/by-app.md': `---
title: Regístrate en la app
---

Es el camino corto.

## Lleva {#bring}

- Tu celular
- Tu **identificación**
`,
  'es/routes/by-web.md': `---
title: Regístrate en la web
---
`,
  'es/routes/branch.md': `---
title: Ve a la sucursal
---
`,
  'es/notes/bring-token.md': `---
title: Pide tu llave
---

En la sucursal.
`,
  'es/steps/download.md': `---
title: Descarga {{app}}
---

Búscala tú.
`,
  'es/steps/type-key.md': `---
title: Escribe tu clave
official: app
---

Solo en {{app}}.
`,
  'es/steps/visit.md': `---
title: Ve con tus papeles
---
`,
  'es/tips/share-nothing.md': `---
title: No compartas tu clave
---

Con nadie.
`,
  'es/drill/real.md': 'Termina en {{domain}}.\n',
  'es/drill/fake.md': 'Termina en «banco.example».\n',
};
