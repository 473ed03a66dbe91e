import { FramedGuide } from './element.ts';

if (!customElements.get('first-login-guide')) customElements.define('first-login-guide', FramedGuide);
