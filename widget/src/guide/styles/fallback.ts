import { css } from 'lit';

/** When the guide in the light DOM shows in place of the pre-rendered one: no script, none that came, or print. */
export const fallbackStyles = css`
  /* Pre-rendered, and the script did not come: after a while the whole guide shows below. */
  :host(:not(:defined)) .document {
    display: block;
    max-block-size: 0;
    overflow: clip;
    visibility: hidden;
    animation: first-login-guide-fallback 0s 6s forwards;
  }
  @keyframes first-login-guide-fallback {
    to {
      max-block-size: none;
      overflow: visible;
      visibility: visible;
    }
  }
  @media (scripting: none), print {
    .root {
      display: none;
    }
    .document:not([data-shown]),
    :host(:not(:defined)) .document {
      display: block;
      max-block-size: none;
      overflow: visible;
      visibility: visible;
      animation: none;
    }
  }
`;
