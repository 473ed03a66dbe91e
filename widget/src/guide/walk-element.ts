import { isServer, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hasPlace, resume, routeFor, stageOf, type Answers, type Pack } from '@first-login/shared/guide';
import type { Action } from '../views/view.ts';
import { ungroup } from './effects.ts';
import { fetchJson } from './fetch-json.ts';
import { found, fromFragment, toFragment } from './fragment.ts';
import { HistoryMemory, sessionMemory, type HistoryMode, type PersistMode } from './memory.ts';
import { warn } from './options.ts';
import { PackElement } from './pack-element.ts';
import { newSession, perform, translate, withFacts, type Session } from './session.ts';
import { outcomeDetail, type Telemetry } from './telemetry.ts';

/** What a host may know of the walk: where it stands. Which step that is may tell what was answered. */
export interface GuideState {
  /** `loading`, `ready` or `failed`. */
  phase: 'loading' | 'ready' | 'failed';
  /** Id of the place, such as `needs` or `steps.app-download`. */
  place: string;
  /** Whether an outcome is reached. */
  settled: boolean;
}

/** An element that is walked: it holds the session, moves it, tells of it, and remembers it where asked. */
export abstract class WalkElement extends PackElement {
  static override properties: PropertyDeclarations = {
    entry: {},
    answers: { type: Object },
    factsSrc: { attribute: 'facts-src' },
    history: {},
    persist: {},
    telemetry: {},
    session: { attribute: false },
    phase: { attribute: false },
  };

  /** Where to begin: `needs` (default), `question.<id>`, `outcome`, `steps.<id>`, `security` or `finish`, as far as the answers open it. */
  declare entry: string | undefined;
  /**
   * What is known of the customer beforehand: ids of questions to ids of answers; as an attribute, in JSON. It is
   * read once, when the guide opens; later, call `setAnswers`.
   */
  declare answers: Answers | undefined;
  /**
   * Where the bank's own server tells what it knows of the customer: `{"facts": {"<question>": "<answer>"}}`. Asked once,
   * with the page's own credentials where it is of the same origin. Without an answer the guide asks as usual.
   */
  declare factsSrc: string | undefined;
  /**
   * Whether the browser's history keeps the walk: `none` (default); `replace`, in the page's own entry, so that a reload takes it up;
   * `push`, in an entry for each place, so that back and forward walk them.
   */
  declare history: HistoryMode;
  /** Whether the walk outlives a reload: `none` (default) or `session`. Guides of the same pack share one memory in a tab. */
  declare persist: PersistMode;
  /** What events tell: `off` (default) the stage, `coarse` the kind of outcome too, `outcome` the route. */
  declare telemetry: Telemetry;
  declare protected session: Session;

  /** What the bank's server has told, beside what the customer answered. */
  protected told: Answers = {};

  /** What takes the focus at the next update, as a selector: the new heading, where the customer or the host moved the walk. */
  protected moved = '';

  #memory = new HistoryMemory();
  #ready: PromiseWithResolvers<void> = Promise.withResolvers();
  /** Ends what goes on only while the element is on the page. */
  declare protected leaving: AbortController;

  constructor() {
    super();
    this.history = 'none';
    this.persist = 'none';
    this.telemetry = 'off';
    this.session = newSession();
  }

  /** Where the walk stands. It tells no answer by itself, but the id of a place, such as `steps.temporary-key`, may tell what led there. */
  get state(): GuideState {
    const settled = this.summary().route !== undefined;
    return { phase: this.phase.kind, place: this.session.walk.place, settled };
  }

  /** Resolves when the guide can be walked. Before the script has come there are no methods: wait for `customElements.whenDefined`. */
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /** Leaves the needs for the first question that is open, or for the outcome where none is. */
  start(): void {
    if (this.session.walk.place === 'needs') this.act({ type: 'next' });
  }

  /** Goes one place back. */
  back(): void {
    this.act({ type: 'back' });
  }

  /**
   * Goes to a place by its id (`outcome`, `question.channel`, `steps.app-download`), as far as the answers open it.
   * Before the guide is ready, it says where to begin.
   */
  goTo(place: string): void {
    if (this.shown) this.#resume(this.shown, { place });
    else this.entry = place;
  }

  /**
   * Forgets every answer and begins anew: of the browser's history too, where the guide keeps it there, and of the page's
   * address, where a shared link has brought them.
   */
  reset(): void {
    this.act({ type: 'reset' });
  }

  /** Gives answers by their ids, beside those that there are; unknown ones are left out. */
  setAnswers(answers: Answers): void {
    if (this.shown) this.#resume(this.shown, { answers: { ...this.session.walk.answers, ...answers } });
    else this.answers = { ...this.answers, ...answers };
  }

