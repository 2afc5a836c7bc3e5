/** Interface words behind i18next, typed by the English messages. Missing words fall back to English, never to a key. */
import { createInstance, type TFunction } from 'i18next';
import { LANGUAGES, type LanguageId } from './languages.ts';
import english from './messages/en.json';
import { pseudoTree } from './pseudo.ts';

export type Messages = typeof english;
export type Words = TFunction<'ui'>;

/** @param messages words of the language; English and the pseudo-languages need none. */
export function createTranslator(language: LanguageId, messages?: Partial<Messages>): Words {
  const { pseudo } = LANGUAGES[language];
  const own = pseudo ? pseudoTree(english, pseudo) : (messages ?? english);
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    ns: 'ui',
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: language === 'en' ? { en: { ui: english } } : { en: { ui: english }, [language]: { ui: own } },
  });
  return instance.t;
}
