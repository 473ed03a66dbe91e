/** The Spanish texts of a new guide, by path from its folder of the language. `guide.md` has the words of who asked for it. */
export const textsEs: Readonly<Record<string, string>> = {
  'guide.md': 'Contesta unas preguntas y te decimos qué hacer.\n',
  'needs/have-ready.md': `---
title: Lo que vas a necesitar
---

Ten a la mano tu identificación oficial.
`,
  'questions/usesApp.md': `---
title: ¿Ya usas {{app}}?
name: Uso de {{app}}
answers:
  yes: Sí, ya la uso
  no: No
  unsure: No sé
because:
  yes: Ya usas {{app}}
  no: No usas {{app}}
  unsure: No sabes si usas {{app}}
---

## ¿Por qué lo preguntamos? {#why}

Con la app puedes hacerlo sin ir a una sucursal.
`,
  'routes/in-the-app.md': `---
title: Hazlo en {{app}}
---

Es el camino más corto.
`,
  'routes/at-a-branch.md': `---
title: Hazlo en una sucursal
---

Ahí un ejecutivo te ayuda.

## Lleva contigo {#bring}

- Tu identificación oficial
`,
  'steps/open-app.md': `---
title: Abre {{app}}
---

Busca la opción y sigue los pasos.
`,
  'steps/go-to-branch.md': `---
title: Ve a la sucursal
---

Pregunta por este trámite.
`,
  'tips/share-nothing.md': `---
title: No compartas tus contraseñas ni los códigos que te llegan al celular
---

Con nadie. El banco nunca te los pide por teléfono ni por correo.
`,
  'drill/real.md': 'Empieza con https y su dominio es {{domain}}.\n',
  'drill/fake.md':
    'El nombre del banco va al principio, pero el dominio es lo que va al final: «acceso-seguro.example». Ese no es el banco.\n',
};