  /** The page's address to share; with the answers in its fragment, which opens the guide at the same place, only where asked. */
  shareUrl(options?: { answers?: boolean }): string {
    return location.href.replace(/#.*/, '') + (options?.answers ? toFragment(this.session.walk) : '');
  }

  /** The answers and the route that they lead to, for a host that acts on them. */
  summary(): { answers: Answers; route: string | undefined } {
    const { answers } = this.session.walk;
    return { answers, route: this.shown && routeFor(this.shown, answers)?.id };
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.shown || !changed.has('history')) return;
    this.#memory.close();
    this.#remember();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.leaving = new AbortController();
    if (this.shown) this.#remember();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaving.abort();
    this.#memory.close();
  }

  protected override receive(pack: Pack, before: Pack | undefined): void {
    if (before || isServer) this.session = translate(pack, this.session);
    else this.#open(pack);
  }

  /** Takes up the walk where the history, a link, the tab or the host left it. */
  #open(pack: Pack): void {
    this.#remember();
    const walk = found(pack, this.#memory.read()) ?? resume(pack, this.#kept(pack));
    this.session = newSession(walk);
    this.#memory.write(walk, false);
    void this.updateComplete.then(() => {
      this.#ready.resolve();
      this.emit('guide-ready', { id: pack.id, locale: pack.locale, revision: pack.revision });
      if (this.factsSrc) void this.#askForFacts(this.factsSrc);
    });
  }

  async #askForFacts(address: string): Promise<void> {
    try {
      const url = new URL(address, document.baseURI).href;
      // Asked once: what comes while the element is moved, or off the page, is not lost.
      const known = await fetchJson(url, AbortSignal.any([]), { credentials: 'same-origin' });
      const { facts } = Object(known) as { facts?: Answers };
      this.told = facts ?? {};
      if (this.shown) this.session = withFacts(this.shown, this.session, facts);
    } catch (error) {
      this.emit('guide-error', { code: 'facts', message: String(error) });
    }
  }

  /** What the tab remembers, else what the host gives. */
  #kept(pack: Pack): unknown {
    const { answers, entry } = this;
    if (this.hasAttribute('answers') && !answers) warn('has answers that are no JSON object.');
    if (entry && !hasPlace(pack, entry)) warn(`has no place «${entry}» to begin at.`);
    const kept = this.persist === 'session' ? sessionMemory.read(pack.id) : undefined;
    return kept ?? { answers, place: entry && hasPlace(pack, entry) ? entry : 'needs' };
  }

  #remember(): void {
    // Back or forward, or a link to a fragment: an entry of the history that is none of ours leaves the walk as it is.
    this.#memory.open(this.history, (data) => {
      const pack = this.shown;
      const walk = pack && found(pack, data);
      if (!walk) return;
      this.#arrive(pack, newSession(walk));
      this.#memory.write(walk, false);
    });
  }

  #resume(pack: Pack, change: { place?: string; answers?: Answers }): void {
    this.#go(pack, newSession(resume(pack, { ...this.session.walk, ...change })));
  }

  protected act(action: Action): void {
    if (!this.shown) return;
    if (action.type === 'reset')
      this.#memory.forget(fromFragment(this.shown, location.hash) && this.shareUrl());
    const session = perform(this.shown, this.session, action);
    // The entry that is left has the answer too: the browser's back shows it again.
    if (action.type === 'answer')
      this.#memory.write({ ...session.walk, place: this.session.walk.place }, false);
    this.#go(this.shown, session);
  }

  /** Takes on a session that the customer or the host brought about, and remembers it where asked. */
  #go(pack: Pack, session: Session): void {
    const moved = session.walk.place !== this.session.walk.place;
    if (moved) this.#arrive(pack, session);
    else this.session = session;
    this.#memory.write(session.walk, moved);
    if (this.persist === 'session') sessionMemory.write(pack.id, session.walk);
  }

  #arrive(pack: Pack, session: Session): void {
    const { place, answers } = session.walk;
    const before = this.session.walk.place;
    const stage = stageOf(place);
    if (place !== before) ungroup(this.renderRoot);
    // A button that goes with its stage, and has the focus, would have the browser lay out what is half drawn.
    if (stage !== stageOf(before))
      ((this.renderRoot as ShadowRoot).activeElement as HTMLElement | null)?.blur();
    this.session = session;
    this.moved = '#heading';
    this.emit('guide-stage', { stage });
    const route = place === 'outcome' ? routeFor(pack, answers) : undefined;
    if (route) this.emit('guide-outcome', outcomeDetail(route, this.telemetry));
  }
}
