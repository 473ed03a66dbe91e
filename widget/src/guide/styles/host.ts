import { css } from 'lit';

/**
 * The box against its host. What a page may set stays its own (margin, width); what would break the guide is
 * taken back: `all: initial` inside, a root font that a small page font does not shrink, `em` from there on.
 * The guide in the light DOM (`.document`) shows until the guide is ready, and in print.
 */
export const hostStyles = css`
  :host {
    display: flow-root !important;
    visibility: visible !important;
    opacity: 1 !important;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /* Until then, what stands between the tags keeps its place: its margins meet those of the page. */
  :host(:state(loading)) {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    --accent: var(--first-login-guide-accent, light-dark(#0a6657, #63d0b8));
    --on-accent: var(--first-login-guide-on-accent, light-dark(#fff, #06221d));
    --accent-soft: var(--first-login-guide-accent-soft, light-dark(#dcefea, #15322d));
    --surface: var(--first-login-guide-surface, light-dark(#fff, #121d1b));
    --sunken: var(--first-login-guide-sunken, light-dark(#eef4f2, #0f1917));
    --ink: var(--first-login-guide-ink, light-dark(#0f2321, #e9f2f0));
    --ink-soft: var(--first-login-guide-ink-soft, light-dark(#465a56, #a9bcb7));
    --line: var(--first-login-guide-line, light-dark(#d3dedb, #2a3d39));
    --line-strong: light-dark(#70827e, #7d928d);
    --urgent: light-dark(#9c2f12, #ffb59c);
    --background: var(--first-login-guide-background, Canvas);
    --radius: var(--first-login-guide-radius, 0.875em);

    --rest: initial;

    all: initial;
    /* A float, since the page's lines through its text stop at nothing else. */
    float: left;
    inline-size: 100%;
    /* In a flex box or a float it is as wide at every stage, whatever the stage's text. */
    contain: inline-size;
    contain-intrinsic-inline-size: 40em;
    color-scheme: inherit;
    font-family: var(--first-login-guide-font, system-ui, sans-serif);
    font-size: var(--first-login-guide-font-size, max(1rem, 16px));
    line-height: 1.55;
    color: var(--ink);
    /* Its own: on a dark page without color-scheme, dark ink would stand on a dark ground. */
    background: var(--background);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :host([theme='light']) .root {
    color-scheme: light;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
  .document {
    clear: both;
  }
  /*
   * The first view comes in two frames, so that none is long: in the first stands its beginning, over as much room as a view
   * takes. Not where it takes the place of one that was pre-rendered or translated: that would blink.
   */
  :host(:state(ready)) .root:not(.still) {
    animation: rest 1ms;
  }
  @keyframes rest {
    from,
    to {
      --rest: none;

      min-block-size: 55em;
    }
  }
  @media print {
    .root {
      display: none;
    }
    .document {
      display: block;
    }
  }
`;
