/** Facts as pages show them, and what the built model tells about a point. */
import type { CunHere, Finding } from '../finding/Finding.ts';
import type { ContentReader } from './ContentReader.ts';
import type { FactLine } from './Page.ts';

export interface Sourced {
  readonly conf: string;
  readonly src: readonly string[];
}

export function factLine(fact: Sourced & { readonly text: string }): FactLine {
  return { text: fact.text, checked: fact.conf === 'verified', sources: fact.src };
}

/** The way to a point on the built model; absent where content is read without the model, as in tests of texts. */
export function findingOf(content: ContentReader, code: string): { readonly findings: readonly Finding[]; readonly cun: CunHere | null } | undefined {
  if (!content.has('model/finding.json')) return undefined;
  return content.fact<Readonly<Record<string, { readonly findings: readonly Finding[]; readonly cun: CunHere | null }>>>('model/finding.json')[code];
}
