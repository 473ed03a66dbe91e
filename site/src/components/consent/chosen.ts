/**
 * Runs in the head of every page, before anything is drawn, so that the question neither flashes nor moves the page for
 * those who have answered it. The page's policy allows it by its hash.
 */
export const chosenScript =
  "/(^|; )consent=(yes|no)/.test(document.cookie)&&document.documentElement.classList.add('chosen')";
