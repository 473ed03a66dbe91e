import { html } from 'lit';
import { msg } from './messages.ts';
import { noAddress, noSecrets, pasteAddress } from './phrases.ts';
import type { Result } from './result.ts';

/** What the field shows, and ways to say what the customer did. */
interface FormView {
  result: Result;
  check: () => void;
  clear: () => void;
  type: () => void;
  key: (event: KeyboardEvent) => void;
}

/** What is said beside the field, before there is a verdict. */
function notice({ kind }: Result): string {
  if (kind === 'empty') return pasteAddress();
  return kind === 'number' ? `${noAddress()}. ${noSecrets()}` : '';
}

/** The one field of the element, and its buttons. There is no form: nothing can be sent. */
export function form({ result, check, clear, type, key }: FormView) {
  const said = notice(result);
  return html`
    <label class="label" for="address">${msg('Dirección o mensaje', { id: 'label' })}</label>
    <p class="hint" id="hint">${`${pasteAddress()} ${noSecrets()}`}</p>
    <input
      class="field"
      part="field"
      id="address"
      type="text"
      inputmode="url"
      enterkeyhint="go"
      autocomplete="off"
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      writingsuggestions="false"
      translate="no"
      aria-describedby="hint notice"
      aria-invalid=${said === '' ? 'false' : 'true'}
      @input=${type}
      @keydown=${key}
    />
    <p class="notice" id="notice" role="status">${said}</p>
    <div class="buttons">
      <button type="button" class="primary" part="button-primary" @click=${check}>
        ${msg('Comprobar', { id: 'check' })}
      </button>
      <button type="button" class="link" part="button-clear" @click=${clear}>
        ${msg('Borrar', { id: 'clear' })}
      </button>
    </div>
  `;
}

/** What becomes of the words in the field. */
export const promise = () =>
  html`<p class="hint promise">
    ${msg('Lo que escribas se queda en esta página: no se envía ni se guarda.', { id: 'promise' })}
  </p>`;
