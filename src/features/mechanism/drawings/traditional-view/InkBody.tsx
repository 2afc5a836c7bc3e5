/** A person from behind in ink: a pale wash inside, a line that thickens on the side away from the light. In a body's millimetres. */
import type { ReactNode } from 'react';
import { BODY_LINES, BODY_OUTLINE } from '../../../../atlas/drawing/kit/BodyBack.tsx';

interface InkBodyProps {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly children?: ReactNode;
}

/** Height of a structure is its z in millimetres; the sole lies 81 below zero. */
export function InkBody({ x, y, scale, children }: InkBodyProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale}) translate(0 -81)`}>
      <path className="draw-brush draw-brush--wash" d={BODY_OUTLINE} />
      <path className="draw-brush__line draw-thin" d={BODY_OUTLINE} />
      <path className="draw-brush__line draw-brush__line--soft draw-thin" d={BODY_OUTLINE} transform={`translate(${1.6 / scale} ${1.2 / scale})`} />
      <path className="draw-brush__line draw-brush__line--soft draw-thin" d={BODY_LINES} />
      {children}
    </g>
  );
}

/** Channels in a body's millimetres: 1.5 and 3 cun of 23 mm beside the midline, then down the back of the leg. */
export const BLADDER_INNER = 'M35-1400C36-1300 35-1100 35-960C36-900 40-850 52-800C70-720 84-600 84-450C84-330 96-200 98-110C100-60 104-20 108 10';
export const BLADDER_OUTER = 'M69-1330C70-1200 70-1060 70-960C74-880 104-820 116-740C116-640 96-540 84-450';
export const GOVERNOR = 'M0-1500V-840';
