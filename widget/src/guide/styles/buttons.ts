import { css } from 'lit';

/** Buttons: the one that leads on, the others, and those that look like a link. */
export const buttonStyles = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .primary,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 3em;
    padding: 0.625em 1.5em;
    border-radius: 99em;
    font-weight: 700;
    line-height: 1.2;
  }
  .primary {
    border: 2px solid transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--accent), var(--ink) 18%);
  }
  .back,
  .link {
    border: 0;
    background: none;
    padding: 0.375em 0.25em;
    min-block-size: 2.75em;
    color: var(--accent);
    font-weight: 600;
  }
  .link {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .buttons,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block-start: 0.75em;
  }
`;
