import { createHash } from 'node:crypto';

/**
 * Stands right behind the pre-rendered guide: a press on its first button before the guide's own script is there is not lost,
 * as on a slow network. The guide starts as soon as it can.
 */
export const earlyPressScript =
  "(guide=>guide.addEventListener('click',event=>{" +
  "guide.state?.phase!=='ready'&&event.composedPath()[0].closest('.primary')&&" +
  "guide.addEventListener('guide-ready',()=>guide.start(),{once:true})" +
  "}))(document.querySelector('first-login-guide'))";

/** By which the page's policy allows it. */
export const earlyPressHash =
  `sha256-${createHash('sha256').update(earlyPressScript).digest('base64')}` as const;
