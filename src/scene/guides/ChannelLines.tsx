/** Tradition's channels, laid on the skin from point to point. Never moving by themselves. */
import { useMemo, useState } from 'react';
import { useFrame } from '@react-three/fiber';
import { placesOf } from '../assets/AnchorsDocument.ts';
import { onSkin } from '../picking/skinUnder.ts';
import type { ChannelRun, SkinPlace } from '../SceneProps.ts';
import { useStage, type Stage } from '../stage/Stage.ts';
import { Lines, type LineRun } from './Lines.tsx';
import { wayBetween, type Triple } from './wayBetween.ts';

const WIDTH_PX = 3;
const CASING_PX = 3;
const LIFT = 0.008;

export function ChannelLines({ channels, version }: { readonly channels: readonly ChannelRun[]; readonly version: number }) {
  const stage = useStage();
  // The skin can be felt for only once picking is ready; until then the ways run straight.
  const [ready, setReady] = useState(stage.picker !== null);
  useFrame(() => {
    if (!ready && stage.picker) setReady(true);
  });
  const runs = useMemo<readonly LineRun[]>(
    () => {
      const inked = channels.map(({ side, codes, colour }): LineRun => ({ points: way(stage, placed(stage, codes, side)), widthPx: WIDTH_PX, dashMm: 0, colour, opacity: 1 }));
      return [...inked.map((run) => ({ ...run, widthPx: WIDTH_PX + CASING_PX, colour: '#ffffff', opacity: 0.85 })), ...inked];
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [channels, version, ready, stage],
  );
  return <Lines runs={runs} lift={LIFT} solid order={41} />;
}

function placed(stage: Stage, codes: readonly string[], side: ChannelRun['side']): readonly SkinPlace[] {
  return codes.flatMap((code) => [...placesOf(stage.anchors, code, side), ...placesOf(stage.anchors, code, 'M')].slice(0, 1));
}

function way(stage: Stage, places: readonly SkinPlace[]): readonly Triple[] {
  return places.slice(1).flatMap((end, index) => wayBetween(places[index]!, end, (at, normal) => onSkin(stage, at, normal)));
}
