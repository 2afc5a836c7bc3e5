/** Over the live body: its layer, back to the first view, and full screen where the host page allows it. */
import { useEffect, useState, type RefObject } from 'react';
import { Maximize2, RotateCcw } from 'lucide-react';
import { PEEL_STOPS } from '../../atlas/address/keys.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { SceneHandle } from '../../scene/SceneHandle.ts';
import { Icon } from '../../ui/parts/Icon.tsx';

export function FrameTools({ scene }: { readonly scene: RefObject<SceneHandle | null> }) {
  const words = useWords();
  const dispatch = useDispatch();
  const { ui, lock, peel } = useAtlas((state) => state.keys);
  const flat = useAtlas((state) => state.phase === 'flat');
  const [fills, setFills] = useState(false);
  useEffect(() => setFills(document.fullscreenEnabled), []);
  if (ui === 'none') return null;
  const layers = ui === 'full' && (lock === 'none' || lock === 'camera');
  const camera = lock === 'none' || lock === 'layers';
  const fill = (): void => {
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => setFills(false));
  };
  return (
    <div className="frame-tools">
      {layers ? (
        <label className="frame-tools__layer">
          <span className="visually-hidden">{words('embed.layer')}</span>
          <select value={peel} onChange={(event) => dispatch({ type: 'keysChosen', keys: { peel: Number(event.target.value), sel: null } })} data-testid="frame-layer">
            {Array.from({ length: PEEL_STOPS }, (_, stop) => (
              <option key={stop} value={stop}>
                {words(`stage.peels.s${stop as 0}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <span className="frame-tools__space" />
      {camera && !flat ? (
        <button
          type="button"
          className="button button--icon"
          data-testid="reset-view"
          onClick={() => {
            dispatch({ type: 'keysChosen', keys: { cam: null, view: 'back', sel: null } });
            scene.current?.reset();
          }}
        >
          <Icon of={RotateCcw} size={18} />
          <span className="visually-hidden">{words('embed.reset')}</span>
        </button>
      ) : null}
      {fills && ui === 'full' ? (
        <button type="button" className="button button--icon" onClick={fill}>
          <Icon of={Maximize2} size={18} />
          <span className="visually-hidden">{words('embed.fullScreen')}</span>
        </button>
      ) : null}
    </div>
  );
}
