declare const __VERSION__: string;

/** The version of the widget, written in when it is built. */
export const version = __VERSION__;
