import { css } from 'lit';

/** What the reader's system asks for. */
export const preferenceStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    .primary,
    .secondary,
    .choice,
    .step-link {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    .progress [data-state='now'],
    .choice:has(:checked),
    .chip:has(:checked),
    [aria-current='step'] > .number {
      border-color: Highlight;
    }
    .primary {
      border-color: ButtonText;
    }
    .mark {
      stroke: Highlight;
    }
  }
`;
