import { css } from 'lit';

/** What belongs to one stage: needs, steps, tips, drill, finish. */
export const stageStyles = css`
  .needs,
  .tips,
  .drill {
    display: grid;
    gap: 0.75em;
  }
  .needs li,
  .tips li,
  .drill li {
    margin: 0;
  }
  .needs .card,
  .tips .card,
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
  }
  .tips {
    margin-block-start: 1.5em;
  }
  .needs details {
    border: 0;
    margin-block-start: 0.25em;
  }
  .needs summary {
    padding-block: 0.5em;
  }
  .check.card {
    margin-block-start: 1.25em;
    padding-block: 0.875em;
    font-weight: 600;
    align-items: center;
  }
  .step-list {
    display: grid;
    gap: 0.25em;
  }
  .step-list li {
    margin: 0;
  }
  .step-link {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.375em 0.625em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background: none;
    text-align: start;
  }
  .step-link[aria-current='step'] {
    background: var(--sunken);
    font-weight: 700;
  }
  .number {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 1.875em;
    block-size: 1.875em;
    border: 2px solid var(--line-strong);
    border-radius: 50%;
    font-weight: 700;
    font-size: 0.9375em;
  }
  [aria-current='step'] > .number {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .address {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .reply:not(:empty) > * + * {
    margin-block-start: 0.375em;
  }
  .verdict-line {
    margin-block-start: 0.75em;
  }
  .stack {
    margin-block: 1.5em;
  }
`;
