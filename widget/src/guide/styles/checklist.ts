/** Styles of the printed checklist: a sheet of its own, black on white. */
export const checklistStyles = `
  body { font: 12pt/1.45 system-ui, sans-serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 18pt; margin: 0 0 8pt; }
  h2 { font-size: 13pt; margin: 14pt 0 4pt; border-block-end: 0.5pt solid #000; }
  ul, ol { margin: 0; padding-inline-start: 18pt; }
  li { margin-block: 4pt; break-inside: avoid; }
  li p { margin: 0; }
  .boxes { list-style: '☐  '; }
  .official { border: 1pt solid #000; padding: 6pt 8pt; margin-block-start: 14pt; }
  .small { font-size: 9pt; }
`;
