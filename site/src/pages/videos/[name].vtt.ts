import { locales } from '@first-login/shared/locales';
import type { APIRoute } from 'astro';
import { catalogue } from '../../lib/content/catalogue.ts';
import { webVtt } from '../../lib/video/captions.ts';
import { videoOf } from '../../lib/video/index.ts';
import type { VideoScript } from '../../lib/video/script.ts';

export async function getStaticPaths() {
  const all = await Promise.all(
    locales.map(async (locale) => [...(await catalogue(locale)).articles.values()]),
  );
  return all.flat().flatMap((article) => {
    const video = videoOf(article);
    const name = video && /([^/]+)\.vtt$/.exec(video.captions)?.[1];
    return name ? [{ params: { name }, props: { script: video.script } }] : [];
  });
}

/** The captions of a video. They stand beside it, under a name that changes with the script. */
export const GET: APIRoute<{ script: VideoScript }> = ({ props: { script } }) => new Response(webVtt(script));
