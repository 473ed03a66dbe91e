import type { VideoObject, WithContext } from 'schema-dts';
import { dictionary } from '../../i18n/index.ts';
import type { Article } from '../content/entries.ts';
import type { TutorialVideo } from '../video/index.ts';
import { absolute } from './alternates.ts';

/** A tutorial's video, a part of it for each step (https://schema.org/VideoObject). */
export function videoObject(
  { title, summary, href, locale }: Article,
  { src, poster, script, made }: TutorialVideo,
  site: URL | undefined,
): WithContext<VideoObject> {
  const page = absolute(href, site);
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: title,
    description: summary,
    thumbnailUrl: absolute(poster, site),
    uploadDate: made.toISOString(),
    duration: `PT${script.seconds}S`,
    contentUrl: absolute(src, site),
    inLanguage: dictionary(locale).htmlLang,
    hasPart: script.slides.flatMap(({ kind, cues }) => {
      const [first, last] = [cues[0], cues.at(-1)];
      if (kind !== 'step' || !first || !last) return [];
      return [
        {
          '@type': 'Clip' as const,
          name: first.text.replace(/\.$/, ''),
          startOffset: first.start,
          endOffset: last.end,
          url: `${page}?t=${first.start}`,
        },
      ];
    }),
  };
}
