/** The bar under the body: layer, window, view, zoom. Every gesture on the body has its button here. On a phone two groups fold into buttons. */
import { useState, type CSSProperties, type KeyboardEvent, type RefObject } from 'react';
import { Crosshair, Layers, Minus, PersonStanding, Plus, RotateCcw } from 'lucide-react';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Zone } from '../../scene/SceneProps.ts';
import type { SceneHandle } from '../../scene/SceneHandle.ts';
import { Icon } from '../../ui/parts/Icon.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { PeelSlider } from './PeelSlider.tsx';

const VIEWS = ['back', 'left', 'right', 'front', 'top'] as const;
type Group = 'peel' | 'view';

interface StageControlsProps {
  readonly scene: RefObject<SceneHandle | null>;
  readonly zone: Zone;
  readonly onZone: (zone: Zone) => void;
  /** Height of what covers the lower edge of the stage, CSS px. */
  readonly insetBottom: number;
}

export function StageControls({ scene, zone, onZone, insetBottom }: StageControlsProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const hydrated = useHydrated();
  const { peel, view, win } = useAtlas((state) => state.keys);
  const point = useAtlas((state) => roomOf(state.route).kind === 'point');
  const flat = useAtlas((state) => state.phase === 'flat');
  const section = useAtlas((state) => roomOf(state.route).kind === 'section');
  const pic = useAtlas((state) => state.keys.pic);
  /** The group that is unfolded on a phone. */
  const [open, setOpen] = useState<Group | null>(null);
  // A drawn section has nothing to turn or to peel.
  if (section && flat) return null;
  if (!hydrated) return <div className="controls" />;
  const fold = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || open === null) return;
    event.preventDefault();
    setOpen(null);
  };
  const unfolder = (group: Group, name: string) => (
    <button type="button" className="button controls__unfold" aria-expanded={open === group} onClick={() => setOpen(open === group ? null : group)} data-testid={`unfold-${group}`}>
      <Icon of={group === 'peel' ? Layers : PersonStanding} size={20} /> <span>{name}</span>
    </button>
  );
  const zoom = flat || (section && pic === 'drawn') ? null : (
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
    </div>
  );
  if (section) {
    return (
      <div className="controls">
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
        {zoom}
      </div>
    );
  }
  return (
    <div className="controls" role="group" aria-label={words('stage.controls')} style={{ '--inset-bottom': `${insetBottom}px` } as CSSProperties} onKeyDown={fold}>
      <div className="controls__group controls__group--peel" data-open={open === 'peel' || undefined}>
        {unfolder('peel', words(`stage.peelsShort.s${peel as 0}`))}
        <PeelSlider scene={scene} />
      </div>
      {point && !flat ? (
        <button
          type="button"
          className="button button--toggle controls__window"
          aria-pressed={win}
          title={words('stage.windowHint')}
          onClick={() => dispatch({ type: 'keysChosen', keys: { win: !win } })}
          data-testid="window"
        >
          <Icon of={Crosshair} size={18} /> <span>{words('stage.window')}</span>
        </button>
      ) : null}
      <div className="controls__group controls__group--view" data-open={open === 'view' || undefined}>
        {unfolder('view', words(`stage.views.${view}`))}
        <div className="controls__views">
          {point || flat ? null : (
            <button type="button" className="button button--toggle controls__whole" aria-pressed={zone === 'whole'} onClick={() => onZone(zone === 'whole' ? 'lower-back' : 'whole')}>
              {words('stage.wholeBody')}
            </button>
          )}
          <Segments
            className="controls__view"
            label={words('stage.view')}
            value={view}
            options={VIEWS.map((value) => ({ value, label: words(`stage.views.${value}`) }))}
            onChange={(next) => {
              setOpen(null);
              dispatch({ type: 'keysChosen', keys: { view: next, cam: null } });
            }}
            testId="view"
          />
          {zoom}
        </div>
      </div>
    </div>
  );
}
