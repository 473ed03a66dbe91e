import { html, LitElement } from 'lit';

interface Question {
  title: string;
  name: string;
  lead: { paragraph?: unknown[] }[];
  answers: { label: string; hint?: string }[];
}

/**
 * What a developer would write by hand in Lit: fetch the guide pack, show a question after the other with its text, the way
 * back and the answers so far. Nothing is checked, decided, remembered or translated.
 */
class BareGuide extends LitElement {
  static override properties = { at: { state: true } };
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
      ${question.lead.map(({ paragraph }) => html`<p>${paragraph}</p>`)}
      <fieldset>
        ${question.answers.map(
          ({ label, hint }) =>
            html`<label><input type="radio" name="answer" /> ${label} <small>${hint}</small></label>`,
        )}
      </fieldset>
      <button class="primary" @click=${() => this.#go(1)}>Continuar</button>
      <ul>
        ${this.#soFar()}
      </ul>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }
}

customElements.define('bare-guide', BareGuide);
