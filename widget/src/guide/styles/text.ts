import { css } from 'lit';

/** What every box starts from, and text: blocks without margins, lists, icons, headings, links, focus, drawings. */
export const textStyles = css`
  * {
    box-sizing: border-box;
  }
  dl,
  dd,
  p,
  ul,
  ol {
    margin: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  :is(p, ul, ol, li) + :is(p, ul, ol, li) {
    margin-block-start: 0.5em;
  }
  .choices,
  [role='list'] {
    display: grid;
    /* What is in it is not measured first. */
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.75em;
    list-style: none;
    padding: 0;
  }
  [role='list'] > li {
    margin: 0;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  input,
  button {
    font: inherit;
  }
  .error,
  .tel,
  .address,
  .time,
  .number,
  summary,
  button,
  [aria-current='step'],
  .heading,
  .eyebrow {
    font-weight: 700;
  }
  .heading,
  button {
    line-height: 1.25;
  }
  .stage-heading {
    /* With large text on a phone, a word keeps its line. */
    font-size: min(1.5em, 9vw);
    scroll-margin-block-start: var(--first-login-guide-scroll-margin, 1.5em);
  }
  .section {
    margin-block: 1.5em 0.5em;
  }
  .progress,
  .eyebrow,
  .hint,
  .host,
  .promise,
  dt {
    color: var(--ink-soft);
    font-size: 0.875em;
  }
  .link,
  .eyebrow,
  .back,
  summary,
  a {
    color: var(--accent);
  }
  .lead {
    max-inline-size: 40em;
    margin-block-start: 0.75em;
    color: var(--ink-soft);
  }
  .link,
  .primary:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  .stage-heading:focus {
    outline: none;
  }
  .drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    margin-block: 0.75em;
    fill: var(--line);
    stroke-width: 2;
  }
  text {
    font: 700 12px system-ui;
    fill: var(--ink);
  }
  .paper {
    fill: var(--surface);
    stroke: var(--line-strong);
  }
  .mark {
    fill: var(--accent-soft);
    stroke: var(--accent);
  }
`;
