import { guideStyles } from './styles/index.ts';
import { html, isServer, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import { stageOf, type Pack } from '@first-login/shared/guide';
import { inLocale } from '../localize/messages.ts';
import { failure } from '../views/failure.ts';
import { opinionBox } from '../views/finish.ts';
import { frame } from '../views/frame.ts';
import type { Action, View } from '../views/view.ts';
import { keepReadable } from './contrast.ts';
import { focusOn, sendOpinion, share } from './effects.ts';
import { foreignHost, here, type Embedder } from './embedder.ts';
import { correct } from './options.ts';
import { absolute } from './pack-source.ts';
import { partnerOn } from './partner.ts';
import { printChecklist } from './print.ts';
import { perform } from './session.ts';
import { version } from './version.ts';
import { WalkElement } from './walk-element.ts';

export type Theme = 'auto' | 'light' | 'dark';

/**
 * A guide to the first login to a bank's electronic banking. It asks only the questions that matter, finds the
 * right way to register, walks through it, and teaches how to tell the real site from a fake one.
 * It has no field to type in: it cannot ask for a secret.
 *
 * @tagname first-login-guide
 * @slot - The whole guide as ordinary HTML: read without JavaScript, while loading, and if loading fails. A JSON
 *   script among it is taken for the pack.
 * @attr {'shadow' | 'iframe'} isolation - With `iframe`, and the script `first-login-guide-frame.js` in place of this one, the
 *   guide stands in a frame of the bank's origin: the page cannot see what is chosen in it.
 * @csspart root - The guide's own box.
 * @csspart heading - The heading of each stage.
 * @csspart progress - The list of stages.
 * @csspart option - An answer.
 * @csspart button-primary - The button that leads on.
 * @csspart button-back - The button that leads back.
 * @csspart feedback - «Did it help?».
 * @csspart share - The share button.
 * @cssstate loading - No guide pack has come yet.
 * @cssstate ready - The guide can be walked; one of the stages below is set besides.
 * @cssstate failed - The guide pack was refused or did not come.
 * @cssstate needs - The stage: what to have at hand.
 * @cssstate question - The stage: a question.
 * @cssstate outcome - The stage: the way found.
 * @cssstate steps - The stage: a step of the way.
 * @cssstate security - The stage: how to tell the real site.
 * @cssstate finish - The stage: the end.
 * @cssprop --first-login-guide-accent - Colour of buttons, links and marks.
 * @cssprop --first-login-guide-on-accent - Colour of text on the accent.
 * @cssprop --first-login-guide-accent-soft - Colour of what is marked softly: notes, badges.
 * @cssprop --first-login-guide-surface - Colour of cards.
 * @cssprop --first-login-guide-sunken - Colour of boxes that stand back.
 * @cssprop --first-login-guide-ink - Colour of text.
 * @cssprop --first-login-guide-ink-soft - Colour of text that stands back.
 * @cssprop --first-login-guide-line - Colour of thin lines.
 * @cssprop --first-login-guide-background - Colour of the ground on which the guide stands.
 * @cssprop --first-login-guide-radius - Radius of corners.
 * @cssprop --first-login-guide-font - Typeface.
 * @cssprop --first-login-guide-font-size - Size of text; all else grows with it.
 * @cssprop --first-login-guide-scroll-margin - Room kept above a stage that is scrolled to, such as a fixed header's height.
 * @fires {GuideEvent<'guide-ready'>} guide-ready - The guide can be walked.
 * @fires {GuideEvent<'guide-stage'>} guide-stage - The customer reached a stage.
 * @fires {GuideEvent<'guide-outcome'>} guide-outcome - The customer reached an outcome; told of it is what `telemetry` says.
 * @fires {GuideEvent<'guide-link'>} guide-link - The customer follows a link; cancelable. A link of a question, of the way found or of a step
 *   says what was answered: its address is told only where `telemetry` is `outcome`.
 * @fires {GuideEvent<'guide-share'>} guide-share - The customer shares; cancelable.
 * @fires {GuideEvent<'guide-feedback'>} guide-feedback - The customer said whether the guide helped; told once more with the
 *   reason, where they give one.
 * @fires {GuideEvent<'guide-locale'>} guide-locale - The language changed.
 * @fires {GuideEvent<'guide-error'>} guide-error - Something failed; the detail has a code and a sentence.
 */
export class FirstLoginGuide extends WalkElement {
  static override styles = guideStyles;
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    feedbackSrc: { attribute: 'feedback-src' },
  };

  /** Level of the guide's headings in the page's outline, 1 to 6; 2 by default. */
  declare headingLevel: number;
  /** Light or dark; `auto` (default) follows the page's `color-scheme`. */
  declare theme: Theme;
  /** Where «helpful or not» is sent, by POST, and once more with the reason where one is given; nothing is sent without it. */
  declare feedbackSrc: string | undefined;

  /** @internal Where the page is that the customer sees: round a frame, not in it. */
  embedder: Embedder = here;

  #states = isServer ? undefined : this.attachInternals().states;

  #keepReadable = (): void => {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    if (root && !this.pending) keepReadable(root);
  };

  constructor() {
    super();
    this.headingLevel = 2;
    this.theme = 'auto';
  }

  /** The version of the widget, such as `1.2.0`. */
  get version(): string {
    return version;
  }

  /** Prints the customer's checklist. */
  print(): void {
    if (this.shown) printChecklist(this.shown, this.session.walk);
  }

  protected override act(action: Action): void {
    super.act(action);
    const { shown: pack, session } = this;
    if (!pack) return;
    if (action.type === 'share') void this.#share(pack);
    else if (action.type === 'print') this.print();
    else if (action.type === 'opinion') {
      this.moved = opinionBox;
      void this.#sendOpinion(pack, action);
    } else if (action.type === 'choose')
      // Draws out of sight, once a choice is painted, where it leads: what «Continue» then shows for the first time, the browser
      // has read and translated. Not where the customer was quicker, or chose anew.
      setTimeout(() => {
        if (session !== this.session) return;
        const view = { ...this.#view(pack), ...perform(pack, session, { type: 'answer' }) };
        inLocale(this.spoken, () => render(frame(view), new DocumentFragment()));
      }, 99);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A host's colours may be readable in the light and not in the dark.
    const { signal } = this.leaving;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#keepReadable, { signal });
  }

  async #share(pack: Pack): Promise<void> {
    const url = this.shareUrl();
    if (!this.emit('guide-share', { url }, true)) return;
    const shared = await share(pack.title, url);
    this.session = { ...this.session, shared };
  }

  async #sendOpinion(
    { id, locale }: Pack,
    { type: _, ...opinion }: Extract<Action, { type: 'opinion' }>,
  ): Promise<void> {
    this.emit('guide-feedback', opinion);
    if (!this.feedbackSrc) return;
    const { feedback } = this.session;
    const sent = await sendOpinion(this.feedbackSrc, { kind: 'guide', id, locale, ...opinion });
    if (sent) return;
    // Of an opinion that the customer has gone on from, or taken back, the host alone is told.
    if (feedback === this.session.feedback) {
      this.session = { ...this.session, feedback: { stage: 'failed', opinion } };
      if (this.renderRoot.querySelector(`${opinionBox} :focus`)) this.moved = opinionBox;
    }
    this.emit('guide-error', { code: 'feedback', message: `${this.feedbackSrc} did not take the feedback.` });
  }

  #view(pack: Pack): View {
    return {
      ...this.session,
      pack,
      told: this.told,
      level: this.headingLevel,
      partner: partnerOn(pack, this.partner, this.embedder.origin),
      foreignHost: foreignHost(this.embedder, pack),
      // A link of the bank's own site leads there from any page: its pack comes from there.
      toHref: (href) => {
        const base = isServer || !this.pack || !href.startsWith('/') ? undefined : absolute(this.pack);
        return base ? new URL(href, base).href : href;
      },
      shareUrl: () => this.shareUrl(),
      act: (action) => this.act(action),
    };
  }

  /** A link is the customer's to follow; the host hears of it first and may stop it. */
  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      const stage = stageOf(this.session.walk.place);
      // The way found, its steps and a question are as the answers are, and so are their links.
      const told = this.telemetry === 'outcome' || !['question', 'outcome', 'steps'].includes(stage);
      if (!this.emit('guide-link', told ? { href: link.href } : {}, true)) event.preventDefault();
    });
    return root;
  }

  protected override render() {
    const { phase, spoken } = this;
    const retry = () => {
      // The heading where it works, else the button.
      this.moved = '#heading,.secondary';
      this.retry();
    };
    return inLocale(
      spoken,
      () =>
        html`<div class="root" part="root" lang=${spoken} dir="ltr">
            ${phase.kind === 'ready' ? frame(this.#view(phase.pack)) : ''}
            ${phase.kind === 'failed' ? failure(retry, phase.official) : ''}
          </div>
          <div class="document" ?hidden=${phase.kind === 'ready'}><slot></slot></div>`,
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    correct(this, changed);
    // Only where the tag says otherwise: a framework takes an attribute that it has not written for a fault. The script's Lit
    // reflects no property.
    if (this.theme !== (this.getAttribute('theme') ?? 'auto')) this.setAttribute('theme', this.theme);
    super.willUpdate(changed);
  }

  /** Each change of a state has the browser judge the element's styles anew, so there is none without need. */
  #showStates(): void {
    const stage = this.shown && stageOf(this.session.walk.place);
    const shown = [this.phase.kind, ...(stage ? [stage] : [])];
    const states = this.#states;
    if (!states || shown.every((name) => states.has(name))) return;
    states.clear();
    for (const name of shown) states.add(name);
  }

  /** The focus follows a move that the customer made, and nothing else: never the page's load. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showStates();
    if (changed.has('phase') || changed.has('theme')) this.#keepReadable();
    if (!this.moved || this.pending) return;
    focusOn(this.renderRoot.querySelector<HTMLElement>(this.moved));
    this.moved = '';
  }
}
