/** What the lines on the body are, for as long as they are drawn. */
import { X } from 'lucide-react';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

export function ChannelCaption() {
  const words = useWords();
  const dispatch = useDispatch();
  const shown = useAtlas((state) => state.keys.ch);
  if (!shown) return null;
  return (
    <p className="channel-caption" role="note" data-testid="channel-caption">
      <span>{words('channels.caption')}</span>
      <button type="button" className="button button--quiet button--icon" onClick={() => dispatch({ type: 'keysChosen', keys: { ch: false } })}>
        <Icon of={X} size={18} />
        <span className="visually-hidden">{words('channels.hide')}</span>
      </button>
    </p>
  );
}
