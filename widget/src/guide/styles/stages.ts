import { css } from 'lit';

/** The frame and what the stages are made of. */
export const stageStyles = css`
  .row {
    display: flex;
    gap: 0.75em;
  }
  .rest {
    display: var(--rest, block);
  }
  .promise {
    display: var(--rest, flex);
  }
  .row > div {
    flex: 1 9em;
  }
  .progress {
    grid-auto-flow: column;
    gap: 0.375em;
    margin-block-end: 1.25em;
    white-space: nowrap;
  }
  /* The name of the present stage alone has room, over the next columns. */
  .progress :not([aria-current='step']) > span {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* The last names end with their columns, and run over nothing. */
  .progress [aria-current='step']:nth-child(n + 4) > span {
    float: right;
  }
  /* As wide as a narrow guide. */
  .actions > .primary {
    min-inline-size: min(100%, (34em - 100%) * 99);
  }
  .progress li {
    border-block-start: 0.3125em solid var(--line);
    padding-block-start: 0.5em;
  }
  .progress :has(~ [aria-current='step']),
  .progress [aria-current='step'] {
    border-color: var(--accent);
  }
  .step-link,
  .card,
  .box,
  .note {
    border-radius: var(--radius);
  }
  .card,
  .box,
  .note {
    padding: 1em min(1.25em, 5%);
    border: 1px solid transparent;
  }
  .card {
    border-color: var(--line);
    background: var(--surface);
  }
  .box,
  button[aria-current='step'] {
    background: var(--sunken);
  }
  .asides,
  .box,
  .note,
  .check,
  .tips,
  .time {
    margin-block-start: 1.25em;
  }
  .note {
    margin-block-end: 1em;
    border-inline-start: 0.3125em solid var(--accent);
    background: var(--accent-soft);
  }
  .urgent {
    --accent: var(--urgent);
    --accent-soft: light-dark(#fcefe9, #33190f);
  }
  .row > .icon {
    margin-block-start: 0.125em;
    color: var(--accent);
  }
  .number,
  .badge {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
  }
  .badge {
    background: var(--accent-soft);
    color: var(--accent);
  }
  .large {
    font-size: 1.5em;
  }
  .number,
  .chip {
    border: 2px solid var(--line-strong);
  }
  details,
  .answers,
  dl > div {
    border-block-start: 1px solid var(--line);
  }
  .card details {
    border: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: center;
    padding-block: 0.375em;
  }
  dd:last-child {
    grid-area: 1 / 2 / span 2;
  }
  /* Pressed with a thumb: at least 24 px high. */
  .more a {
    padding-block: 0.25em;
  }
  .address {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
`;
