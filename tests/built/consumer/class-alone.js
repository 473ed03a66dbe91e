import { FirstLoginGuide as _unused } from 'first-login-guide';

document.title = 'The class is imported and not used.';
