import { css } from 'lit';
import { controlStyles } from '../guide/styles/controls.ts';
import { hostStyles } from '../guide/styles/host.ts';
import { textStyles } from '../guide/styles/text.ts';

const ownStyles = css`
  .root {
    container-type: inline-size;
    --caution: light-dark(#7a4f00, #f2c56b);
    --caution-soft: light-dark(#fdf2d9, #2d220c);
  }
  .label,
  .title {
    display: block;
    padding-block: 0.25em;
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .hint,
  dt {
    color: var(--ink-soft);
    font-size: 0.9375em;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 3em;
    margin-block-start: 0.75em;
    padding: 0.625em 0.875em;
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }
  input:focus-visible {
    outline-offset: 0;
    border-radius: var(--radius);
  }
  .notice {
    margin-block-start: 0.5em;
    color: var(--urgent);
    font-weight: 600;
  }
  .promise {
    margin-block-start: 1.25em;
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.875em;
    margin-block-start: 1.5em;
    /* With large text, an address keeps the width of a phone. */
    padding: min(1.125em, 4cqi);
    border: 1px solid var(--tone);
    border-inline-start-width: 0.375em;
    border-radius: var(--radius);
    background: var(--soft);
    scroll-margin-block: 1em;
  }
  [data-verdict='official'] {
    --tone: var(--accent);
    --soft: var(--accent-soft);
  }
  [data-verdict='dangerous'] {
    --tone: var(--urgent);
    --soft: light-dark(#fcefe9, #33190f);
  }
  [data-verdict='unknown'] {
    --tone: var(--caution);
    --soft: var(--caution-soft);
  }
  [data-verdict='invalid'] {
    --tone: var(--ink-soft);
    --soft: var(--sunken);
  }
  .verdict > .icon {
    inline-size: 2em;
    block-size: 2em;
    color: var(--tone);
  }
  .words {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .words > * + * {
    margin-block-start: 0.75em;
  }
  .title {
    color: var(--tone);
  }
  dl {
    padding: 0.75em min(1em, 3cqi);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  dd + dt {
    margin-block-start: 0.5em;
  }
  bdi,
  strong {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    overflow-wrap: anywhere;
  }
  p strong {
    font-size: 0.9em;
  }
  dd strong {
    /* The domain keeps its line. */
    display: inline-block;
    color: var(--tone);
    text-decoration: underline 0.14em;
    text-underline-offset: 0.25em;
  }
  @container (max-width: 34em) {
    .primary {
      flex: 1;
    }
  }
`;

export const addressCheckStyles = [hostStyles, textStyles, controlStyles, ownStyles];
