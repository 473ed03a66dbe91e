import { isServer } from 'lit';
import { define } from './guide/define.ts';

// What is pre-rendered shows first: its paint does not wait for a takeover that nobody can see.
if (!isServer && !document.hidden && document.querySelector('first-login-guide')?.shadowRoot)
  requestAnimationFrame(() => setTimeout(define));
else define();
