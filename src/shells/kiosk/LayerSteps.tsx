/** One layer deeper, one layer back: peeling with two large buttons. */
import { Minus, Plus } from 'lucide-react';
import { PEEL_STOPS } from '../../atlas/address/keys.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

export function LayerSteps() {
  const words = useWords();
  const dispatch = useDispatch();
  const peel = useAtlas((state) => state.keys.peel);
  const go = (to: number): void => dispatch({ type: 'keysChosen', keys: { peel: to, sel: null } });
  return (
    <div className="layer-steps" role="group" aria-label={words('kiosk.layer')}>
      <button type="button" className="button" disabled={peel === 0} onClick={() => go(peel - 1)} data-testid="shallower">
        <Icon of={Minus} size={32} /> {words('kiosk.shallower')}
      </button>
      <span className="layer-steps__name" data-testid="layer-name">
        {words(`stage.peels.s${peel as 0}`)}
      </span>
      <button type="button" className="button" disabled={peel === PEEL_STOPS - 1} onClick={() => go(peel + 1)} data-testid="deeper">
        <Icon of={Plus} size={32} /> {words('kiosk.deeper')}
      </button>
    </div>
  );
}
