/** Three fills that can be told apart without colour. */
export type Paint = 'solid' | 'hatch' | 'dots';

/** The fill of an area, from `PaintDefs`; `solid` needs none. */
export function fillOf(paint: Paint): string | undefined {
  return paint === 'solid' ? undefined : `url(#paint-${paint})`;
}
