import { html, type TemplateResult } from 'lit';
import type { Block, Inline } from '@first-login/shared/guide';

/** Gives the address that a link of the pack leads to from this page. */
export type Resolve = (href: string) => string;

/** Where a link goes, for a reader who wants to know before following it: the host of another site. */
function hostNote(href: string): TemplateResult | '' {
  const host = /^https:\/\/([^/?#]+)/.exec(href)?.[1];
  return host === undefined ? '' : html` <span class="host">(${host})</span>`;
}

function inline(node: Inline, resolve: Resolve): TemplateResult | string {
  if (typeof node === 'string') return node;
  if ('strong' in node) return html`<strong>${node.strong}</strong>`;
  if ('emphasis' in node) return html`<em>${node.emphasis}</em>`;
  const shown = node.text.includes(node.link.replace('https://', '')) ? '' : hostNote(node.link);
  return html`<a href=${resolve(node.link)} rel="noopener noreferrer" data-link=${node.link}>${node.text}</a
    >${shown}`;
}

export const runs = (nodes: readonly Inline[], resolve: Resolve) =>
  nodes.map((node) => inline(node, resolve));

function block(node: Block, resolve: Resolve): TemplateResult {
  if ('paragraph' in node) return html`<p>${runs(node.paragraph, resolve)}</p>`;
  const items = node.list.map((item) => html`<li>${runs(item, resolve)}</li>`);
  return node.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

/** The text tree of a pack as a template. No string of a pack is ever read as markup. */
export const richText = (blocks: readonly Block[], resolve: Resolve) =>
  blocks.map((node) => block(node, resolve));
