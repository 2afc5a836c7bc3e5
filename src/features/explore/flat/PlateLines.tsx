/** Midline, crest line and, on the poster, the marks of the points: in the plate's own units, so they stand without script. */
import type { PointRow } from '../../../atlas/pages/Page.ts';
import type { Plate } from '../../../scene/assets/plate.ts';
import { ChannelGlyph } from '../../../ui/glyphs/ChannelGlyph.tsx';

interface PlateLinesProps {
  readonly plate: Plate;
  readonly points: readonly PointRow[];
  readonly marks: boolean;
}

/** A mark of 20 px where the plate is shown on a common desktop stage. */
const MARK_SCALE = 1.2;
const MINOR_SCALE = 0.86;

export function PlateLines({ plate, points, marks }: PlateLinesProps) {
  const known = new Map(points.map((point) => [point.code, point]));
  const seen = plate.places.flatMap((place) => {
    const point = known.get(place.code);
    return place.seen && point ? [{ ...place, point }] : [];
  });
  const kinds = new Map(seen.map(({ point }) => [point.channel, point]));
  const many = (code: string, side: string): boolean => seen.filter((place) => place.code === code && place.side === side).length > 2;
  return (
    <svg className="flat__lines" viewBox={`0 0 ${plate.width} ${plate.height}`} aria-hidden="true">
      {plate.midline.length > 0 ? <polyline className="flat__midline" points={pathOf(plate.midline)} /> : null}
      {plate.crest.length > 0 ? <polyline className="flat__crest" points={pathOf(plate.crest)} /> : null}
      {plate.levels.map(({ vertebra, line }) => (
        <polyline key={vertebra} className="flat__level" points={pathOf(line)} />
      ))}
      {marks ? (
        <>
          <defs>
            {[...kinds].map(([channel, point]) => (
              <g key={channel} id={`flat-${channel}`} className="flat__mark">
                <g transform="translate(-10 -10)">
                  <ChannelGlyph shape={point.shape} channel={channel} />
                </g>
              </g>
            ))}
          </defs>
          {seen.map(({ code, side, x, y, point }, index) => (
            <use
              key={index}
              href={`#flat-${point.channel}`}
              transform={`translate(${x} ${y}) scale(${point.tier === 3 || many(code, side) ? MINOR_SCALE : MARK_SCALE})`}
            />
          ))}
        </>
      ) : null}
    </svg>
  );
}

function pathOf(line: readonly (readonly [number, number])[]): string {
  return line.map((place) => place.join(',')).join(' ');
}
