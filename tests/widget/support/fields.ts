/** Everything that could take words, or send them. */
export const fields =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, form, [contenteditable], [role="textbox"], [formaction], [action], object, embed, iframe';
