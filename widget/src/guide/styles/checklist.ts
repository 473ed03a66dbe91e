import { css } from 'lit';

/** Styles of the printed checklist: a sheet of its own, black on white. */
export const checklistStyles = css`
  body {
    font:
      12pt/1.45 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
    margin: 0;
  }
  h1 {
    font-size: 18pt;
  }
  h2 {
    font-size: 13pt;
    border-block-end: 1px solid;
  }
  h2,
  .official {
    margin: 14pt 0 4pt;
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 18pt;
  }
  li {
    margin-block: 4pt;
    break-inside: avoid;
  }
  li p {
    margin: 0;
  }
  .boxes {
    list-style: '☐  ';
  }
  .official {
    border: 1px solid;
    padding: 6pt 8pt;
  }
`;
