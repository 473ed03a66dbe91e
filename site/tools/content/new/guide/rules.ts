/** The rules of a new guide: one question, two routes, and a scenario for each answer. Small, and right as it stands. */
export const rules = `# Las reglas de esta guía: solo ids. Lo que el cliente lee está en es/ y en/, en un archivo por cada id.
#
# La guía lee «routes» de arriba abajo: la primera cuyo «when» se cumple es la del cliente. Si le falta una respuesta, hace
# esa pregunta. La última ruta no lleva «when». Cómo se escribe todo lo demás: guides/primer-ingreso/guide.yml.
#
# Después de cada cambio: pnpm guide check

needs: [have-ready]

questions:
  - id: usesApp
    answers: [yes, no, unsure]
    unsure: unsure

routes:
  - id: in-the-app
    channel: app
    when: { usesApp: yes }
    steps: [open-app]

  - id: at-a-branch
    channel: branch
    steps: [go-to-branch]

tips: [share-nothing]

drill:
  - id: real
    address: '{{webAddress}}'
    official: true
  - id: fake
    address: https://{{domain}}.acceso-seguro.example
    official: false
`;

export const scenarios = `# Clientes, lo que contestan y la ruta que debe tocarles. Cada ruta necesita al menos un caso.

- customer: Ya usa la app
  answers: { usesApp: yes }
  route: in-the-app
  because: [usesApp]

- customer: No usa la app
  answers: { usesApp: no }
  route: at-a-branch

- customer: No sabe si la usa
  answers: { usesApp: unsure }
  route: at-a-branch
`;
