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
  /* In a box of its own: WebKit holds the animations of what it does not lay out. */
  :host(:not(:defined)) slot {
    display: block;
    content-visibility: var(--document, hidden);
  }
  :host(:not(:defined)) .document {
    display: block;
    visibility: hidden;
    max-block-size: 0;
    overflow: clip;
    animation: first-login-guide-fallback 0s 6s forwards;
  }
  @keyframes first-login-guide-fallback {
    /* WebKit animates no custom property that has no value to begin with. */
    from {
      --document: hidden;
    }
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
    :host(:not(:defined)) slot {
      content-visibility: visible;
    }
    :host(:not(:defined)) .document {
      visibility: visible;
      max-block-size: none;
      overflow: visible;
      animation: none;
    }
  }
`;
