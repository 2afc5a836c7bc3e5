/** Interface words behind i18next, typed by the English messages. Missing words fall back to English, never to a key. */
import { createInstance, type TFunction } from 'i18next';
import { onWords, type Messages } from './interfaceWords.ts';
import { LANGUAGES, type LanguageId } from './languages.ts';
import { pseudoTree } from './pseudo.ts';

export type Words = TFunction<'ui'>;

const translators = new Map<LanguageId, Words>();

/**
 * The translator of a language, one for the whole program.
 * @param messages words of the language; English and the pseudo-languages need none.
 */
export function createTranslator(language: LanguageId, messages?: Partial<Messages>): Words {
  const known = translators.get(language);
  if (known) return known;
  const { pseudo } = LANGUAGES[language];
  const instance = createInstance();
  const plain = new Map<string, string>();
  let arrived: Record<string, object> | null = {};
  onWords((section, words) => {
    if (arrived) {
      arrived[section] = words;
      return;
    }
    plain.clear();
    instance.addResourceBundle('en', 'ui', { [section]: words }, true, true);
    if (pseudo) instance.addResourceBundle(language, 'ui', { [section]: pseudoTree(words, pseudo) }, true, true);
  });
  const own = messages ?? (pseudo ? pseudoTree(arrived, pseudo) : undefined);
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: 'ui',
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { ui: arrived }, ...(own ? { [language]: { ui: own } } : {}) },
  });
  arrived = null;
  // Most words take nothing in, and a page asks for each of them many times.
  const words = ((key: string, options?: object) => {
    if (options !== undefined) return instance.t(key as never, options as never);
    const known = plain.get(key) ?? instance.t(key as never);
    plain.set(key, known);
    return known;
  }) as Words;
  translators.set(language, words);
  return words;
}
