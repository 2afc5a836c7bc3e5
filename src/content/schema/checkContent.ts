/**
 * Reads all content and says what is wrong with it. Pure: files go in, problems come out; the build and the tests call
 * it alike, and nothing is shown that it has refused.
 */
import * as v from 'valibot';
import { checkBadges } from './checkBadges.ts';
import { checkClaims } from './checkClaims.ts';
import { checkMechanisms } from './checkMechanisms.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSources } from './checkSources.ts';
import type { ContentFiles } from './ContentFiles.ts';
import { fieldPath } from './fieldPath.ts';
import type { Problem } from './Problem.ts';
import { NEEDED_FILES, schemaOf } from './schemaOf.ts';

/**
 * Shapes first. References are followed even where a shape is wrong, as far as they can be, so that one run tells all.
 */
export function checkContent(files: ContentFiles): readonly Problem[] {
  return [checkShapes, checkReferences, checkMechanisms, checkSources, checkClaims, checkBadges].flatMap((check) => check(files));
}

function checkShapes(files: ContentFiles): readonly Problem[] {
  const missing = NEEDED_FILES.filter((file) => !files.has(file)).map((file) => ({ file, field: '', what: 'is missing' }));
  const wrong = [...files].flatMap(([file, value]) => {
    const schema = schemaOf(file);
    if (!schema) return [{ file, field: '', what: 'answers to no schema: is its name or folder right?' }];
    return checkFile(file, value, schema);
  });
  return [...missing, ...wrong];
}

function checkFile(file: string, value: unknown, schema: v.GenericSchema): readonly Problem[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const keys = (issue.path ?? []).map((item) => item.key as string | number);
    return { file, field: fieldPath(value, keys), what: sayIssue(issue) };
  });
}

/** Valibot's words, turned round for people who write facts and not programs. */
function sayIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field that belongs here';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.message.startsWith('Invalid')) return `should be ${issue.expected ?? 'something else'}, not ${issue.received}`;
  return issue.message;
}
