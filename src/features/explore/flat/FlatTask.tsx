/** A quiz on the plate: one mark without its name, a pin where the learner put it, and bare skin that takes a tap. */
import { useRef, type CSSProperties, type MouseEvent } from 'react';
import type { PointRow } from '../../../atlas/pages/Page.ts';
import { useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import type { StageTask } from '../../../atlas/state/StageTask.ts';
import { fromPlate, toPlate, type Plate } from '../../../scene/assets/plate.ts';
import { ChannelGlyph } from '../../../ui/glyphs/ChannelGlyph.tsx';
import { placeOn } from './placeOn.ts';

interface FlatTaskProps {
  readonly plate: Plate;
  readonly points: readonly PointRow[];
  readonly task: StageTask;
}

export function FlatTask({ plate, points, task }: FlatTaskProps) {
  const dispatch = useDispatch();
  const layer = useRef<HTMLDivElement>(null);
  const { lit, pin, takesPin } = task;
  const point = points.find(({ code }) => code === lit?.code);
  const marks = plate.places.filter((place) => place.seen && place.code === lit?.code && place.side === lit.side);
  const at = pin && !pin.skin ? toPlate(plate, pin) : null;
  const end = at && marks.toSorted((a, b) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y))[0];
  const tap = (event: MouseEvent): void => {
    const box = layer.current?.getBoundingClientRect();
    if (!takesPin || !box) return;
    const place = fromPlate(plate, ((event.clientX - box.left) / box.width) * plate.width, ((event.clientY - box.top) / box.height) * plate.height);
    dispatch({ type: 'pinSet', pin: { ...place, skin: null } });
  };
  return (
    <div ref={layer} className="flat__markers flat-task" data-takes={takesPin || undefined} aria-hidden="true" onClick={tap} data-testid="flat-task">
      {at && end ? (
        <svg className="flat__lines" viewBox={`0 0 ${plate.width} ${plate.height}`}>
          <line className="flat-task__line" x1={at.x} y1={at.y} x2={end.x} y2={end.y} />
        </svg>
      ) : null}
      {marks.map((place, index) => (
        <span key={index} className="flat-marker" data-dot data-testid="flat-lit" style={{ ...placeOn(plate, place.x, place.y), '--size': '30px', '--dim': '1' } as CSSProperties}>
          <span className="flat-marker__shape">
            <ChannelGlyph shape={point?.shape ?? 'circle'} channel={point?.channel ?? ''} />
            <ChannelGlyph shape={point?.shape ?? 'circle'} channel={point?.channel ?? ''} />
          </span>
        </span>
      ))}
      {at ? <span className="flat-task__pin" data-testid="flat-pin" style={placeOn(plate, at.x, at.y) as CSSProperties} /> : null}
    </div>
  );
}
