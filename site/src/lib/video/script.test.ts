import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webVtt } from './captions.ts';
import { cueId, cuesOf, videoScript } from './script.ts';

const script = videoScript(
  'Regístrate',
  [
    {
      title: 'Descarga la app.',
      text: 'Búscala en la tienda de tu teléfono. No abras enlaces que te mandaron por mensaje.',
    },
    { title: 'Ingresa.', text: '' },
  ],
  { closing: ['Cuida tus claves.', 'Nadie te las pide.'] },
);
const cues = cuesOf(script);

test('cues follow each other without gap or overlap, to the end of the video', () => {
  assert.equal(cues[0]?.start, 0);
  for (const [at, cue] of cues.entries()) assert.equal(cue.end, cues[at + 1]?.start ?? script.seconds);
});

test('each cue stays long enough to be read: 17 characters a second at most, two seconds at least', () => {
  for (const { start, end, text } of cues)
    assert.ok(end - start >= 2 && text.length / (end - start) <= 17, text);
});

test('a step is its title and then its text; the last slide warns', () => {
  assert.deepEqual(
    script.slides.map((slide) => [slide.kind, slide.cues.length]),
    [
      ['opening', 1],
      ['step', 2],
      ['step', 1],
      ['closing', 2],
    ],
  );
  assert.equal(new Set(cues.map(cueId)).size, cues.length);
});

test('captions are WebVTT, with what would be markup escaped', () => {
  const vtt = webVtt({
    slides: [{ kind: 'opening', cues: [{ start: 58, end: 61, text: 'a < b & c' }] }],
    seconds: 61,
  });
  assert.equal(vtt, 'WEBVTT\n\n00:00:58.000 --> 00:01:01.000\na &lt; b &amp; c\n');
});
