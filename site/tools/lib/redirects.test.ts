import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRedirects, redirectProblems } from './redirects.ts';

test('reads the list, from and to', () => {
  assert.deepEqual(
    [...parseRedirects('/guia: /es/guias/primer-ingreso/\n')],
    [['/guia', '/es/guias/primer-ingreso/']],
  );
  assert.equal(parseRedirects('# nothing yet\n').size, 0);
});

const wrong = [
  '/guia/: /es/',
  '/guia: es',
  '/guia: https://evil.example/',
  '/Guia: /es/',
  '/guia: //evil.example/',
  '- a',
];
for (const text of wrong) {
  test(`refuses ${JSON.stringify(text)}, and says where`, () => {
    assert.throws(() => parseRedirects(text), /redirects\.yml is not a list of redirects:\n {2}\S/);
  });
}

test('a redirect must not hide a page, and must lead to one', () => {
  const exists = (path: string) => path === '/es/' || path === '/guia/';
  const redirects = new Map([
    ['/guia', '/es/'],
    ['/urgente', '/es/nada/'],
    ['/ayuda', '/es/'],
  ]);
  const problems = redirectProblems(redirects, exists);
  assert.equal(problems.length, 2);
  assert.match(problems[0] ?? '', /\/guia is a page/);
  assert.match(problems[1] ?? '', /\/urgente leads to \/es\/nada\//);
});
