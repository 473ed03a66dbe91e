import { isServer, LitElement, ReactiveElement, type PropertyValues } from 'lit';
import { pause } from './pause.ts';

/** What Lit does with properties at an update, without the rendering. */
const { update: updateProperties } = ReactiveElement.prototype as unknown as {
  update: (this: ReactiveElement, changed: PropertyValues) => void;
};

/** What a reader may have touched in a pre-rendered view before its script came, in the order of the page. */
const touchable = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('a, button, input, summary')];

/**
 * A Lit element that takes over a pre-rendered (declarative) shadow root: it draws the same view anew in one go, and puts
 * back the focus and what was opened. Nothing moves, for both views have the same boxes. So it does with a view that the
 * browser has translated: it has put a `<font>` of its own in the place of each of Lit's texts.
 */
export abstract class PrerenderedElement extends LitElement {
  #prerendered = false;

  /** True while there is nothing yet to render with: a pre-rendered view stays as it is. */
  protected abstract get pending(): boolean;

  /** The script has just been read when the first elements come to it: they begin after a pause. */
  override connectedCallback(): void {
    if (this.renderRoot) super.connectedCallback();
    else void pause().then(() => this.isConnected && super.connectedCallback());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered = this.shadowRoot?.firstChild != null;
    // Adopts the styles as well: a strict page may have refused the pre-rendered <style>.
    const root = super.createRenderRoot();
    if (this.#prerendered) this.renderOptions.renderBefore = null;
    return root;
  }

  /** Where a page keeps the view from being drawn (it is XML, or a script of it has changed the DOM), the text stays. */
  protected override update(changed: PropertyValues): void {
    try {
      if (isServer || !(this.#prerendered || this.renderRoot.querySelector<HTMLElement>('font')))
        super.update(changed);
      else if (this.pending) updateProperties.call(this, changed);
      else {
        this.#prerendered = false;
        this.#takeOver(changed);
      }
    } catch (error) {
      this.renderRoot.append(document.createElement('slot'));
      throw error;
    }
  }

  #takeOver(changed: PropertyValues): void {
    const root = this.renderRoot;
    const before = touchable(root);
    const focused = before.findIndex((element) => element.matches(':focus'));
    root.replaceChildren();
    // Where Lit would find again what it rendered: not as a text, since the script's own names are shorter.
    delete (root as { _$litPart$?: unknown })._$litPart$;
    super.update(changed);
    root.firstElementChild?.classList.add('still');
    const after = touchable(root);
    for (const [at, { parentElement }] of before.entries())
      if (parentElement?.matches('[open]')) after[at]?.parentElement?.setAttribute('open', '');
    after[focused]?.focus({ preventScroll: true });
  }
}
