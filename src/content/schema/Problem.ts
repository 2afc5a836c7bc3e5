/** One thing that is wrong with the content, said so that a teacher finds it: file, entry and field, what is wrong. */
export interface Problem {
  /** Path below `src/content`. */
  readonly file: string;
  /** "hazards[0].src[1]" or "BL23.names.hant"; empty for the file as a whole. */
  readonly field: string;
  readonly what: string;
}

/** "points/BL23.json · hazards[0].src[1] · no source 'nobody-1900'" */
export function printProblem({ file, field, what }: Problem): string {
  return [file, field, what].filter((part) => part !== '').join(' · ');
}
