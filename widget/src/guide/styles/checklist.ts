import { css } from 'lit';

/** Styles of the printed checklist: a sheet of its own, black on white. */
export const checklistStyles = css`
  body {
    font: 12pt/1.2 system-ui;
    margin: 0;
  }
  h1,
  h2 {
    font-size: 1.3em;
    margin: 1em 0 0.25em;
  }
  ul,
  ol,
  li p {
    margin: 0;
  }
  li {
    break-inside: avoid;
  }
  .boxes {
    list-style: '☐  ';
  }
  .official {
    border: 1px solid;
    padding: 0.5em;
  }
`;
