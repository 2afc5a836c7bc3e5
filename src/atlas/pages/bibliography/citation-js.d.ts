/** The parts of citation-js that the build uses; the packages bring no types. */
declare module '@citation-js/core' {
  export interface CslName {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }

  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author?: readonly CslName[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly [field: string]: unknown;
  }

  export class Cite {
    constructor(items: readonly CslItem[]);
    format(kind: 'bibliography' | 'bibtex' | 'ris', options?: { readonly format?: 'text'; readonly template?: string; readonly lang?: string }): string;
  }

  export const plugins: { readonly config: { get(name: string): { format: { useIdAsLabel: boolean } } } };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
