import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceEs } from '../../site/src/i18n/reference.es.ts';
import { referenceRows } from '../../site/src/lib/embed/reference.ts';
import { readElements } from '../../widget/tools/manifest.ts';

const guide = readElements().find(({ tagName }) => tagName === 'first-login-guide');
assert.ok(guide);

test('all that the element takes and tells is said in Spanish, and nothing that it no longer says', () => {
  const [spanish, english] = [referenceRows(guide, 'es'), referenceRows(guide, 'en')].map((tables) =>
    Object.values(tables).flat(),
  );
  assert.ok(spanish && english && spanish.length > 50);
  for (const [at, { name, description }] of spanish.entries()) {
    assert.notEqual(description, '', name);
    assert.notEqual(description, english[at]?.description, name);
  }
  const said = new Set(english.map(({ description }) => description));
  const unused = Object.keys(referenceEs).filter((sentence) => !said.has(sentence.replaceAll('`', '')));
  assert.deepEqual(unused, []);
});

test('a sentence that nobody has translated stops the build, and says where it belongs', () => {
  const changed = { ...guide, events: [{ name: 'guide-new', type: { text: 'Event' }, description: 'New.' }] };
  assert.throws(() => referenceRows(changed, 'es'), /reference\.es\.ts has no Spanish for «New\.»/);
});
