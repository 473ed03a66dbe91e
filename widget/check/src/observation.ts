/** What was seen of a page, as plain data: the rules judge it without a browser. */
export interface Observation {
  page: PageFacts;
  policies: Policy[];
  violations: Violation[];
  scripts: ScriptTag[];
  guides: GuideOnPage[];
  /** `guide-error` events of the guides, in order. */
  faults: { code: string; message: string }[];
  /** What the page said in the console of the guide, a sentence each. */
  warnings: string[];
  /** What the addresses of scripts, packs and manifests answered, by address. */
  served: ReadonlyMap<string, Served>;
  /** Breaches of WCAG within the guides, as axe sees them. */
  axe: AxeFault[];
  /** What readers see where the script, or what it shows (the packs, the frames), does not come. */
  without: { script: TextLeft[]; content: TextLeft[] };
  /** The snippet that was put into the page, with `--try`. */
  tried: string | undefined;
}

interface PageFacts {
  /** As it was asked for, and where it was found. */
  asked: string;
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  html: string;
  hasViewport: boolean;
  isQuirky: boolean;
  /** In CSS pixels. */
  rootFontSize: number;
  /** Who defined the element. */
  registered: 'guide' | 'frame' | 'other' | 'none';
  /** Where the page tried to go while it was looked at. */
  departures: string[];
  /** Errors that no rule knows, as the page told them. */
  errors: string[];
  /** Addresses that a service worker of the page answered for. */
  answeredByWorker: string[];
}

export interface Policy {
  text: string;
  from: 'header' | 'meta';
  reportOnly: boolean;
}

/** A breach of a policy, as the browser told it. */
export interface Violation {
  directive: string;
  blocked: string;
  policy: string;
  reportOnly: boolean;
  sample: string;
}

export interface ScriptTag {
  src: string;
  /** What its request told of the page: its address, its origin and a slash, or nothing. */
  referer: string;
  integrity: string;
  crossOrigin: string | null;
  type: string;
  kind: 'guide' | 'frame';
}

export interface GuideOnPage {
  /** For its developer: `main > div.hero > first-login-guide`. */
  path: string;
  attributes: Readonly<Record<string, string>>;
  pack: { given: 'address' | 'property' | 'inline' | 'none'; url: string };
  /** The frame's page, with `isolation="iframe"`. */
  frame: string;
  phase: 'ready' | 'failed' | 'loading' | 'none';
  version: string;
  /** The nearest `lang`, or null where there is none. */
  lang: string | null;
  /** The style that takes it out of sight: `clip-path: inset(50%)`; without `how`, that is not known. */
  hidden: { by: string; how: string; mayOpen: boolean } | null;
  /** An attribute that keeps it from being pressed or heard, with the start tag that is left without it. */
  shut: { by: string; attribute: 'inert' | 'aria-hidden'; tag: string; mayOpen: boolean } | null;
  /** The part of it that an ancestor lets be seen, 0 to 1. */
  clipped: { by: string; seen: number } | null;
  /** In CSS pixels, on a desktop and on a phone of 360. */
  width: { desktop: number; phone: number };
  /** What lies over its first button. */
  coveredBy: string | null;
  /** What of the page's own stands between its tags: `main`, `footer`. */
  swallowed: string[];
  text: TextLeft;
  /** `zoom` of its ancestors, multiplied. */
  zoom: number;
}

export interface TextLeft {
  path: string;
  /** Length of the text between the tags, and of that which is seen. */
  written: number;
  seen: number;
}

export interface Served {
  url: string;
  /** 0: nothing answered. */
  status: number;
  type: string;
  nosniff: boolean;
  allowOrigin: string;
  resourcePolicy: string;
  /** Whether it is a page, as servers give for what they do not have. */
  isHtml: boolean;
  /** The bytes' hash, by algorithm. */
  hashes: Readonly<Record<'sha256' | 'sha384' | 'sha512', string>>;
  json: unknown;
}

export interface AxeFault {
  id: string;
  help: string;
  targets: string[];
}
