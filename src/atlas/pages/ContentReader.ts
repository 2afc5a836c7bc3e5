/** Reads content files by their path below `src/content`, in the reader's language where there is one. */
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts';
import { pseudoTree } from '../../i18n/pseudo.ts';

/** Path below `src/content` to parsed JSON. */
export type ContentFiles = ReadonlyMap<string, unknown>;

/** Keys of prose files that hold ids, or spellings to look for, and not words to read. */
const CODES = new Set(['code', 'id', 'slug', 'sources', 'effect', 'confidence', 'species', 'level', 'list', 'draws', 'forms']);

export class ContentReader {
  readonly language: LanguageId;
  readonly #files: ContentFiles;

  constructor(files: ContentFiles, language: LanguageId) {
    this.#files = files;
    this.language = language;
  }

  /** A fact file. Throws where it is missing: that is a broken build, never a visitor's trouble. */
  fact<T>(path: string): T {
    const file = this.#files.get(path);
    if (file === undefined) throw new Error(`src/content/${path} is missing`);
    return file as T;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Prose of the language, or English. Undefined where there is none at all (tier 3 points). */
  prose<T>(path: string): T | undefined {
    const { pseudo } = LANGUAGES[this.language];
    const own = this.#files.get(`prose/${this.language}/${path}`);
    const english = this.#files.get(`prose/en/${path}`);
    if (pseudo && english !== undefined) return pseudoTree(english as T, pseudo, CODES);
    return (own ?? english) as T | undefined;
  }

  /** Ids of all files of a folder, without folder and ending. */
  list(folder: string): readonly string[] {
    const ids: string[] = [];
    for (const path of this.#files.keys()) {
      if (path.startsWith(`${folder}/`) && path.endsWith('.json')) ids.push(path.slice(folder.length + 1, -'.json'.length));
    }
    return ids.toSorted();
  }
}
