import { html, isServer, type PropertyDeclarations } from 'lit';
import {
  decide,
  isHostUnder,
  placeId,
  resume,
  routeFor,
  samePlace,
  type Answers,
  type Pack,
} from '@first-login/shared/guide';
import { inLocale } from '../localize/messages.ts';
import { failure } from '../views/failure.ts';
import { frame } from '../views/frame.ts';
import type { Action, Opinion, View } from '../views/view.ts';
import { scrollToView, sendOpinion, share } from './effects.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { HistoryMemory, sessionMemory, type HistoryMode, type PersistMode } from './memory.ts';
import { PackElement, type Phase } from './pack-element.ts';
import { printChecklist } from './print.ts';
import { newSession, perform, translate, type Session } from './session.ts';
import { guideStyles } from './styles/index.ts';
import { outcomeDetail, type Telemetry } from './telemetry.ts';

declare const __VERSION__: string;

export type Theme = 'auto' | 'light' | 'dark';

/** What a host may know of the walk: where it stands, not what was answered. */
export interface GuideState {
  phase: Phase['kind'];
  /** Id of the place, such as `needs` or `steps.download-app`. */
  place: string;
  /** Whether an outcome is reached. */
  settled: boolean;
}

/**
 * A guide to the first login to a bank's electronic banking. It asks only the questions that matter, finds the
 * right way to register, walks through it, and teaches how to tell the real site from a fake one.
 * It has no field to type in: it cannot ask for a secret.
 *
 * @tagname first-login-guide
 * @slot - The whole guide as ordinary HTML: read without JavaScript, while loading, and if loading fails.
 * @csspart root - The guide's own box.
 * @csspart heading - The heading of each stage.
 * @csspart progress - The list of stages.
 * @csspart option - An answer.
 * @csspart button-primary - The button that leads on.
 * @csspart button-back - The button that leads back.
 * @csspart feedback - «Did it help?».
 * @csspart share - The share button.
 * @fires {GuideEvent} guide-ready - The guide can be walked.
 * @fires {GuideEvent} guide-stage - The customer reached a stage.
 * @fires {GuideEvent} guide-outcome - The customer reached an outcome.
 * @fires {GuideEvent} guide-link - The customer follows a link; cancelable.
 * @fires {GuideEvent} guide-share - The customer shares; cancelable.
 * @fires {GuideEvent} guide-feedback - The customer said whether the guide helped.
 * @fires {GuideEvent} guide-locale - The language changed.
 * @fires {GuideEvent} guide-error - Something failed; the detail has a code and a sentence.
 */
export class FirstLoginGuide extends PackElement {
  static override styles = guideStyles;
  static override properties: PropertyDeclarations = {
    entry: {},
    answers: { attribute: false },
    history: {},
    persist: {},
    telemetry: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    feedbackSrc: { attribute: 'feedback-src' },
    session: { state: true },
  };

  /** Where to begin: `needs` (default), `outcome`, `steps.<id>` …, as far as the answers open it. */
  declare entry: string | undefined;
  /** What is known of the customer beforehand: ids of questions to ids of answers. */
  declare answers: Answers | undefined;
  /** Whether the browser's back and forward walk the stages: `none` (default), `replace` or `push`. */
  declare history: HistoryMode;
  /** Whether the walk outlives a reload: `none` (default) or `session`. */
  declare persist: PersistMode;
  /** What events tell: `off` (default) the stage, `coarse` the kind of outcome too, `outcome` the route. */
  declare telemetry: Telemetry;
  /** Level of the guide's headings in the page's outline, 1 to 6; 2 by default. */
  declare headingLevel: number;
  /** `auto` (default) follows the page's `color-scheme`. */
  declare theme: Theme;
  /** Where «helpful or not» is sent, by POST; nothing is sent without it. */
  declare feedbackSrc: string | undefined;

  /** @internal */
  declare session: Session;

  #memory = new HistoryMemory();
  #ready = Promise.withResolvers<void>();
  #moved = false;

  constructor() {
    super();
    this.history = 'none';
    this.persist = 'none';
    this.telemetry = 'off';
    this.headingLevel = 2;
    this.theme = 'auto';
    this.session = newSession();
  }

  /** The version of the widget. */
  get version(): string {
    return __VERSION__;
  }

  /** Where the walk stands; no answer is in it. */
  get state(): GuideState {
    const { walk } = this.session;
    const settled = this.shown !== undefined && decide(this.shown, walk.answers).kind === 'route';
    return { phase: this.phase.kind, place: placeId(walk.place), settled };
  }

  /** Resolves when the guide can be walked. */
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /** Leaves the needs for the first open question. */
  start(): void {
    if (this.session.walk.place.stage === 'needs') this.#act({ type: 'next' });
  }

  /** Goes one place back. */
  back(): void {
    this.#act({ type: 'back' });
  }

  /** Goes to a place by its id (`outcome`, `question.channel`, `steps.download-app`), as far as the answers open it. */
  goTo(place: string): void {
    this.#resume({ place });
  }

  /** Forgets every answer and begins anew. */
  reset(): void {
    this.#act({ type: 'reset' });
  }

  /** Gives answers by their ids; unknown ones are left out. */
  setAnswers(answers: Answers): void {
    if (this.shown) this.#resume({ answers: { ...this.session.walk.answers, ...answers } });
    else this.answers = { ...this.answers, ...answers };
  }

