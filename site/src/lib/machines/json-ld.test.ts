import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbList, faqPage, scriptText } from './json-ld.ts';

test('the trail is numbered from the home page on', () => {
  const trail = [
    { name: 'Inicio', href: 'https://help.example/es/' },
    { name: 'NetKey', href: 'https://help.example/es/temas/netkey/' },
  ];
  const { itemListElement } = JSON.parse(scriptText(breadcrumbList(trail))) as {
    itemListElement: { position: number; name: string; item: string }[];
  };
  assert.deepEqual(
    itemListElement.map(({ position, name, item }) => [position, name, item]),
    [
      [1, 'Inicio', 'https://help.example/es/'],
      [2, 'NetKey', 'https://help.example/es/temas/netkey/'],
    ],
  );
});

test('nothing in a text can end the element that holds it', () => {
  const text = scriptText(faqPage('¿</script><script>alert(1)</script>?', 'No.'));
  assert.ok(!text.includes('<'));
  assert.ok(text.includes(String.raw`\u003c/script>`));
});
