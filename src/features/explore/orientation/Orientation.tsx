/**
 * Keeps the reader from getting lost: a little person that turns with the eye, whose sides lead to the standard views, and
 * a map of the whole body with a frame round what is seen. Both are moved by the scene's frames, not by React.
 */
import { useImperativeHandle, useRef, useState, type CSSProperties, type Ref } from 'react';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import { useAtlas, useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { plateFile } from '../../../scene/assets/plate.ts';
import { PLATES } from '../../../scene/assets/plates.ts';
import type { SceneFrame } from '../../../scene/SceneEvents.ts';
import type { Zone } from '../../../scene/SceneProps.ts';
import { clearCorner, type Corner } from './clearCorner.ts';
import { mapFrame } from './mapFrame.ts';
import { figureWidth, nearestSide, ringPlace, SIDES, type SideView } from './ring.ts';

export interface OrientationHandle {
  follow(frame: SceneFrame): void;
}

/** Where the eye may be sent; without it the person only shows from where the body is seen. */
export interface Travel {
  readonly zone: Zone;
  readonly onTravel: (zone: Zone) => void;
}

const SIDE_NAMES = Object.keys(SIDES) as SideView[];
/** Half the ring's width, and how flat it is seen, in px. */
const RING = { across: 38, near: 15 } as const;
/** Between it and the edge of the stage, px. */
const EDGE = 12;
/** From the head down; the whole body is the map itself. */
const ZONES = [
  { zone: 'head', name: 'stage.head' },
  { zone: 'lower-back', name: 'stage.lowerBack' },
  { zone: 'hand', name: 'stage.hand' },
  { zone: 'leg', name: 'stage.leg' },
] as const;

interface OrientationProps {
  readonly ref: Ref<OrientationHandle>;
  readonly travel: Travel | null;
  /** Height of what covers the lower edge of the stage, CSS px. */
  readonly insetBottom: number;
}

export function Orientation({ ref, travel, insetBottom }: OrientationProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const { root: site } = useSite();
  const locked = useAtlas((state) => state.keys.lock === 'camera' || state.keys.lock === 'all');
  const view = useAtlas((state) => state.keys.view);
  const above = useAtlas((state) => state.keys.view === 'top' && state.keys.cam === null);
  const [side, setSide] = useState<SideView>('back');
  const figure = useRef<SVGSVGElement>(null);
  const frame = useRef<HTMLSpanElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);

  useImperativeHandle(ref, () => ({
    follow(seen) {
      const { azimuth } = seen.pose;
      const looked = nearestSide(azimuth);
      setSide(looked);
      if (figure.current) figure.current.style.transform = `scaleX(${figureWidth(azimuth).toFixed(3)})`;
      for (const button of ring.current?.querySelectorAll<HTMLElement>('[data-side]') ?? []) {
        const { across, near } = ringPlace(button.dataset['side'] as SideView, azimuth);
        button.style.transform = `translate(-50%, -50%) translate(${(across * RING.across).toFixed(1)}px, ${(near * RING.near).toFixed(1)}px)`;
        button.style.zIndex = near > 0 ? '3' : '2';
        button.toggleAttribute('data-far', near < -0.3);
      }
      if (!seen.moving && root.current && ring.current) makeWay(root.current, ring.current, seen);
      const box = mapFrame(seen, looked);
      if (frame.current) Object.assign(frame.current.style, { left: `${box.left * 100}%`, top: `${box.top * 100}%`, width: `${box.width * 100}%`, height: `${box.height * 100}%` });
    },
  }));

  const person = (
    <svg ref={figure} className="orientation__figure" viewBox="0 0 40 84" aria-hidden="true">
      <circle cx="20" cy="9" r="6.5" />
      <path d="M20 17c-8 0-11 3-11.5 8l-2 21h4.5l2-17 1 15-1.5 36h5.5l2-30 2 30h5.5l-1.5-36 1-15 2 17h4.5l-2-21c-.5-5-3.5-8-11.5-8z" />
    </svg>
  );
  if (!travel) {
    const from = words(`stage.views.${above ? 'top' : side}`);
    return (
      <div className="orientation orientation--sign" data-testid="orientation" style={{ '--inset-bottom': `${insetBottom}px` } as CSSProperties} role="img" aria-label={words('stage.seenFrom', { side: from })}>
        {person}
        <span className="orientation__seen">{from}</span>
      </div>
    );
  }
  const { zone, onTravel } = travel;
  const plate = PLATES.find(({ id }) => id === `whole-${side}`);
  const file = plate && plateFile(plate, 0);
  return (
    <div ref={root} className="orientation" data-corner="bottom" data-testid="orientation">
      <div className="orientation__ring" ref={ring} role="group" aria-label={words('stage.view')}>
        {person}
        {SIDE_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            className="orientation__side"
            data-side={name}
            disabled={locked}
            aria-pressed={view === name}
            onClick={() => dispatch({ type: 'keysChosen', keys: { view: name, cam: null } })}
          >
            {words(`stage.views.${name}`)}
          </button>
        ))}
      </div>
      {file ? (
        <div className="orientation__map" role="group" aria-label={words('stage.zones')} data-side={side}>
          <img src={`${site}${file}`} alt="" width={plate.width} height={plate.height} />
          <span ref={frame} className="orientation__frame" aria-hidden="true" />
          {ZONES.map(({ zone: id, name }) => (
            <button key={id} type="button" className="orientation__zone" data-zone={id} disabled={locked} aria-pressed={zone === id} onClick={() => onTravel(id)}>
              <span>{words(name)}</span>
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Once the picture rests: to the corner where no marker lies under it; where both are taken, only the person stays. */
function makeWay(root: HTMLElement, ring: HTMLElement, seen: SceneFrame): void {
  const { offsetLeft: x, offsetWidth: width, offsetHeight: height } = root;
  const top = { bottom: seen.height - EDGE - height, top: EDGE };
  const boxes = (high: number) => ({ bottom: { x, y: top.bottom, width, height: high }, top: { x, y: top.top, width, height: high } });
  const markers = seen.markers();
  const now = root.dataset['corner'] as Corner;
  const whole = clearCorner(boxes(height), markers, now);
  root.dataset['corner'] = whole.crowded ? clearCorner(boxes(ring.offsetHeight), markers, now).corner : whole.corner;
  root.toggleAttribute('data-alone', whole.crowded);
}
