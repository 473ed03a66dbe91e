// What the analyzer exports besides the types that it declares.
import type { Plugin } from '@custom-elements-manifest/analyzer';
import type { Package } from 'custom-elements-manifest';
import type typescript from 'typescript';

declare module '@custom-elements-manifest/analyzer' {
  /** The TypeScript that it was written for. */
  export const ts: typeof typescript;
  export function create(options: { modules: typescript.SourceFile[]; plugins: Plugin[] }): Package;
}
