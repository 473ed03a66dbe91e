import { css, html, LitElement } from 'lit';

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
  answers: { label: string; hint?: string }[];
}

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

/**
 * What a developer would write by hand in Lit: fetch the guide pack, show a question after the other with its text, its help,
 * the way back and the answers so far, in a style sheet of ordinary length. Nothing is checked, decided, remembered or
 * translated, and no address of a link is worked out.
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
    @media (max-width: 34em) {
      .primary {
        width: 100%;
      }
    }
  `;
  declare at: number;
  #questions: Question[] = [];

  constructor() {
    super();
    this.at = -1;
    void this.#load();
  }

  async #load(): Promise<void> {
    const answer = await fetch('/widget/packs/primer-ingreso.es.json');
    ({ questions: this.#questions } = (await answer.json()) as { questions: Question[] });
    this.at = 0;
  }

  #go = (by: number): void => {
    this.at = (this.at + by + this.#questions.length) % this.#questions.length;
  };

  #soFar() {
    return this.#questions
      .slice(0, this.at)
      .map(({ name, answers }) => html`<li>${name}: ${answers[0]?.label} <button>Cambiar</button></li>`);
  }

  protected override render() {
    const question = this.#questions[this.at];
    if (!question) return '';
    return html`<ol>
        ${this.#questions.map((one) => html`<li aria-current=${one === question}>${one.name}</li>`)}
      </ol>
      <button @click=${() => this.#go(-1)}>Atrás</button>
      <h2 id="heading" tabindex="-1">${question.title}</h2>
      ${blocks(question.lead)}
      <fieldset>
        ${question.answers.map(
          ({ label, hint }) =>
            html`<label
              ><input type="radio" name="answer" /><span>${label} <small>${hint}</small></span></label
            >`,
        )}
      </fieldset>
      ${details(question.help)} ${details(question.why)}
      <button class="primary" @click=${() => this.#go(1)}>Continuar</button>
      <ul>
        ${this.#soFar()}
      </ul>
      <p>Esta guía nunca te pide contraseñas, claves ni códigos.</p>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }
}

customElements.define('bare-guide', BareGuide);
