/** The name tag of a point: beside its marker, on the side that has room. CSS px. Pure. */
import type { LabelAnchor, LabelArea, PlacedLabel } from './layoutLabels.ts';

/** Half the selected marker, its rings, and a little air. */
const CLEARANCE = 26;

export function tagBeside(anchor: LabelAnchor, area: Pick<LabelArea, 'left' | 'top' | 'right' | 'bottom'>): PlacedLabel {
  const onRight = anchor.x + CLEARANCE + anchor.width <= area.right;
  const x = onRight ? anchor.x + CLEARANCE : Math.max(area.left, anchor.x - CLEARANCE - anchor.width);
  const y = Math.min(Math.max(anchor.y - anchor.height / 2, area.top), area.bottom - anchor.height);
  const edge = onRight ? x : x + anchor.width;
  return {
    id: anchor.id,
    column: onRight ? 'right' : 'left',
    x,
    y,
    width: anchor.width,
    height: anchor.height,
    leader: { fromX: edge, fromY: y + anchor.height / 2, toX: anchor.x, toY: anchor.y },
  };
}

/** Between the end of a line and its tag. */
const BESIDE_LINE = 4;

/** The tag of a level, at the outer end of its line: it stays at the line's own height. */
export function tagAtEnd(anchor: LabelAnchor, area: Pick<LabelArea, 'left' | 'right'>): PlacedLabel {
  const x = Math.min(Math.max(area.left, anchor.x - BESIDE_LINE - anchor.width), area.right - anchor.width);
  const y = anchor.y - anchor.height / 2;
  return { id: anchor.id, column: 'left', x, y, width: anchor.width, height: anchor.height, leader: { fromX: x + anchor.width, fromY: anchor.y, toX: anchor.x, toY: anchor.y } };
}
