import { redact } from '@first-login/shared/redact';
import { LitElement, type PropertyDeclarations, render } from 'lit';
import type { SearchWords } from '../../../i18n/search.es.ts';
import { Address } from './address.ts';
import { announcement } from './announcement.ts';
import { Asker, type News } from './asker.ts';
import { found } from './found.ts';
import { type Filter, groupsOf, optionsOf } from './groups.ts';
import type { Command } from './keys.ts';
import { listen } from './listen.ts';
import type { Loader } from './loader.ts';
import { menuTopics } from './menu-topics.ts';
import { filtered, heard, moved } from './next-view.ts';
import { describeBox, type Parts, partsOf } from './parts.ts';
import { listId, mostInPanel, optionId, panel } from './panel.ts';
import type { Scene } from './scene.ts';
import { isLifted, keepInSight, lower } from './sheet.ts';
import { isSlashOn, setSlash } from './slash.ts';
import { Unanswered } from './unanswered.ts';
import type { View } from './view.ts';
import { Wish } from './wish.ts';

/** A query of fewer letters says nothing yet. */
const least = 2;

/**
 * The search box of every page, once its reader has turned to it. It keeps the form that the page came with, so that
 * nothing typed is lost, and draws its answers beside it: in the light DOM, for a combobox and its options must be of
 * one tree.
 */
export abstract class SearchElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    view: { state: true },
    open: { state: true },
    slash: { state: true },
  };

  declare private view: View;
  /** Whether the view hangs below the box; on the search page it stands in the page as well. */
  declare private open: boolean;
  declare private slash: boolean;

  protected abstract readonly setup: { words: SearchWords; load: Loader };
  readonly #asker = new Asker(() => this.setup.load());
  readonly #address = new Address();
  readonly #unanswered = new Unanswered();
  readonly #wish = new Wish(this);
  #life = new AbortController();

  constructor() {
    super();
    this.view = { stage: 'closed' };
    this.open = false;
    this.slash = isSlashOn();
  }

  protected override createRenderRoot(): HTMLElement {
    return this.#parts.panel;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const { input, page } = this.#parts;
    const listener = {
      situation: () => ({
        expanded: this.open,
        options: this.#options.length,
        active: this.#active,
        empty: input.value === '',
      }),
      typed: () => this.#search(),
      focused: () => this.#focused(),
      obey: (command: Command, event: KeyboardEvent) => this.#obey(command, event),
      submitted: (event: Event) => this.#submitted(event),
      close: () => this.#close(),
      moved: () => this.#moved(),
      online: () => this.view.stage === 'failed' && this.#search(),
    };
    listen({ box: this, ...this.#parts }, listener, signal);
    keepInSight(this, signal);
    this.#asker.prepare();
    if (document.activeElement === input) this.#focused();
    else if (page) this.#moved();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asker.stop();
    this.#life.abort();
  }

  protected override render(): unknown {
    return panel(this.open ? this.view : { stage: 'closed' }, this.#scene);
  }

  protected override updated(): void {
    const { status, page, browse } = this.#parts;
    const expanded = this.open && this.#options.length > 0;
    describeBox(this.#parts, expanded && listId, this.#active >= 0 && optionId(this.#active));
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    const said = announcement(this.view, this.setup.words);
    if (status.textContent !== said) status.textContent = said;
    if (!page) return;
    render(found(this.view, this.#scene), page);
    if (browse) browse.hidden = this.view.stage !== 'closed' && this.view.stage !== 'ready';
  }

  #focused(): void {
    const { input } = this.#parts;
    if (input.value.trim().length >= least) this.#search();
    else if (isLifted(this)) this.#show({ stage: 'ready' });
  }

  #search(exactly = false, open = true): void {
    const query = this.#parts.input.value.trim();
    this.#wish.reopen();
    if (query.length < least) {
      this.#asker.stop();
      if (query === '') this.#write('');
      this.#show(isLifted(this) ? { stage: 'ready' } : { stage: 'closed' });
      return;
    }
    if (open) this.open = true;
    this.#asker.ask(query, exactly, (news) => this.#hear(news));
  }

  #hear(news: News): void {
    const before = this.view;
    this.view = heard(before, news);
    if (typeof news === 'string') return;
    const chosen = this.#write(news.answer.query);
    if (chosen) this.view = filtered(this.view, chosen);
    if (this.view !== before) this.#unanswered.hear(news, this);
  }

  #write(query: string): Filter | undefined {
    return this.#parts.page ? this.#address.write(query) : undefined;
  }

  #show(view: View): void {
    this.view = view;
    this.open = view.stage !== 'closed';
  }

  #close(): void {
    this.open = false;
    this.view = moved(this.view, -1);
    if (!this.#parts.page) this.#asker.stop();
    lower(this);
  }

  #obey(command: Command, event: KeyboardEvent): void {
    const { input } = this.#parts;
    if (typeof command !== 'string') this.view = moved(this.view, command.to);
    else if (command === 'open') this.#focused();
    else if (command === 'close') this.#close();
    else if (command === 'clear') {
      input.value = '';
      this.#search();
    } else {
      const { ctrlKey, metaKey } = event;
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey });
      this.querySelector(`#${optionId(this.#active)}`)?.dispatchEvent(click);
    }
  }

  /** On the search page the answer stands there already; from others the form leads to it, without personal data. */
  #submitted(event: Event): void {
    const { input, page } = this.#parts;
    const { text, masked } = redact(input.value);
    if (page) {
      event.preventDefault();
      this.#search();
      this.#address.settle();
      this.#close();
    } else if (masked && text.replace(/[^\p{L}]/gu, '') === '') {
      event.preventDefault();
      this.#search();
    } else if (masked) input.value = text;
  }

  #moved(): void {
    const { input, page } = this.#parts;
    if (!page) return;
    input.value = this.#address.arrive();
    this.open = false;
    this.#search(false, false);
  }

  get #parts(): Parts {
    return partsOf(this);
  }

  get #options(): string[] {
    if (this.view.stage !== 'answered') return [];
    return optionsOf(groupsOf(this.view.answer, this.view.filter, mostInPanel));
  }

  get #active(): number {
    return this.view.stage === 'answered' && this.open ? this.view.active : -1;
  }

  get #scene(): Scene {
    const { words } = this.setup;
    const { searcher } = this.#asker;
    const actions: Scene['actions'] = {
      filter: (filter) => {
        this.view = filtered(this.view, filter);
        if (this.#parts.page) this.#address.keep(filter);
      },
      exactly: () => this.#search(true, this.open),
      retry: () => this.#search(false, this.open),
      slash: () => {
        setSlash(!this.slash);
        this.slash = isSlashOn();
      },
      want: (event) => void this.#wish.send(event),
    };
    return {
      ...{ words, actions, slash: this.slash, wanted: this.#wish.state },
      page: new URL(this.#parts.form.action).pathname,
      topics: searcher?.topics ?? menuTopics(),
      ...(searcher && { help: searcher.help }),
    };
  }
}
