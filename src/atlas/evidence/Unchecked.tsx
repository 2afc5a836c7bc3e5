/** The visible mark of what nobody has read in its source yet. */
import { useWords } from '../../i18n/WordsContext.tsx';

export function Unchecked({ when = true }: { readonly when?: boolean }) {
  const words = useWords();
  if (!when) return null;
  return (
    <span className="unchecked" title={words('sheet.uncheckedWhy')}>
      {words('sheet.unchecked')}
    </span>
  );
}
