/** Name under which the device remembers that a reader took the copy away: `false`. It does not come back unasked. */
export const KEEP_WISH = 'keep';
