import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getRssString } from '@astrojs/rss';
import { channelData, feedItems, feedNames } from './feed.ts';

const site = new URL('https://help.example');
const words = { topicOf: (id: string) => `Tema ${id}`, reviewed: () => 'Revisado' };

/** An article of a feed. @param day when it was last reviewed, as YYYY-MM-DD */
const article = (id: string, day: string, title = id) => ({
  ...{ title, summary: `Sobre ${id}.`, href: `/es/preguntas/${id}/`, topic: 'app' },
  reviewed: new Date(day),
});

const itemsOf = (feed: string) => feed.split('<item>').slice(1);
const written = (item: string, name: string) => new RegExp(`<${name}[^>]*>([^<]*)`).exec(item)?.[1];

async function fed(articles: ReturnType<typeof article>[]): Promise<string[]> {
  const items = feedItems(articles, site, words);
  return itemsOf(await getRssString({ title: 'Ayuda', description: 'Ayuda', site, xmlns: feedNames, items }));
}

test('the last reviewed article comes first, and those of one day in the order that they have', async () => {
  const feed = await fed([
    article('vieja', '2025-12-31'),
    article('nueva', '2026-11-23'),
    article('a', '2026-02-01'),
    article('b', '2026-02-01'),
  ]);
  assert.deepEqual(
    feed.map((item) => [written(item, 'title'), Date.parse(written(item, 'pubDate') ?? '')]),
    [
      ['nueva', Date.parse('2026-11-23')],
      ['a', Date.parse('2026-02-01')],
      ['b', Date.parse('2026-02-01')],
      ['vieja', Date.parse('2025-12-31')],
    ],
  );
});

test('a feed has fifty articles at most, and they are the last ones', async () => {
  const days = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString());
  const feed = await fed(days.map((day, at) => article(`a${at}`, day)));
  assert.deepEqual([feed.length, written(feed.at(-1) ?? '', 'title')], [50, 'a10']);
});

test('an article that is reviewed is news once more under the same link: its one guid has the day', async () => {
  const link = 'https://help.example/es/preguntas/clave/';
  const [first = ''] = await fed([article('clave', '2026-02-01')]);
  const [again = ''] = await fed([article('clave', '2026-11-23')]);
  for (const [item, day] of [
    [first, '2026-02-01'],
    [again, '2026-11-23'],
  ] as const) {
    assert.equal(written(item, 'link'), link);
    assert.deepEqual(item.match(/<guid.*?<\/guid>/g), [`<guid isPermaLink="false">${link}#${day}</guid>`]);
  }
});

test('whatever signs a title has, it is the same for programs and for people', async () => {
  const title = 'Ahorro & «más»: "1 < 2" > 0, 12';
  const feed = await getRssString({
    title: 'Ayuda',
    description: 'Ayuda',
    site,
    xmlns: feedNames,
    customData: channelData({
      htmlLang: 'es',
      home: 'https://help.example/es/',
      own: 'https://help.example/es/rss.xml',
      feed: { what: 'Un canal & más', home: 'Ir' },
    }),
    items: feedItems([article('a', '2026-11-23', title)], site, words),
  });
  const told = /<item><title>([^<]+)/.exec(feed)?.[1] ?? '';
  assert.equal(told, 'Ahorro &amp; «más»: &quot;1 &lt; 2&quot; &gt; 0, 12');
  assert.ok(feed.includes(`<h:a href="/es/preguntas/a/">${told}</h:a>`), feed);
  assert.ok(feed.includes('<h:p>Un canal &amp; más</h:p>'), feed);
  assert.equal(feed.match(/<link>/g)?.length, 2, feed);
});
