/** What the build packs for one language, so that the whole of it comes in one request and lies in one place (gzip of this as JSON). */
export interface KeptPages {
  /** A page without a room, with the marks of `composeDocument`. */
  readonly shell: string;
  /** Text of each file by its address below the folder of page data. */
  readonly files: Readonly<Record<string, string>>;
}

/** Name of that file in the folder of a language. */
export const KEPT_PACK = 'kept.bin';
