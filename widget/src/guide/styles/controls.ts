import { css } from 'lit';

/** What is pressed, picked and opened. */
export const controlStyles = css`
  button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: 3em;
    padding: 0.375em 0.25em;
    border: 2px solid transparent;
    background: none;
    color: inherit;
    text-align: start;
    touch-action: manipulation;
  }
  label,
  summary,
  button {
    cursor: pointer;
  }
  .primary,
  .secondary,
  .chip {
    padding: 0.625em min(1.25em, 5%);
    border-radius: 99em;
  }
  .primary,
  [aria-current='step'] > .number {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .choice,
  .chip,
  .check {
    align-items: center;
  }
  .choice {
    border-width: 2px;
  }
  .secondary {
    border-color: var(--line-strong);
  }
  [data-invalid] .choice {
    border-color: var(--urgent);
  }
  label:has(:checked):not(.check),
  .secondary:hover,
  .step-link:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .choice:hover {
    border-color: var(--accent);
  }
  .step-link {
    justify-content: start;
    inline-size: 100%;
    padding-inline: 0.625em;
  }
  .step-link[aria-current='false'] {
    font-weight: 400;
  }
  .hint {
    display: block;
  }
  .error {
    color: var(--urgent);
  }
  .buttons,
  .row:has(> .badge) {
    flex-wrap: wrap;
  }
  .answers,
  .promise,
  .actions,
  .choices,
  .stack {
    margin-block: 1.5em;
  }
  .buttons,
  .error:not(:empty),
  .verdict-line {
    margin-block-start: 0.75em;
  }
  input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--accent);
  }
  summary {
    padding-block: 0.75em;
  }
  .inset {
    padding-block-end: 1em;
  }
  @media (forced-colors: active) {
    .primary {
      color: ButtonText;
    }
    .root [aria-current='step'],
    [aria-current='step'] > .number,
    label:has(:checked):not(.check) {
      border-color: Highlight;
    }
  }
`;
