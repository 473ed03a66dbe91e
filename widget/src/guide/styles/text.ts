import { css } from 'lit';

/** Headings, links, plain lists, words for screen readers alone. */
export const textStyles = css`
  ul[role='list'],
  ol[role='list'] {
    list-style: none;
    padding: 0;
  }
  .heading {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .stage-heading {
    font-size: 1.75em;
    letter-spacing: -0.015em;
    line-height: 1.15;
    scroll-margin-block-start: var(--first-login-guide-scroll-margin, 1.5em);
  }
  .stage-heading:focus {
    outline: none;
  }
  .section {
    font-size: 1.125em;
    margin-block: 1.75em 0.625em;
  }
  .eyebrow {
    color: var(--accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .lead {
    max-inline-size: 40em;
    margin-block-start: 0.75em;
    color: var(--ink-soft);
    font-size: 1.0625em;
  }
  .lead strong {
    color: var(--ink);
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 0.06em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  .host {
    color: var(--ink-soft);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
