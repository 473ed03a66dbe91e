import type { VideoDictionary } from './video.es.ts';

/** The words around a tutorial's video, and those that it shows besides the steps. */
export const videoEn: VideoDictionary = {
  facts: (steps, seconds) => `${steps} steps · ${seconds} seconds · no sound`,
  step: (number, of) => `Step ${number} of ${of}`,
  closing: [
    'Look after your passwords.',
    'The bank never asks for passwords or account data by phone or e-mail.',
  ],
  label: (title) => `Video: ${title}`,
  caption: (steps, seconds) =>
    `A ${seconds}-second video, without sound, with the ${steps} steps on this page.`,
  unsupported: 'Your browser does not play videos. The steps are on this page.',
  download: 'Download the video',
  captions: 'English',
  transcript: 'What the video says',
  all: 'See the video tutorials',
  list: 'Video tutorials',
  seek: 'Watch from',
};
