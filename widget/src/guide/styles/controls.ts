import { css } from 'lit';

/** Secondary buttons, choices, check boxes, details. */
export const controlStyles = css`
  .secondary {
    border: 2px solid var(--line-strong);
    background: transparent;
    padding-inline: 1.125em;
  }
  .secondary:hover,
  .choice:hover,
  .step-link:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .actions {
    margin-block-start: 1.75em;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    margin-block-end: 0.25em;
  }
  input {
    accent-color: var(--accent);
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    flex: none;
    font: inherit;
  }
  .choices {
    display: grid;
    gap: 0.625em;
    margin-block-start: 1.5em;
  }
  .choice,
  .check,
  .chip {
    display: flex;
    align-items: center;
    gap: 0.875em;
    cursor: pointer;
  }
  .choice {
    padding: 0.875em 1.125em;
    min-block-size: 3.5em;
    border: 2px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .choice:has(:checked),
  .chip:has(:checked) {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .choice:has(:focus-visible),
  .chip:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .choice :focus-visible,
  .chip :focus-visible {
    outline: none;
  }
  [data-invalid] .choice {
    border-color: var(--urgent);
  }
  .choice-text {
    display: grid;
  }
  .choice-label {
    font-weight: 600;
  }
  .hint {
    color: var(--ink-soft);
    font-size: 0.9375em;
  }
  .error {
    color: var(--urgent);
    font-weight: 600;
  }
  .error:not(:empty) {
    margin-block-start: 0.75em;
  }
  .chip {
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.375em 1em 0.375em 0.75em;
    border: 2px solid var(--line-strong);
    border-radius: 99em;
  }
  .check {
    align-items: flex-start;
    padding-block: 0.5em;
  }
  details {
    border-block-start: 1px solid var(--line);
  }
  .asides {
    margin-block-start: 1.25em;
    border-block-end: 1px solid var(--line);
  }
  .asides:not(:has(details)) {
    display: none;
  }
  summary {
    padding-block: 0.75em;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .inset {
    padding-block-end: 1em;
  }
`;
