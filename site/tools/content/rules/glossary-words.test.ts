import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSmall } from '../testing/small-content.ts';

for (const word of ['e-mail', 'pin/nip', 'nip (pin)', 'nip & pin'])
  test(`«${word}» can be a word to avoid`, async () => {
    const problems = await checkSmall([
      { in: 'glossary/es/clave.md', replace: 'llave de registro', by: word },
      { in: 'pages/es/ayuda.md', replace: 'Llama', by: `Pide ${word} y llama` },
      { in: 'spelling/es.txt', replace: 'app', by: 'app\nmail\nnip' },
    ]);
    assert.ok(
      problems.some(({ rule, message }) => rule === 'avoided-word' && message.es.includes(`no «${word}»`)),
      JSON.stringify(problems),
    );
  });
