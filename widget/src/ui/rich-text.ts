import { html, type TemplateResult } from 'lit';
import { hrefHost, type Block, type Inline } from '@first-login/shared/guide';

/** Gives the address that a link of the pack leads to from this page. */
export type Resolve = (href: string) => string;

function inline(node: Inline, toHref: Resolve): TemplateResult | string {
  if (typeof node === 'string') return node;
  if ('strong' in node) return html`<strong>${node.strong}</strong>`;
  if ('emphasis' in node) return html`<em>${node.emphasis}</em>`;
  const { link, text } = node;
  // Where it goes, for a reader who wants to know before following it, unless the words say so.
  const host = text.includes(hrefHost(link) ?? text) ? '' : hrefHost(link);
  return html`<a href=${toHref(link)} rel="noreferrer">${text}</a>${
      host ? html` <span class="host">(${host})</span>` : ''
    }`;
}

/** A run of text; most are one string, which Lit shows without a list. */
export const runs = (nodes: readonly Inline[], toHref: Resolve) =>
  nodes.length === 1 && typeof nodes[0] === 'string' ? nodes[0] : nodes.map((node) => inline(node, toHref));

function block(node: Block, toHref: Resolve): TemplateResult {
  if ('paragraph' in node) return html`<p>${runs(node.paragraph, toHref)}</p>`;
  const items = node.list.map((item) => html`<li>${runs(item, toHref)}</li>`);
  return node.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

/** The text tree of a pack as a template. No string of a pack is ever read as markup. */
export const richText = (blocks: readonly Block[], toHref: Resolve) =>
  blocks.map((node) => block(node, toHref));
