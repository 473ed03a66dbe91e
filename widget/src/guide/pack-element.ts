import { isServer, type PropertyDeclarations, type PropertyValues } from 'lit';
import { parsePack, type Pack } from '@first-login/shared/guide';
import { defaultLocale, isLocale, type Locale } from '@first-login/shared/locales';
import { GuideEvent, type GuideEventDetails, type GuideEventName } from './events.ts';
import { LoadError } from './load-error.ts';
import { nearestLanguage } from './language.ts';
import { findPack } from './pack-source.ts';
import { withdrawal } from './partner.ts';
import { PrerenderedElement } from './prerendered-element.ts';

export type Phase =
  { kind: 'loading' } | { kind: 'ready'; pack: Pack } | { kind: 'failed'; official?: string | undefined };

/**
 * A page that counts on a frame must not get the guide without one. Made when it is needed: for an error, the browser reads the
 * whole script again, to tell where it came from.
 */
const notIsolated = (): LoadError =>
  new LoadError('frame', 'isolation="iframe" needs first-login-guide-frame.js.');

const asLoadError = (cause: unknown): LoadError =>
  cause instanceof LoadError ? cause : new LoadError('not-a-pack', 'The guide pack cannot be read.');

/** An element that shows a guide pack, wherever it comes from. What it shows is up to the class that extends it. */
export abstract class PackElement extends PrerenderedElement {
  /** From where the pack comes, and no more: a change of any has it loaded anew. */
  static override properties: PropertyDeclarations = {
    pack: {},
    packData: { attribute: false },
    integrity: {},
    packKey: { attribute: 'pack-key' },
    locale: {},
    partner: {},
  };

  /** Address of the guide pack; `{locale}` in it stands for the language. */
  declare pack: string | undefined;
  /** A guide pack, or packs by language, instead of an address. */
  declare packData: unknown;
  /** What the pack's bytes must hash to, as of a script: `sha384-…`. */
  declare integrity: string;
  /**
   * The public key that a pack from `pack` must be signed with: ECDSA P-256, SPKI in Base64. Such packs are made by
   * `pnpm guide sign`.
   */
  declare packKey: string;
  /**
   * The language, `es` or `en`; by default the nearest `lang` when the guide opens, then `es`. The guide follows a change of this one,
   * but none of a `lang`.
   */
  declare locale: string | undefined;
  /**
   * The id under which the bank's registry knows this site; `{partner}` in `pack` stands for it. The guide says «with …» only
   * on a site of that partner.
   */
  declare partner: string | undefined;

  /** A property of the class that extends this one. */
  declare protected phase: Phase;

  /** The load at work; one that the element's removal has ended stays here, to be begun anew when it is put back. */
  #loading: AbortController | undefined;

  constructor() {
    super();
    this.integrity = '';
    this.packKey = '';
    this.phase = { kind: 'loading' };
  }

  /** The revision of the pack on show, or undefined while there is none. */
  get revision(): string | undefined {
    return this.shown?.revision;
  }

  /** A pack is about to be shown in place of another, or as the first one. */
  protected abstract receive(pack: Pack, before: Pack | undefined): void;

  /** The pack on show. */
  protected get shown(): Pack | undefined {
    return this.phase.kind === 'ready' ? this.phase.pack : undefined;
  }

  /** The language on show. */
  protected get spoken(): Locale {
    if (this.shown) return this.shown.locale;
    if (isLocale(this.locale)) return this.locale;
    return isServer ? defaultLocale : nearestLanguage(this);
  }

  protected override get pending(): boolean {
    return this.phase.kind === 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && (this.pending || this.#loading)) this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // At first, some have just been set. A view that cannot be drawn is no reason to ask for its pack once more.
    if (Object.keys(PackElement.properties).some((name) => changed.has(name))) this.load();
  }

  protected load(): void {
    // A parser that is still at work has perhaps not come to the pack between the tags.
    if (!isServer && document.readyState === 'loading' && !this.pack && this.packData === undefined) {
      document.addEventListener('DOMContentLoaded', () => this.isConnected && this.load(), { once: true });
      return;
    }
    // One request at a time: a new one, or the element's removal, ends the former.
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    if (isServer) this.#receive(parsePack(this.packData));
    else if (this.getAttribute('isolation') === 'iframe') this.#fail(notIsolated());
    else
      findPack(this, signal).then(
        (pack) => signal.aborted || this.#receive(pack),
        (error: unknown) => signal.aborted || this.#fail(asLoadError(error)),
      );
  }

  protected retry(): void {
    this.phase = { kind: 'loading' };
    this.load();
  }

  protected emit<Name extends GuideEventName>(
    name: Name,
    detail: GuideEventDetails[Name],
    cancelable?: boolean,
  ): boolean {
    return this.dispatchEvent(new GuideEvent(name, detail, cancelable));
  }

  #receive(pack: Pack): void {
    this.#loading = undefined;
    const before = this.shown;
    const reason = isServer ? undefined : withdrawal(pack);
    if (reason) return this.#fail(new LoadError('withdrawn', reason), pack.institution.webAddress);
    this.receive(pack, before);
    this.phase = { kind: 'ready', pack };
    if (!isServer && before && before.locale !== pack.locale)
      this.emit('guide-locale', { locale: pack.locale });
  }

  /**
   * A pack on show stays: a change of language that fails takes nothing away.
   * @param official the bank's own address, where the bank takes the guide away: what is on show goes as well
   */
  #fail({ code, message }: LoadError, official?: string): void {
    this.#loading = undefined;
    if (official || !this.shown) this.phase = { kind: 'failed', official };
    this.emit('guide-error', { code, message });
  }
}
