/** Markers with their places, on their way between looks. Kept between updates, so that a change moves instead of jumping. */
import { createDamper, settle, stepDamper, type Damper } from '../../base/damper.ts';
import { placesOf, type AnchorsDocument } from '../assets/AnchorsDocument.ts';
import type { MarkerSide, SceneMarker, SceneProps, SkinPlace } from '../SceneProps.ts';
import { markerLook, type MarkerLook } from './markerLook.ts';

export interface MarkerState {
  readonly key: string;
  readonly code: string;
  readonly side: MarkerSide;
  marker: SceneMarker;
  place: SkinPlace;
  /** One of a row of places, such as the five levels of EX-B2. */
  many: boolean;
  readonly size: Damper;
  readonly opacity: Damper;
  look: MarkerLook;
  /** Skin turned away from the eye, or something before it. */
  behind: boolean;
  /** Found by the last look through the body; kept until the next. */
  covered: boolean;
  x: number;
  y: number;
  onScreen: boolean;
}

const CHANGE_SECONDS = 0.2;
/** Two places of a set still have room at full size. */
const ROW = 2;

export function markerStates(props: SceneProps, anchors: AnchorsDocument, before: readonly MarkerState[]): MarkerState[] {
  const known = new Map(before.map((state) => [state.key, state]));
  return props.markers.flatMap((marker) => {
    const places = marker.place ? [marker.place] : placesOf(anchors, marker.code, marker.side);
    return places.map((place, index) => {
      const key = `${marker.code}|${marker.side}|${index}`;
      const old = known.get(key);
      const now = { marker, place, many: places.length > ROW };
      return old ? Object.assign(old, now) : createState(key, now, props);
    });
  });
}

function createState(key: string, now: Pick<MarkerState, 'marker' | 'place' | 'many'>, props: SceneProps): MarkerState {
  const { marker, many } = now;
  return {
    ...now, key, code: marker.code, side: marker.side, look: markerLook(marker, props, false, many),
    size: createDamper(0, 0.1), opacity: createDamper(0, 0.01),
    behind: false, covered: false, x: 0, y: 0, onScreen: false,
  };
}

/**
 * Gives each marker the look it should have and moves it there; returns whether any is still changing.
 * @param scale 0..1, smaller where markers crowd
 */
export function stepMarkers(states: readonly MarkerState[], props: SceneProps, seconds: number, scale: number, shown: (state: MarkerState) => boolean): boolean {
  let moving = false;
  for (const state of states) {
    state.look = markerLook(state.marker, props, state.behind, state.many);
    const present = shown(state) && state.onScreen;
    state.size.target = present ? state.look.size * (state.look.dot || state.look.focus ? 1 : scale) : 0;
    state.opacity.target = present ? state.look.opacity : 0;
    if (!state.onScreen || props.motion !== 'full') {
      settle(state.size);
      settle(state.opacity);
      continue;
    }
    moving = stepDamper(state.size, seconds, CHANGE_SECONDS) || moving;
    moving = stepDamper(state.opacity, seconds, CHANGE_SECONDS) || moving;
  }
  return moving;
}

/** The places that a selection means; both sides for `both`, the midline for either. */
export function selectedPlaces(states: readonly MarkerState[], selected: SceneProps['selected']): SkinPlace[] {
  if (!selected) return [];
  const mine = states.filter((state) => state.code === selected.code);
  const chosen = mine.filter((state) => state.side === 'M' || selected.side === 'both' || state.side === selected.side);
  return (chosen.length > 0 ? chosen : mine).map((state) => state.place);
}
