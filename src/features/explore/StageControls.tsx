/** The bar under the body: layer, window, view, zoom. Every gesture on the body has its button here. */
import type { RefObject } from 'react';
import { Crosshair, Minus, Plus, RotateCcw } from 'lucide-react';
import { PEEL_STOPS } from '../../atlas/address/keys.ts';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Zone } from '../../scene/SceneProps.ts';
import type { SceneHandle } from '../../scene/SceneHandle.ts';
import { Icon } from '../../ui/parts/Icon.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

const VIEWS = ['back', 'left', 'right', 'front', 'top'] as const;

interface StageControlsProps {
  readonly scene: RefObject<SceneHandle | null>;
  readonly zone: Zone;
  readonly onZone: (zone: Zone) => void;
}

export function StageControls({ scene, zone, onZone }: StageControlsProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const hydrated = useHydrated();
  const peel = useAtlas((state) => state.keys.peel);
  const view = useAtlas((state) => state.keys.view);
  const win = useAtlas((state) => state.keys.win);
  const point = useAtlas((state) => roomOf(state.route).kind === 'point');
  const flat = useAtlas((state) => state.phase === 'flat');
  const section = useAtlas((state) => roomOf(state.route).kind === 'section');
  const pic = useAtlas((state) => state.keys.pic);
  // A drawn section has nothing to turn or to peel.
  if (section && flat) return null;
  if (!hydrated) return <div className="controls" />;
  return (
    <div className="controls">
      {section ? (
        <Segments
          label={words('stage.picture')}
          value={pic}
          options={[
            { value: 'live', label: words('stage.live') },
            { value: 'drawn', label: words('stage.drawn') },
          ]}
          onChange={(next) => dispatch({ type: 'keysChosen', keys: { pic: next } })}
          testId="pic"
        />
      ) : (
        <>
          <Segments
            className="controls__peel"
            label={words('stage.peel')}
            value={String(peel)}
            options={Array.from({ length: PEEL_STOPS }, (_, stop) => ({
              value: String(stop),
              label: words(`stage.peelsShort.s${stop as 0}`),
              hint: words(`stage.peels.s${stop as 0}`),
            }))}
            onChange={(next) => dispatch({ type: 'keysChosen', keys: { peel: Number(next), sel: null } })}
            testId="peel"
          />
          {point && !flat ? (
            <button
              type="button"
              className="button button--toggle"
              aria-pressed={win}
              title={words('stage.windowHint')}
              onClick={() => dispatch({ type: 'keysChosen', keys: { win: !win } })}
              data-testid="window"
            >
              <Icon of={Crosshair} size={18} /> <span>{words('stage.window')}</span>
            </button>
          ) : null}
          <Segments
            className="controls__view"
            label={words('stage.view')}
            value={view}
            options={VIEWS.map((value) => ({ value, label: words(`stage.views.${value}`) }))}
            onChange={(next) => dispatch({ type: 'keysChosen', keys: { view: next, cam: null } })}
            testId="view"
          />
        </>
      )}
      {flat || (section && pic === 'drawn') ? null : (
        <div className="controls__zoom">
          <button type="button" className="button button--icon" onClick={() => scene.current?.zoom(0.8)}>
            <Icon of={Plus} size={18} />
            <span className="visually-hidden">{words('stage.zoomIn')}</span>
          </button>
          <button type="button" className="button button--icon" onClick={() => scene.current?.zoom(1.25)}>
            <Icon of={Minus} size={18} />
            <span className="visually-hidden">{words('stage.zoomOut')}</span>
          </button>
          <button
            type="button"
            className="button button--icon"
            data-testid="reset-view"
            onClick={() => {
              dispatch({ type: 'keysChosen', keys: { cam: null, view: 'back', sel: null } });
              onZone('lower-back');
              scene.current?.reset();
            }}
          >
            <Icon of={RotateCcw} size={18} />
            <span className="visually-hidden">{words('stage.reset')}</span>
          </button>
          {point || section ? null : (
            <button type="button" className="button button--toggle" aria-pressed={zone === 'whole'} onClick={() => onZone(zone === 'whole' ? 'lower-back' : 'whole')}>
              {words('stage.wholeBody')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
