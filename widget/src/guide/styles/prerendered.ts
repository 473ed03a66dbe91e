import { css } from 'lit';

/**
 * What only a pre-rendered view needs, before its script comes or if it never does: after a while the whole guide shows below,
 * and at once where there is no script. They stand in the page, and not in the script.
 */
export const prerenderedStyles = css`
  :host(:not(:defined)) .document {
    display: block;
    visibility: hidden;
    max-block-size: 0;
    overflow: clip;
    animation: first-login-guide-fallback 0s 6s forwards;
  }
  @keyframes first-login-guide-fallback {
    to {
      visibility: visible;
      max-block-size: none;
      overflow: visible;
    }
  }
  @media (scripting: none), print {
    .root {
      display: none;
    }
    :host(:not(:defined)) .document {
      visibility: visible;
      max-block-size: none;
      overflow: visible;
      animation: none;
    }
  }
`;
