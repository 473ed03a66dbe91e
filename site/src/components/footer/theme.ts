// The choice of appearance: kept on this device because its reader asks for it here, and taken away with «automatic».

const key = 'theme';
const root = document.documentElement;
const chosen = root.dataset['theme'] ?? 'auto';

for (const choice of document.querySelectorAll<HTMLInputElement>('.theme input')) {
  choice.checked = choice.value === chosen;
  choice.addEventListener('change', () => {
    show(choice.value);
    keep(choice.value);
  });
}
show(chosen);

function show(theme: string): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  // The browser's own bars take the colour of the page's ground.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['scheme'] ??= meta.media;
    meta.media =
      theme === 'auto' ? meta.dataset['scheme'] : meta.dataset['scheme'].includes(theme) ? '' : 'not all';
  }
}

/** Where nothing can be kept, the choice lasts as long as the page. */
function keep(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    return;
  }
}
