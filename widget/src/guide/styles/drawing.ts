import { css } from 'lit';

/** The drawings, in the colours of the theme. */
export const drawingStyles = css`
  .drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    block-size: auto;
    margin-block: 0.75em 0.5em;
  }
  .drawing text {
    font:
      700 12px system-ui,
      sans-serif;
    fill: var(--ink);
  }
  .drawing .digits {
    letter-spacing: 2px;
  }
  .paper {
    fill: var(--surface);
    stroke: var(--line-strong);
    stroke-width: 1.5;
  }
  .ink {
    fill: var(--ink-soft);
  }
  .faint {
    fill: var(--line);
  }
  .mark {
    fill: var(--accent-soft);
    stroke: var(--accent);
    stroke-width: 2.5;
  }
  .rule {
    stroke: var(--line);
    fill: none;
  }
  .faint-line {
    stroke: var(--line);
    stroke-width: 5;
    stroke-linecap: round;
  }
`;
