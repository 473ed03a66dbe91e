/** What a key asks of the box: a move to an option, by its number, or one of the rest; -1 is the box itself. */
export type Command = { to: number } | 'open' | 'close' | 'clear' | 'follow';

/** What the box looks like when a key is pressed. */
export interface Situation {
  expanded: boolean;
  /** How many options there are. */
  options: number;
  /** The number of the active one, or -1. */
  active: number;
  empty: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;

/**
 * The combobox of the ARIA Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the arrows go round
 * through the options and the box; Home and End go to the ends once an option is active, before that they are the text's.
 */
export function commandOf(key: Key, { expanded, options, active, empty }: Situation): Command | undefined {
  if (key.isComposing || key.ctrlKey || key.metaKey || key.shiftKey)
    return key.key === 'Enter' && active >= 0 ? 'follow' : undefined;
  switch (key.key) {
    case 'ArrowDown':
      if (!expanded) return 'open';
      return key.altKey ? undefined : { to: active + 1 < options ? active + 1 : -1 };
    case 'ArrowUp':
      if (key.altKey) return expanded ? 'close' : undefined;
      return expanded ? { to: active >= 0 ? active - 1 : options - 1 } : undefined;
    case 'Home':
      return active >= 0 ? { to: 0 } : undefined;
    case 'End':
      return active >= 0 ? { to: options - 1 } : undefined;
    case 'Enter':
      return active >= 0 ? 'follow' : undefined;
    case 'Escape':
      if (expanded) return 'close';
      return empty ? undefined : 'clear';
    default:
      return undefined;
  }
}
