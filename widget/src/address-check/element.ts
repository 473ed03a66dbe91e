import { html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { isLocale, type Locale } from '@first-login/shared/locales';
import { nearestLanguage } from '../guide/language.ts';
import { keepToItself } from './discreet.ts';
import type { AddressCheckEvent } from './event.ts';
import { form, promise } from './form.ts';
import { readInstitution, type CheckedInstitution } from './institution.ts';
import { inLocale } from './messages.ts';
import { judge, whileTyping, type Result } from './result.ts';
import { addressCheckStyles } from './styles.ts';
import { verdict as verdictView } from './verdict.ts';

const nothingYet: Result = { kind: 'none' };

/**
 * Tells whether an address, or the addresses in a message, are the bank's. What is typed stays in the field: it is sent
 * nowhere, stored nowhere, in no event and in no address, and it goes with the page.
 *
 * The bank is described by the property `institution`, or by a JSON script between the tags.
 *
 * It takes the custom properties of `<first-login-guide>`, for one look of both.
 *
 * @tagname address-check
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` (default) follows the page's `color-scheme`.
 * @slot - How to check an address by hand: read without JavaScript, and where no institution is given.
 * @slot help - What to do after a false site had one's data; shown with a dangerous address.
 * @csspart root - The element's own box.
 * @csspart field - The field.
 * @csspart button-primary - The button that checks.
 * @csspart button-clear - The button that clears the field.
 * @csspart verdict - The verdict, with its reasons.
 * @fires {AddressCheckEvent} address-check-verdict - An address was checked; the detail has the verdict alone.
 */
export class AddressCheckElement extends LitElement {
  static override styles = addressCheckStyles;
  static override properties: PropertyDeclarations = {
    institution: { attribute: false },
    locale: {},
    known: { attribute: false },
    result: { attribute: false },
  };

  /** The bank: an `Institution` of `shared/institution`, or what the check needs of one. */
  declare institution: unknown;
  /** The language, `es` or `en`; by default the nearest `lang`, then `es`. */
  declare locale: string | undefined;

  /** The bank once read. */
  declare protected known: CheckedInstitution | undefined;
  declare protected result: Result;

  #connection = new AbortController();

  constructor() {
    super();
    this.result = nothingYet;
  }

  /** Empties the field and takes the verdict away. */
  clear(): void {
    const field = this.#field;
    if (field) field.value = '';
    this.result = nothingYet;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    // A page that comes back from the browser's cache comes back empty.
    window.addEventListener('pagehide', () => this.clear(), { signal: this.#connection.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    this.clear();
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    keepToItself(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('institution')) this.#read(() => this.institution);
  }

  get #field(): HTMLInputElement | null {
    return this.shadowRoot?.querySelector('input') ?? null;
  }

  get #spoken(): Locale {
    return isLocale(this.locale) ? this.locale : nearestLanguage(this);
  }

  #read(source: () => unknown): void {
    this.result = nothingYet;
    this.known = undefined;
    try {
      const data = source();
      if (data != null) this.known = readInstitution(data);
    } catch (cause) {
      reportError(new Error('The institution of <address-check> cannot be read.', { cause }));
    }
  }

  /** The JSON script is there, or has changed. */
  #readScript = (): void => {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script && this.institution == null) this.#read(() => JSON.parse(script.textContent) as unknown);
  };

  async #check(): Promise<void> {
    if (!this.#field || !this.known) return;
    const result = judge(this.#field.value, this.known);
    if (result.kind === 'verdict' && result.secret) this.#field.value = '';
    // Taken away first: the same verdict twice is announced twice.
    this.result = nothingYet;
    await this.updateComplete;
    this.result = result;
    if (result.kind !== 'verdict') return;
    await this.updateComplete;
    this.shadowRoot?.querySelector('.verdict')?.scrollIntoView({ block: 'nearest' });
    const { verdict } = result.check;
    const event: AddressCheckEvent = new CustomEvent('address-check-verdict', {
      detail: { verdict },
      bubbles: true,
      composed: true,
    });
    this.dispatchEvent(event);
  }

  #type = (): void => {
    const { kind } = this.result;
    const next = whileTyping(this.#field?.value ?? '');
    // The verdict was on another text.
    if (next.kind !== kind) this.result = next;
  };

  #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) void this.#check();
  };

  #clear = (): void => {
    this.clear();
    this.#field?.focus();
  };

  protected override render() {
    const { known, result } = this;
    return inLocale(
      this.#spoken,
      () =>
        html`<div class="root" part="root" lang=${this.#spoken} dir="ltr">
            ${
              known
                ? [
                    form({
                      result,
                      check: () => void this.#check(),
                      clear: this.#clear,
                      type: this.#type,
                      key: this.#key,
                    }),
                    verdictView(result, known),
                    promise(),
                  ]
                : ''
            }
          </div>
          <div class="document" ?hidden=${known}><slot @slotchange=${this.#readScript}></slot></div>`,
    );
  }
}
