import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRssString } from '@astrojs/rss';
import { channelData, feedNames, itemData } from './feed.ts';

test('whatever signs a title has, it is the same for programs and for people', async () => {
  const title = 'Ahorro & «más»: "1 < 2" > 0, 12';
  const feed = await getRssString({
    title: 'Ayuda',
    description: 'Ayuda',
    site: 'https://help.example',
    xmlns: feedNames,
    customData: channelData({
      htmlLang: 'es',
      home: 'https://help.example/es/',
      own: 'https://help.example/es/rss.xml',
      feed: { what: 'Un canal & más', home: 'Ir' },
    }),
    items: [{ title, link: '/es/a/', customData: itemData('/es/a/', title, 'Revisado') }],
  });
  const written = /<item><title>([^<]+)/.exec(feed)?.[1] ?? '';
  assert.equal(written, 'Ahorro &amp; «más»: &quot;1 &lt; 2&quot; &gt; 0, 12');
  assert.ok(feed.includes(`<h:a href="/es/a/">${written}</h:a>`), feed);
  assert.ok(feed.includes('<h:p>Un canal &amp; más</h:p>'), feed);
  assert.equal(feed.match(/<link>/g)?.length, 2, feed);
});
