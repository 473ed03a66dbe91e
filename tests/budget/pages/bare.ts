import { css, html, LitElement, type TemplateResult } from 'lit';

interface Block {
  paragraph?: unknown[];
  list?: unknown[][];
}
interface Section {
  title: string;
  body: Block[];
}
interface Question {
  title: string;
  name: string;
  lead: Block[];
  help?: Section;
  why?: Section;
  answers: { label: string; hint?: string; because?: string[] }[];
}
interface Route {
  channel: string;
  title: string;
  summary: Block[];
  time?: string;
  bring: unknown[][];
  related: { title: string; href: string }[];
}
interface Pack {
  questions: Question[];
  routes: Route[];
  helpLine: string;
  institution: { helpLine: { label: string; tel: string } };
}

/** How many questions are asked before the way is told: as many as of who has a verified phone. */
const asked = 3;

const text = (run: unknown): unknown =>
  typeof run === 'string' ? run : Object.values(Object(run) as Record<string, unknown>).at(-1);

const blocks = (body: Block[]) =>
  body.map(({ paragraph, list }) =>
    paragraph
      ? html`<p>${paragraph.map(text)}</p>`
      : html`<ul>
          ${list?.map((item) => html`<li>${item.map(text)}</li>`)}
        </ul>`,
  );

const details = (section: Section | undefined) =>
  section &&
  html`<details>
    <summary>${section.title}</summary>
    ${blocks(section.body)}
  </details>`;

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/**
 * What a developer would write by hand in Lit: fetch the guide pack, show a question after the other with its text, its help,
 * the way back and the answers so far, and after some the way to register, with the same icons, in a style sheet of ordinary
 * length. Nothing is checked, decided, remembered, drawn or translated, and no address of a link is worked out.
 */
class BareGuide extends LitElement {
  static override properties = { at: { state: true } };
  static override styles = css`
    :host {
      display: block;
      font:
        1rem/1.5 system-ui,
        sans-serif;
      color: #123;
    }
    ol {
      display: flex;
      gap: 0.5rem;
      padding: 0;
      list-style: none;
      font-size: 0.875rem;
    }
    ol li {
      flex: 1;
      border-top: 4px solid #ccd;
    }
    [aria-current='true'] {
      border-color: #165;
      font-weight: 700;
    }
    h2 {
      font-size: 1.75rem;
      line-height: 1.2;
    }
    fieldset {
      display: grid;
      gap: 0.5rem;
      border: 0;
      padding: 0;
    }
    label {
      display: flex;
      gap: 0.75rem;
      padding: 1rem;
      border: 2px solid #ccd;
      border-radius: 0.75rem;
    }
    label:hover {
      border-color: #165;
    }
    small {
      display: block;
      color: #456;
    }
    button {
      font: inherit;
      padding: 0.5rem 1rem;
      border-radius: 2rem;
    }
    .primary {
      border: 0;
      background: #165;
      color: #fff;
    }
    :focus-visible {
      outline: 3px solid #165;
    }
    svg {
      width: 1.25em;
      vertical-align: -0.25em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
    }
    dl div {
      display: grid;
      grid-template-columns: 1fr auto;
      border-top: 1px solid #ccd;
    }
    dd {
      margin: 0;
    }
    @media (max-width: 34em) {
      .primary {
        width: 100%;
      }
    }
  `;
  declare at: number;
  #pack: Pack | undefined;

  constructor() {
    super();
    this.at = -1;
    void this.#load();
  }

  async #load(): Promise<void> {
    const answer = await fetch('/widget/packs/primer-ingreso.es.json');
    this.#pack = (await answer.json()) as Pack;
    this.at = 0;
  }

  #go = (by: number): void => {
    this.at += by;
  };

  #soFar(questions: Question[]) {
    return html`<h3>Tus respuestas</h3>
      <dl>
        ${questions.map(
          ({ name, answers }) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${answers[0]?.label}</dd>
              <dd><button>Cambiar</button></dd>
            </div>`,
        )}
      </dl>`;
  }

  #question({ title, lead, answers, help, why }: Question) {
    return html`<h2 id="heading" tabindex="-1">${title}</h2>
      ${blocks(lead)}
      <fieldset>
        ${answers.map(
          ({ label, hint }) =>
            html`<label
              ><input type="radio" name="answer" /><span>${label} <small>${hint}</small></span></label
            >`,
        )}
      </fieldset>
      ${details(help)} ${details(why)} ${this.#primary('Continuar')}`;
  }

  #way({ helpLine, institution }: Pack, { title, summary, time, bring, related }: Route, given: Question[]) {
    return html`<h2 id="heading" tabindex="-1">${icon('M7 2h10v20H7zM11 18h2')} ${title}</h2>
      ${blocks(summary)}
      ${time && html`<p>${icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3')} ${time}</p>`}
      <h3>Por qué este camino</h3>
      <ul>
        ${given.map(({ answers }) => html`<li>${answers[0]?.because}</li>`)}
      </ul>
      <h3>Ten a la mano</h3>
      <ul>
        ${bring.map((item) => html`<li>${icon('M5 12l5 5 9-10')} ${item.map(text)}</li>`)}
      </ul>
      ${this.#primary('Ver los pasos')}
      <h3>¿Necesitas ayuda?</h3>
      <p>${helpLine} <a href=${`tel:${institution.helpLine.tel}`}>${institution.helpLine.label}</a></p>
      <ul>
        ${related.map(({ title: name, href }) => html`<li><a href=${href}>${name}</a></li>`)}
      </ul>`;
  }

  #primary(label: string) {
    return html`<button class="primary" @click=${() => this.#go(1)}>
      ${label} ${icon('M5 12h14m-7-7 7 7-7 7')}
    </button>`;
  }

  protected override render() {
    const { at } = this;
    const { questions = [], routes = [] } = this.#pack ?? {};
    const question = questions[at];
    const route = routes.find(({ channel }) => channel === 'app');
    if (!this.#pack || !question || !route) return '';
    const given = questions.slice(0, at);
    return html`<ol>
        ${questions.map((one) => html`<li aria-current=${one === question}>${one.name}</li>`)}
      </ol>
      <button @click=${() => this.#go(-1)}>${icon('M19 12H5m7 7-7-7 7-7')} Atrás</button>
      ${at < asked ? this.#question(question) : this.#way(this.#pack, route, given)} ${this.#soFar(given)}
      <p>
        ${icon('M12 2l8 3v7c0 5-3 8-8 10-5-2-8-5-8-10V5zM8 12l3 3 5-6')} Esta guía nunca te pide contraseñas,
        claves ni códigos.
      </p>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }
}

customElements.define('bare-guide', BareGuide);
