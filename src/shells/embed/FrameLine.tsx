/** What this is not, and where the warning signs are: the one line that no setting takes away. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';

export function FrameLine() {
  const words = useWords();
  return (
    <p className="frame__line" data-testid="frame-line">
      {words('product.notAdvice')} <RoomLink to={{ kind: 'safety' }}>{words('product.warningSigns')} <span aria-hidden="true">→</span></RoomLink>
    </p>
  );
}
