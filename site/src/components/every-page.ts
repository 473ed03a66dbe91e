// What every page runs, as one file that a reader loads once. Each part looks for its own place on the page, and loads what is
// larger when the reader turns to it.

import './article/share.ts';
import './consent/consent.ts';
import './feedback/intent.ts';
import './footer/theme.ts';
import './header/menus.ts';
import './search/intent.ts';
import './video/intent.ts';
