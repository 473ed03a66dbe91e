/**
 * Runs in the head of every page, before anything is drawn, so that the question of consent neither flashes nor moves the
 * page for those who have answered it, and no light page flashes for those who chose a dark one. The page's policy allows
 * it by its hash.
 */
export const chosenScript =
  "(root=>{/(^|; )consent=(yes|no)/.test(document.cookie)&&root.classList.add('chosen');" +
  'try{const{theme}=localStorage;/^(light|dark)$/.test(theme)&&(root.dataset.theme=theme)}catch{}})(document.documentElement)';
