/** Rulers, ways, channels and lit landmarks on the skin. Each line has a light casing, so that it stands out on any skin. */
import { useMemo } from 'react';
import type { DrawnLine, SkinPlace } from '../SceneProps.ts';
import { Lines, type LineRun } from './Lines.tsx';
import { tangentCircle } from './tangentCircle.ts';

interface Look {
  readonly colour: string;
  readonly widthPx: number;
  readonly dashMm: number;
}

const LOOKS: Readonly<Record<DrawnLine['kind'], Look>> = {
  guide: { colour: '#0b6670', widthPx: 2, dashMm: 7 },
  ruler: { colour: '#1c2328', widthPx: 2.4, dashMm: 0 },
  way: { colour: '#0b6670', widthPx: 4, dashMm: 0 },
};
const CASING = '#ffffff';
const CASING_PX = 3;
/** A lit landmark: a ring with a dot in it. */
const RING_M = 0.008;
const DOT_M = 0.0022;
const PARTS = 28;
const LIFT = 0.012;

export function DrawnLines({ lines, spots }: { readonly lines: readonly DrawnLine[]; readonly spots: readonly SkinPlace[] }) {
  const runs = useMemo<readonly LineRun[]>(() => {
    const inked = [...lines.flatMap(inkOf), ...spots.flatMap(ringOf)];
    return [...inked.map(casingOf), ...inked];
  }, [lines, spots]);
  return <Lines runs={runs} lift={LIFT} solid order={44} />;
}

function inkOf({ kind, path, ticks = [] }: DrawnLine): LineRun[] {
  const look = LOOKS[kind];
  return [{ points: path, ...look, opacity: 1 }, ...ticks.map((tick): LineRun => ({ points: tick, ...look, dashMm: 0, opacity: 1 }))];
}

function ringOf({ at, normal }: SkinPlace): LineRun[] {
  const ring = (radius: number, widthPx: number): LineRun => ({ points: tangentCircle(at, normal, radius, PARTS), widthPx, dashMm: 0, colour: '#0b6670', opacity: 1 });
  return [ring(RING_M, 3), ring(DOT_M, 4)];
}

function casingOf(run: LineRun): LineRun {
  return { ...run, widthPx: run.widthPx + CASING_PX, colour: CASING, dashMm: 0, opacity: run.dashMm > 0 ? 0.5 : 0.9 };
}
