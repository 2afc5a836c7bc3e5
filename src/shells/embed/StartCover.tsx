/** Lies over the poster: one press starts the live body. The whole picture is the button, since that is what is pressed. */
import { Play } from 'lucide-react';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

export function StartCover({ onStart }: { readonly onStart: () => void }) {
  const words = useWords();
  return (
    <button type="button" className="start-cover" onClick={onStart} data-testid="start">
      <span className="button button--primary">
        <Icon of={Play} size={18} /> {words('embed.start')}
      </span>
    </button>
  );
}
