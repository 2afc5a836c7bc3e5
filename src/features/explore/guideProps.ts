/** What a sheet wants to see on the body, as the scene is told. */
import type { StageGuide } from '../../atlas/state/StageGuide.ts';
import type { SceneProps } from '../../scene/SceneProps.ts';

export function guideProps(guide: StageGuide | null): Pick<SceneProps, 'accuracy' | 'drawn' | 'spots'> {
  if (!guide) return {};
  const step = guide.step === null ? undefined : guide.finding?.steps[guide.step];
  return {
    accuracy: guide.rings,
    drawn: (step?.lines ?? []).flatMap(({ kind, path, ticks }) => (kind === 'area' ? [] : [{ kind, path, ticks: ticks.map(({ from, to }) => [from, to] as const) }])),
    spots: (step?.spots ?? []).map(({ at, normal }) => ({ at, normal })),
  };
}
