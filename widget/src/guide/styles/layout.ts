import { css } from 'lit';

/** The frame and what the stages are made of. */
export const layoutStyles = css`
  .progress {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.375em;
    margin-block-end: 1.25em;
  }
  .progress li {
    margin: 0;
    border-block-start: 0.3125em solid var(--line);
    padding-block-start: 0.5em;
    font-size: 0.8125em;
    color: var(--ink-soft);
  }
  .progress [data-state='past'] {
    border-color: color-mix(in oklab, var(--accent), var(--surface) 45%);
  }
  .progress [data-state='now'] {
    border-color: var(--accent);
    color: var(--ink);
    font-weight: 700;
  }
  .card {
    padding: 1.125em 1.25em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .badge {
    display: grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border-radius: 50%;
    background: var(--accent-soft);
    color: var(--accent);
  }
  .badge.large {
    inline-size: 3.25em;
    block-size: 3.25em;
  }
  .verdict {
    align-items: center;
  }
  .time {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 1em;
    font-weight: 600;
  }
  .because,
  .official {
    margin-block-start: 1.5em;
    padding: 1.125em 1.25em;
    border-radius: var(--radius);
    background: var(--sunken);
  }
  .because ul {
    margin-block-start: 0.375em;
  }
  .ticks li,
  .ways li {
    display: flex;
    gap: 0.625em;
  }
  .ticks .icon,
  .ways .icon {
    margin-block-start: 0.125em;
    color: var(--accent);
  }
  .note,
  .warning-line,
  .failure {
    margin-block-start: 1.25em;
    padding: 1em 1.25em;
    border-inline-start: 0.3125em solid var(--accent);
    border-radius: 0.375em;
    background: var(--accent-soft);
  }
  .note .heading {
    margin-block-end: 0.25em;
  }
  .warning-line,
  .failure {
    display: flex;
    gap: 0.75em;
    border-color: var(--urgent);
    background: var(--urgent-soft);
  }
  .warning-line .icon,
  .failure .icon {
    color: var(--urgent);
    margin-block-start: 0.125em;
  }
  .failure {
    margin-block: 0 1.5em;
  }
  .failure .secondary {
    margin-block-start: 0.75em;
  }
  .tel {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 1.75em;
    font-weight: 700;
    white-space: nowrap;
  }
  .more ul {
    margin-block-start: 0.625em;
  }
  .more li a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .answers {
    margin-block-start: 2em;
    border-block-start: 1px solid var(--line);
  }
  .answers .section {
    margin-block: 1em 0.25em;
  }
  .answers dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: center;
    border-block-end: 1px solid var(--line);
    padding-block: 0.375em;
  }
  .answers dt {
    color: var(--ink-soft);
    font-size: 0.9375em;
  }
  .answers dd:first-of-type {
    grid-row: 2;
    font-weight: 600;
  }
  .answers dd:last-of-type {
    grid-row: 1 / span 2;
    grid-column: 2;
  }
  .promise {
    display: flex;
    gap: 0.625em;
    margin-block-start: 2em;
    color: var(--ink-soft);
    font-size: 0.9375em;
  }
  .promise .icon {
    color: var(--accent);
    margin-block-start: 0.125em;
  }
  @container (max-width: 34em) {
    .stage-heading {
      font-size: 1.4375em;
    }
    .progress [data-state='next'] span,
    .progress [data-state='past'] span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .progress li {
      white-space: nowrap;
    }
    .actions .primary {
      inline-size: 100%;
    }
    .badge.large {
      inline-size: 2.75em;
      block-size: 2.75em;
    }
  }
`;
