import { css } from 'lit';

/**
 * What only a pre-rendered view needs, before its script comes or if it never does: after a while the whole guide shows below,
 * and at once where there is no script. Until then the browser need not lay it out; whether it must is a custom property, which
 * every browser animates. They stand in the page, and not in the script.
 */
export const prerenderedStyles = css`
  /* Its own styles meanwhile let the margins of what stands between the tags meet those of the page: here nothing stands there. */
  :host(:state(loading):state(loading)) {
    display: flow-root !important;
  }
  :host(:not(:defined)) .document {
    display: block;
    content-visibility: var(--document, hidden);
    visibility: hidden;
    max-block-size: 0;
    overflow: clip;
    animation: first-login-guide-fallback 0s 6s forwards;
  }
  @keyframes first-login-guide-fallback {
    to {
      --document: visible;
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
      content-visibility: visible;
      visibility: visible;
      max-block-size: none;
      overflow: visible;
      animation: none;
    }
  }
`;
