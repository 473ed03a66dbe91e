import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from './compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-compress-'));
after(() => rmSync(folder, { recursive: true }));

test('puts both compressed forms beside a text, and none beside what gains nothing', async () => {
  const text = 'ayuda '.repeat(500);
  writeFileSync(join(folder, 'page.html'), text);
  writeFileSync(join(folder, 'tiny.html'), 'ayuda');
  writeFileSync(join(folder, 'photo.png'), text);
  await compressFolder(folder);
  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString(), text);
  assert.equal(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString(), text);
  assert.equal(existsSync(join(folder, 'tiny.html.br')), false);
  assert.equal(existsSync(join(folder, 'photo.png.br')), false);
});
