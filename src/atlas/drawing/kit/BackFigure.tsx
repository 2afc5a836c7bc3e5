/** The lower back seen from behind, 260 x 360: ribs' edge, waist, furrow of the spine, dimples, hips. (x, y) is the upper left. */
import type { Spot } from './paths.ts';
import { useShade } from './Plate.tsx';

/** Beside the spine at the waist, left and right, in the figure's own units. */
export const WAIST: { readonly left: Spot; readonly right: Spot } = { left: [98, 168], right: [162, 168] };

interface BackFigureProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}

export function BackFigure({ x, y, scale = 1 }: BackFigureProps) {
  const shade = useShade();
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${scale})`}>
      <path
        className="draw-edge tone-skin"
        fill={shade('skin')}
        d="M38 0C32 44 42 92 50 130C54 158 44 178 32 206C16 242 12 280 16 330L20 360H240L244 330C248 280 244 242 228 206C216 178 206 158 210 130C218 92 228 44 222 0Z"
      />
      <path className="draw-shadow" d="M222 0C228 44 218 92 210 130C206 158 216 178 228 206C244 242 248 280 244 330L240 360H208C224 300 214 240 198 200C188 170 190 140 196 108C202 72 204 36 200 0Z" />
      <path className="draw-shadow" d="M126 0C124 60 122 120 124 180C124 214 122 236 130 250C138 236 136 214 136 180C138 120 136 60 134 0Z" />
      <path className="draw-shadow" d="M130 262C124 292 126 330 128 360H132C136 330 136 292 130 262Z" />
      <path className="draw-shadow" d="M96 232C102 226 110 228 110 236C108 242 98 242 96 232ZM164 232C158 226 150 228 150 236C152 242 162 242 164 232Z" />
      <path className="draw-hair tone-skin" d="M50 62C70 78 92 86 112 88M210 62C190 78 168 86 148 88M36 204C60 196 80 200 96 214M224 204C200 196 180 200 164 214M104 20C100 70 98 120 104 170M156 20C160 70 162 120 156 170M66 330C90 346 112 340 126 322M194 330C170 346 148 340 134 322" />
      <path className="draw-hair tone-skin" d={Array.from({ length: 8 }, (_, i) => `M126 ${20 + i * 26}c3-5 6-5 8 0`).join('')} />
      <path className="draw-edge tone-shorts" fill={shade('cloth')} d="M17 300C60 312 96 318 130 306C164 318 200 312 243 300C246 320 242 340 240 360H20C16 340 15 320 17 300Z" />
    </g>
  );
}
