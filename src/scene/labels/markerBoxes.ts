/** What the markers that can be touched cover, CSS px. */
import type { Stage } from '../stage/Stage.ts';
import type { LabelBox } from './layoutLabels.ts';

export function markerBoxes({ markers, props }: Stage): LabelBox[] {
  return markers
    .filter(({ onScreen, behind, size }) => onScreen && !behind && size.value > 2)
    .map(({ x, y, size }) => {
      const half = (size.value / 2) * (props.markerScale ?? 1);
      return { x: x - half, y: y - half, width: half * 2, height: half * 2 };
    });
}
