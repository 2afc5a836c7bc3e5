/** What theme, tone and the accuracy discs change in the shared values of the plate. */
import { useEffect } from 'react';
import { selectedPlaces } from '../points/MarkerState.ts';
import type { SceneTheme } from '../SceneProps.ts';
import { useStage } from './Stage.ts';

const BY_THEME: Readonly<Record<SceneTheme, { readonly edge: number; readonly rim: number; readonly accent: string }>> = {
  'light': { edge: 0.42, rim: 0.25, accent: '#0b6670' },
  'dark': { edge: 0.34, rim: 0.5, accent: '#5cc4cf' },
  'hc': { edge: 0.85, rim: 0, accent: '#0000b3' },
  'hc-dark': { edge: 0, rim: 1.1, accent: '#00e5ff' },
};

export function Tuning() {
  const stage = useStage();
  const { theme, accuracy, selected, tone } = stage.props;
  useEffect(() => {
    const { edge, rim, accent } = BY_THEME[theme];
    stage.plate.uEdge.value = edge;
    stage.plate.uRim.value = rim;
    stage.plate.uAccent.value.set(accent);
    const place = accuracy && accuracy.length > 0 ? selectedPlaces(stage.markers, selected)[0] : undefined;
    if (place) stage.plate.uDiscCentre.value.set(...place.at);
    const [inner = 0, outer = inner] = accuracy ?? [];
    stage.plate.uDiscRadii.value.set(inner / 1000, outer / 1000, place ? 1 : 0);
    stage.invalidate();
  }, [stage, theme, accuracy, selected, tone]);
  return null;
}