  /** The answers and the route that they lead to, for a host that acts on them. */
  summary(): { answers: Answers; route: string | undefined } {
    const { answers } = this.session.walk;
    return { answers, route: this.shown && routeFor(this.shown, answers)?.id };
  }

  /** Prints the customer's checklist. */
  print(): void {
    if (this.shown) printChecklist(this.shown, this.session.walk);
  }

  /** The page's address to share; with the answers in its fragment only where asked. */
  shareUrl({ answers = false } = {}): string {
    return location.href.replace(/#.*$/, '') + (answers ? toFragment(this.session.walk) : '');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.shown) this.#remember();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#memory.close();
  }

  protected override receive(pack: Pack, before: Pack | undefined): void {
    this.session = translate(pack, this.session);
    if (!before && !isServer) void this.updateComplete.then(() => this.#open(pack));
  }

  /** The first view stands: take up the walk where a link, the history, the tab or the host left it. */
  #open(pack: Pack): void {
    this.#remember();
    const kept =
      this.#memory.read() ?? (this.persist === 'session' ? sessionMemory.read(pack.id) : undefined);
    const given = { answers: this.answers ?? {}, place: this.entry ?? 'needs' };
    this.session = newSession(fromFragment(pack, location.hash) ?? resume(pack, kept ?? given));
    this.#ready.resolve();
    this.emit('guide-ready', { id: pack.id, locale: pack.locale, revision: pack.revision });
  }

  #remember(): void {
    this.#memory.open(this.history, (data) => {
      if (this.shown) this.#arrive(this.shown, newSession(resume(this.shown, data ?? { place: 'needs' })));
    });
  }

  #resume(change: { place?: string; answers?: Answers }): void {
    const { answers, place, done } = this.session.walk;
    if (!this.shown) return;
    const walk = resume(this.shown, { answers, done, place: placeId(place), ...change });
    this.#go(this.shown, newSession(walk));
  }

  #act(action: Action): void {
    const pack = this.shown;
    if (!pack) return;
    this.#go(pack, perform(pack, this.session, action));
    if (action.type === 'share') void this.#share(pack);
    else if (action.type === 'print') this.print();
    else if (action.type === 'opinion') void this.#sendOpinion(pack, action);
  }

  /** Takes on a session that the customer or the host brought about, and remembers it where asked. */
  #go(pack: Pack, session: Session): void {
    const moved = !samePlace(session.walk.place, this.session.walk.place);
    if (moved) this.#arrive(pack, session);
    else this.session = session;
    this.#memory.write(session.walk, moved);
    if (this.persist === 'session') sessionMemory.write(pack.id, session.walk);
  }

  #arrive(pack: Pack, session: Session): void {
    this.session = session;
    this.#moved = true;
    const { place, answers } = session.walk;
    this.emit('guide-stage', { stage: place.stage });
    const route = place.stage === 'outcome' ? routeFor(pack, answers) : undefined;
    if (route) this.emit('guide-outcome', outcomeDetail(route, this.telemetry));
  }

  async #share(pack: Pack): Promise<void> {
    const url = this.shareUrl();
    if (!this.emit('guide-share', { url }, true)) return;
    const shared = await share(pack.title, url);
    this.session = { ...this.session, shared };
  }

  async #sendOpinion({ id, locale }: Pack, { helpful, reason }: Opinion): Promise<void> {
    const opinion = reason === undefined ? { helpful } : { helpful, reason };
    this.emit('guide-feedback', opinion);
    if (!this.feedbackSrc) return;
    const sent = await sendOpinion(this.feedbackSrc, { kind: 'guide', id, locale, ...opinion });
    if (!sent) this.session = { ...this.session, feedback: { stage: 'failed', opinion } };
  }

  /** A link is the customer's to follow; the host hears of it first and may stop it. */
  #onClick(event: Event): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && !this.emit('guide-link', { href: link.href }, true)) event.preventDefault();
  }

  #view(pack: Pack): View {
    const host = isServer ? '' : location.hostname;
    const base = isServer || !this.pack ? undefined : new URL(this.pack, document.baseURI);
    return {
      ...this.session,
      pack,
      level: Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6),
      foreignHost: isHostUnder(host, [pack.institution.domain]) ? '' : host,
      resolve: (href) => (base && href.startsWith('/') ? new URL(href, base).href : href),
      act: (action) => this.#act(action),
    };
  }

  protected override render() {
    const { phase, spoken } = this;
    return inLocale(
      spoken,
      () =>
        html`<div class="root" part="root" lang=${spoken} dir="ltr" @click=${this.#onClick}>
            ${phase.kind === 'ready' ? frame(this.#view(phase.pack)) : ''}
            ${phase.kind === 'failed' ? failure(() => this.retry()) : ''}
          </div>
          <div class="document" ?data-shown=${phase.kind !== 'ready'}><slot></slot></div>`,
    );
  }

  /** The focus follows a move that the customer made, and nothing else: never the page's load. */
  protected override updated(): void {
    if (!this.#moved) return;
    this.#moved = false;
    const heading = this.renderRoot.querySelector<HTMLElement>('#heading');
    heading?.focus({ preventScroll: true });
    scrollToView(heading);
  }
}
