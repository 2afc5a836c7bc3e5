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
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: 'ui',
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { en: { ui: {} }, ...(messages ? { [language]: { ui: messages } } : {}) },
  });
  onWords((section, words) => {
    instance.addResourceBundle('en', 'ui', { [section]: words }, true, true);
    if (pseudo) instance.addResourceBundle(language, 'ui', { [section]: pseudoTree(words, pseudo) }, true, true);
  });
  translators.set(language, instance.t);
  return instance.t;
}
