/** Modules that can be imported without effect, by the name under which `exports` offers them. */
export const modules = {
  index: 'src/index.ts',
  ssr: 'src/ssr/index.ts',
  'address-check': 'src/address-check/index.ts',
};

/** Modules that define an element and export nothing, with the module that has the element's class. */
export const definitions = {
  define: { source: 'src/define.ts', of: 'index' },
  'address-check-define': { source: 'src/address-check-define.ts', of: 'address-check' },
} as const;

/** What the package leaves to the application that installs it. */
export const outside = [/^lit($|\/)/, /^@lit-labs\//, /^node:/];
