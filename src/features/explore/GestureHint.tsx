/** Says for a moment how to move the body, when someone tried a gesture that belongs to the page around it. */
import { useEffect } from 'react';
import { useWords } from '../../i18n/WordsContext.tsx';

export type GestureKind = 'wheel' | 'touch';

const SHOWN_MS = 1800;

export function GestureHint({ kind, onDone }: { readonly kind: GestureKind; readonly onDone: () => void }) {
  const words = useWords();
  useEffect(() => {
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [kind, onDone]);
  return (
    <p className="gesture-hint" role="status" data-testid="gesture-hint">
      <span>{words(kind === 'wheel' ? 'embed.hintWheel' : 'embed.hintTouch')}</span>
    </p>
  );
}
