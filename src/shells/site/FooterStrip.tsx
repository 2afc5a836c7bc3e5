/** Always in sight: what this is not, and where the warning signs are. */
import { memo } from 'react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';

export const FooterStrip = memo(function FooterStrip() {
  const words = useWords();
  return (
    <footer className="strip">
      <p>
        {words('product.notAdvice')} <RoomLink to={{ kind: 'safety' }}>{words('product.warningSigns')} <span aria-hidden="true">→</span></RoomLink>
      </p>
      <p className="strip__more">
        <RoomLink to={{ kind: 'expect' }}>{words('nav.expect')}</RoomLink>
        <RoomLink to={{ kind: 'claims' }}>{words('nav.claims')}</RoomLink>
        <RoomLink to={{ kind: 'glossary' }}>{words('nav.glossary')}</RoomLink>
        <RoomLink to={{ kind: 'sources' }}>{words('nav.sources')}</RoomLink>
        <RoomLink to={{ kind: 'about' }}>{words('nav.about')}</RoomLink>
      </p>
    </footer>
  );
});
