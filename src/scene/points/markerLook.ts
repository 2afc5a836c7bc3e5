/** How a marker looks in each state (experience 5.2). Sizes in CSS px over the whole shape, without ring. Pure. */
import type { SceneMarker, SceneProps } from '../SceneProps.ts';

export interface MarkerLook {
  readonly size: number;
  readonly opacity: number;
  /** 1 shows the fill, 0 leaves only the ring. */
  readonly fill: number;
  readonly dot: boolean;
  readonly dashed: boolean;
  readonly notch: boolean;
  readonly focus: boolean;
}

const SIZE = { rest: 20, minor: 15, hover: 26, selected: 32, twin: 20, aside: 14 } as const;
const ASIDE_OPACITY = 0.45;
const BEHIND_OPACITY = 0.5;

type Choice = Pick<SceneProps, 'selected' | 'hovered' | 'focused'>;

/**
 * @param behind the body stands between the eye and the marker
 * @param many the record has a row of places on this side, which would crowd at full size
 */
export function markerLook(marker: SceneMarker, { selected, hovered, focused }: Choice, behind: boolean, many = false): MarkerLook {
  const chosen = selected?.code === marker.code;
  const leading = chosen && (marker.side === 'M' || selected.side === 'both' || selected.side === marker.side);
  const under = isMeant(hovered, marker);
  const focus = isMeant(focused, marker);
  const twin = chosen && !leading;
  const rest = many ? SIZE.aside : marker.tier === 3 ? SIZE.minor : SIZE.rest;
  const size = leading ? (many ? SIZE.hover : SIZE.selected) : under ? SIZE.hover : twin ? SIZE.twin : selected ? Math.min(rest, SIZE.aside) : rest;
  const opacity = behind ? BEHIND_OPACITY : selected && !chosen && !under && !focus ? ASIDE_OPACITY : 1;
  return {
    size,
    opacity: marker.hidden ? 0 : opacity,
    fill: twin || behind ? 0 : 1,
    dot: leading,
    dashed: twin,
    notch: marker.opened === true && !leading && !twin,
    focus,
  };
}

function isMeant(meant: SceneProps['hovered'], marker: SceneMarker): boolean {
  return meant?.code === marker.code && (meant.side === null || meant.side === marker.side);
}
