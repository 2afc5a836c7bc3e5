/** A person standing, from behind, feet on (x, y); 1719 high at scale 1, shaded like a plate with the furrow of the spine and the folds. */
import type { ReactNode } from 'react';
import { BODY_HALF } from './bodyOutlines.ts';
import { smooth, type Spot } from './paths.ts';
import { useShade } from './Plate.tsx';

interface BodyBackProps {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** `skin` is shaded; `line` leaves the body open, its edge drawn in the tone of its group. */
  readonly look?: 'skin' | 'line';
  /** Drawn on the body, in its millimetres. */
  readonly children?: ReactNode;
}

const mirror = (spots: readonly Spot[]): Spot[] => spots.map(([x, y]): Spot => [-x, y]);

export const BODY_OUTLINE = smooth([...BODY_HALF, ...mirror(BODY_HALF.slice(1, -1)).reverse()], true);

/** Furrow of the spine, edges of the shoulder blades, waist, fold of the buttocks, hollows of the knees. */
export const BODY_LINES =
  'M0-1340C-3-1240 4-1130 0-1020M-5-936C-2-890 1-850 0-806M-118-1316C-96-1290-72-1240-66-1190C-72-1176-88-1172-104-1180M118-1316C96-1290 72-1240 66-1190C72-1176 88-1172 104-1180M-2-800C-30-772-84-770-124-790M2-800C30-772 84-770 124-790M-112-452C-94-436-72-436-56-450M112-452C94-436 72-436 56-450M-84-120V-40M84-120V-40M-34-958C-40-950-42-944-36-938M34-958C40-950 42-944 36-938';

export function BodyBack({ x, y, scale, look = 'skin', children }: BodyBackProps) {
  const shade = useShade();
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${scale}) translate(0 -81)`}>
      {look === 'skin' ? (
        <g className="tone-skin">
          <path className="draw-edge draw-thin" fill={shade('skin')} d={BODY_OUTLINE} />
          <path className="draw-hair draw-thin" d={BODY_LINES} />
        </g>
      ) : (
        <>
          <path className="draw-outline" d={BODY_OUTLINE} />
          <path className="draw-outline draw-outline--inner" d={BODY_LINES} />
        </>
      )}
      {children}
    </g>
  );
}
