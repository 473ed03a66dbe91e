import { css } from 'lit';

/** What is pressed, picked and opened. */
export const controlStyles = css`
  button {
    border: 0;
    padding: 0.375em 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    touch-action: manipulation;
  }
  button,
  label,
  summary {
    cursor: pointer;
  }
  .primary,
  .secondary,
  .choice,
  .chip,
  .step-link {
    border: 2px solid transparent;
    border-radius: var(--radius);
  }
  .primary,
  .secondary,
  .chip {
    padding: 0.625em 1.25em;
    border-radius: 99em;
  }
  .primary,
  .secondary,
  .back {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
  }
  .primary,
  .secondary {
    font-weight: 700;
    line-height: 1.2;
  }
  .primary,
  .secondary,
  .back,
  .link,
  .chip,
  .step-link {
    min-block-size: 3em;
  }
  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .primary:hover {
    filter: brightness(0.9);
  }
  .secondary,
  .chip {
    border-color: var(--line-strong);
  }
  .choice,
  .chip,
  .step-link,
  .check {
    align-items: center;
  }
  .choice {
    padding: 0.875em 1.125em;
    border-color: var(--line);
    background: var(--surface);
  }
  [data-invalid] .choice {
    border-color: var(--urgent);
  }
  .secondary:hover,
  .step-link:hover,
  .choice:hover,
  label:has(:checked):not(.check) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .step-link {
    inline-size: 100%;
    padding: 0.375em 0.625em;
  }
  .choices {
    display: grid;
    gap: 0.625em;
    margin-block-start: 1.5em;
  }
  .hint {
    display: block;
  }
  .error {
    color: var(--urgent);
  }
  .buttons {
    flex-wrap: wrap;
  }
  .actions,
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
    font: inherit;
  }
  summary {
    padding-block: 0.75em;
  }
  .inset {
    padding-block-end: 1em;
  }
`;
