/** Tradition's channels on the plate, through the points that can be seen on it. */
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import type { Plate } from '../../../scene/assets/plate.ts';

export function FlatChannels({ plate }: { readonly plate: Plate }) {
  const { data } = useSite();
  const shown = useAtlas((state) => state.keys.ch);
  if (!shown) return null;
  const runs = data.lines.flatMap(({ id, channel, codes }) =>
    (['L', 'R', 'M'] as const).map((side) => ({
      key: `${id}-${side}`,
      channel,
      on: codes.flatMap((code) => plate.places.find((place) => place.code === code && place.side === side && place.seen) ?? []),
    })),
  );
  return (
    <svg className="flat__lines" viewBox={`0 0 ${plate.width} ${plate.height}`} aria-hidden="true" data-testid="flat-channels">
      {runs
        .filter(({ on }) => on.length > 1)
        .map(({ key, channel, on }) => {
          const points = on.map(({ x, y }) => `${x},${y}`).join(' ');
          return (
            <g key={key} className="flat-channel" data-channel={channel}>
              <polyline className="flat-channel__casing" points={points} />
              <polyline className="flat-channel__ink" points={points} />
            </g>
          );
        })}
    </svg>
  );
}
