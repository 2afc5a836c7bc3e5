/**
 * The calm first screen. One touch wakes the kiosk and does nothing else: the cover shows the way at once, but lies under
 * the finger until that touch is over.
 */
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/WordsContext.tsx';

export function Attract({ onWake }: { readonly onWake: () => void }) {
  const words = useWords();
  const [waking, setWaking] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      onWake();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [onWake]);
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its words stand deeper inside than the rule looks
    <button
      type="button"
      className="attract"
      data-waking={waking || undefined}
      data-testid="attract"
      onPointerDown={() => setWaking(true)}
      onPointerCancel={onWake}
      onPointerUp={() => setTimeout(onWake, 80)}
      onClick={onWake}
    >
      <span className="attract__box">
        <span className="attract__name">{words('product.name')}</span>
        <span className="attract__line">{words('kiosk.wakeLine')}</span>
        <span className="button button--primary">{words('kiosk.wake')}</span>
        <span className="attract__not">{words('product.notAdvice')}</span>
      </span>
    </button>
  );
}
