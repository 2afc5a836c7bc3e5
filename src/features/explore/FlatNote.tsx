/** A quiet note why the drawing is flat, with a way back. */
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';

export function FlatNote({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  const reason = useAtlas((state) => state.flatReason) ?? 'chosen';
  return (
    <p className="flat-note" role="status">
      {words(`stage.flatNote.${reason}`)}{' '}
      <button type="button" className="button button--small" onClick={onRetry}>
        {words('stage.retry')}
      </button>
    </p>
  );
}
