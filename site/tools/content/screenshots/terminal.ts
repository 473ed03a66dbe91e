import { escapeHtml } from '../../../src/lib/escape-html.ts';

/** A page that shows what a command prints, as a terminal does. */
export function terminalPage(command: string, printed: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 0; padding: 24px 28px; background: #161b22; color: #e6edf3; font: 16px/1.6 ui-monospace, "DejaVu Sans Mono", monospace; }
  pre { margin: 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
  b { color: #7ee2b8; }
</style>
<pre><b>$ ${escapeHtml(command)}</b>
${escapeHtml(printed)}</pre>`;
}
