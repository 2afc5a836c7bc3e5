/** A group of brush strokes in one tone of ink. */
import type { Spot } from '../kit/paths.ts';
import { brushStroke } from './brushStroke.ts';

export type Stroke = readonly [width: number, spots: readonly Spot[], shape?: { readonly belly?: number; readonly start?: number; readonly end?: number }];

interface StrokesProps {
  readonly strokes: readonly Stroke[];
  readonly ink?: 'full' | 'mid' | 'wash';
}

export function Strokes({ strokes, ink = 'full' }: StrokesProps) {
  const d = strokes.map(([width, spots, shape], i) => brushStroke(spots, { width, seed: i + 1, ...shape })).join('');
  return <path className={ink === 'full' ? 'draw-brush' : `draw-brush draw-brush--${ink}`} d={d} />;
}
