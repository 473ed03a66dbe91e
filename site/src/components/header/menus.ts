// The header's menus open and close without a script. With one, they also close by Escape, which gives the focus back, and
// when the reader turns to something else.

const menus = document.querySelectorAll<HTMLDetailsElement>('.header-menu');

for (const menu of menus) {
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
}

document.addEventListener('pointerdown', ({ target }) => {
  for (const menu of menus) if (target instanceof Node && !menu.contains(target)) menu.open = false;
});
