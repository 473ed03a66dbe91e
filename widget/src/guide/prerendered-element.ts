import { hydrate } from '@lit-labs/ssr-client';
import { isServer, LitElement, ReactiveElement, type PropertyValues } from 'lit';

/** What Lit does with properties at an update, without the rendering. */
const updateProperties = Reflect.get(ReactiveElement.prototype, 'update') as (
  this: ReactiveElement,
  changed: PropertyValues,
) => void;

/**
 * A Lit element that takes over a pre-rendered (declarative) shadow root. It does so by itself rather than by
 * Lit's global hydration support, which must be imported first and would change every Lit element of the page.
 */
export abstract class PrerenderedElement extends LitElement {
  #prerendered = false;

  /** True while there is nothing yet to render with: a pre-rendered view stays as it is. */
  protected abstract get pending(): boolean;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered = this.shadowRoot?.firstChild != null;
    // Adopts the styles as well: a strict page may have refused the pre-rendered <style>.
    const root = super.createRenderRoot();
    // Lit would render before the pre-rendered content, beside it; `null` makes it render in its place.
    if (this.#prerendered) this.renderOptions.renderBefore = null;
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (isServer || !this.#prerendered) {
      super.update(changed);
      return;
    }
    if (this.pending) {
      updateProperties.call(this, changed);
      return;
    }
    this.#prerendered = false;
    this.#takeOver(changed);
  }

  #takeOver(changed: PropertyValues): void {
    try {
      hydrate(this.render(), this.renderRoot, this.renderOptions);
    } catch {
      // Pre-rendered from another revision, or changed by another script: draw it anew.
      this.renderRoot.replaceChildren();
      Reflect.deleteProperty(this.renderRoot, '_$litPart$');
    }
    super.update(changed);
  }
}
