// The walk goes along to the other language: in the fragment of the link, which no server sees, and taken out of the address on
// arrival. The guide keeps it in the entry of the history from there on.

const guide = document.querySelector('first-login-guide');

async function arrive(): Promise<void> {
  await customElements.whenDefined('first-login-guide');
  await guide?.whenReady();
  if (location.hash.includes('guide='))
    history.replaceState(history.state, '', location.pathname + location.search);
}

if (guide) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
    link.addEventListener('click', () => {
      // Where the script has not come, there is no walk.
      const hasBegun =
        guide.matches(':defined') && guide.state.phase === 'ready' && guide.state.place !== 'needs';
      link.hash = hasBegun ? new URL(guide.shareUrl({ answers: true })).hash : '';
    });
  void arrive();
}
