import { type Command, commandOf, type Situation } from './keys.ts';

/** What the box's reader does, in its own words. */
export interface Listener {
  situation: () => Situation;
  typed: () => void;
  focused: () => void;
  obey: (command: Command, event: KeyboardEvent) => void;
  submitted: (event: Event) => void;
  close: () => void;
  /** The address changed by «back» or «forward». */
  moved: () => void;
  online: () => void;
}

interface Parts {
  box: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
}

/** Tells a listener what happens to a search box, until the signal. */
export function listen({ box, form, input }: Parts, listener: Listener, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    const command = commandOf(event, listener.situation());
    if (command === undefined) return;
    event.preventDefault();
    listener.obey(command, event);
  };
  const escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.target === input || !listener.situation().expanded) return;
    event.preventDefault();
    input.focus();
    listener.close();
  };
  const clicked = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    // A link may lead to a place on this very page.
    if (target.closest('.answers a, .close')) listener.close();
  };
  const left = (to: EventTarget | null): void => {
    if (to instanceof Node && !box.contains(to)) listener.close();
  };
  input.addEventListener('input', listener.typed, { signal });
  input.addEventListener('focus', listener.focused, { signal });
  input.addEventListener('keydown', pressed, { signal });
  form.addEventListener('submit', listener.submitted, { signal });
  box.addEventListener('keydown', escaped, { signal });
  box.addEventListener('click', clicked, { signal });
  box.addEventListener('focusout', ({ relatedTarget }) => left(relatedTarget), { signal });
  document.addEventListener('pointerdown', ({ target }) => left(target), { signal });
  addEventListener('popstate', listener.moved, { signal });
  addEventListener('online', listener.online, { signal });
}
