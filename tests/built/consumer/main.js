import { FirstLoginGuide } from 'first-login-guide';
import 'first-login-guide/define';

document.querySelector('first-login-guide').addEventListener('guide-ready', () => {
  document.title = new FirstLoginGuide().version;
});
