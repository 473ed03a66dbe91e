/** Events that carry what is typed, and leave shadow roots. */
const telling =
  'beforeinput input compositionstart compositionupdate compositionend copy cut paste drop keydown keypress keyup';

/**
 * Keeps what is typed in a shadow root from listeners of the page, such as its analytics. Keys that are no text (Tab,
 * Escape, Enter) pass: dialogs live by them.
 */
export function keepToItself(root: EventTarget): void {
  for (const name of telling.split(' '))
    root.addEventListener(name, (event) => {
      if (!(event instanceof KeyboardEvent) || event.key.length === 1) event.stopPropagation();
    });
}
