/** The languages of the product. Pseudo-languages are built for tests only: they show what a layout cannot bear. */
export interface Language {
  /** Also the first part of its addresses; English has none. */
  readonly id: LanguageId;
  /** BCP 47, for `lang`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** In the language itself. */
  readonly name: string;
  readonly pseudo?: 'accented' | 'rtl';
}

export type LanguageId = 'en' | 'en-XA' | 'ar-XB';

export const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  en: { id: 'en', tag: 'en', direction: 'ltr', name: 'English' },
  'en-XA': { id: 'en-XA', tag: 'en-XA', direction: 'ltr', name: 'Éñĝļîšĥ', pseudo: 'accented' },
  'ar-XB': { id: 'ar-XB', tag: 'ar-XB', direction: 'rtl', name: 'Right to left', pseudo: 'rtl' },
};

export const DEFAULT_LANGUAGE: LanguageId = 'en';

export function isLanguageId(text: string): text is LanguageId {
  return Object.hasOwn(LANGUAGES, text);
}

/** Splits `es/p/BL23/` into its language and the rest; no language means English. */
export function splitLanguage(path: string): { readonly language: LanguageId; readonly rest: string } {
  const clean = path.replace(/^\/+/, '');
  const [head = '', ...tail] = clean.split('/');
  if (isLanguageId(head) && head !== DEFAULT_LANGUAGE) return { language: head, rest: tail.join('/') };
  return { language: DEFAULT_LANGUAGE, rest: clean };
}

export function languagePrefix(language: LanguageId): string {
  return language === DEFAULT_LANGUAGE ? '' : `${language}/`;
}
