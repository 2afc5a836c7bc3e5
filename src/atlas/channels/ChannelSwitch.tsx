/** Tradition's channels on the body, one touch away. Without script there is no body to draw them on. */
import { Route as RouteIcon } from 'lucide-react';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { useAtlas, useDispatch } from '../state/AtlasContext.tsx';

export function ChannelSwitch() {
  const words = useWords();
  const dispatch = useDispatch();
  const hydrated = useHydrated();
  const shown = useAtlas((state) => state.keys.ch);
  if (!hydrated) return null;
  return (
    <p className="channel-switch">
      <button type="button" className="button button--toggle" aria-pressed={shown} onClick={() => dispatch({ type: 'keysChosen', keys: { ch: !shown } })} data-testid="channels">
        <Icon of={RouteIcon} size={18} /> {words('channels.show')}
      </button>
    </p>
  );
}
