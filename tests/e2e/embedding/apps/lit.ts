// Another application in Lit, with a copy and a policy of its own. It renders itself anew while the guide is there.
import { html, LitElement } from 'lit';

class OtherApplication extends LitElement {
  static override properties = { times: { state: true } };
  declare times: number;

  constructor() {
    super();
    this.times = 0;
  }

  override render() {
    return html`<button @click=${() => (this.times += 1)}>Pressed ${this.times} times</button><slot></slot>`;
  }
}

customElements.define('other-application', OtherApplication);
