/**
 * A statement of effect names a source, or says that there is none: by its grade (not shown, not known, not testable, told
 * by tradition), or by `toBeChecked`, which the page shows. "Likely" with nothing behind it is refused.
 */
import type { ContentFiles } from './ContentFiles.ts';
import { fieldPath } from './fieldPath.ts';
import type { Problem } from './Problem.ts';
import { walk } from './walk.ts';

const SAYS_THAT_NOTHING_IS_KNOWN = new Set(['not-shown', 'unclear', 'not-testable', 'tradition']);

export function checkClaims(files: ContentFiles): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [file, content] of files) {
    for (const { keys, value } of walk(content)) {
      if (!isClaim(value) || value.sources.length > 0 || value.toBeChecked === true) continue;
      const grade = value.confidence ?? value.grade ?? '';
      if (!SAYS_THAT_NOTHING_IS_KNOWN.has(grade)) {
        problems.push({ file, field: fieldPath(content, keys), what: `is called ${grade} without a source` });
      }
    }
  }
  return problems;
}

interface GradedClaim {
  readonly confidence?: string;
  readonly grade?: string;
  readonly sources: readonly string[];
  readonly toBeChecked?: boolean;
}

function isClaim(value: unknown): value is GradedClaim {
  if (typeof value !== 'object' || value === null) return false;
  const { confidence, grade, sources } = value as Record<string, unknown>;
  return (typeof confidence === 'string' || typeof grade === 'string') && Array.isArray(sources);
}
