/** Languages by their own names. The page of another language remembers in its address which one a fresh start returns to. */
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { isLanguageId, LANGUAGES, languagePrefix, type LanguageId } from '../../i18n/languages.ts';
import { useLanguage, useWords } from '../../i18n/WordsContext.tsx';

const MARK = '#from=';

export function LanguageSwitch() {
  const words = useWords();
  const here = useLanguage();
  const { data, root } = useSite();
  const others = data.languages.filter((id): id is LanguageId => isLanguageId(id));
  if (others.length < 2) return null;
  return (
    <nav className="kiosk-languages" aria-label={words('kiosk.language')} data-testid="languages">
      {others.map((id) => (
        <a key={id} className="button" href={kioskAddress(root, id, homeLanguage(here.id))} lang={LANGUAGES[id].tag} aria-current={id === here.id ? 'true' : undefined} data-stay="">
          {LANGUAGES[id].name}
        </a>
      ))}
    </nav>
  );
}

/** The language that this kiosk starts in. */
export function homeLanguage(here: LanguageId): LanguageId {
  const marked = typeof location === 'undefined' ? '' : location.hash.startsWith(MARK) ? location.hash.slice(MARK.length) : '';
  return isLanguageId(marked) ? marked : here;
}

export function kioskAddress(root: string, language: LanguageId, home: LanguageId): string {
  const query = typeof location === 'undefined' ? '' : location.search;
  return `${root}${languagePrefix(language)}kiosk/${query}${language === home ? '' : `${MARK}${home}`}`;
}
