/** The start of a mechanism on the live body: needle, nerve and messages, two draws. It draws only when its phase moves. */
import { useEffect, useMemo } from 'react';
import { useFrame } from '@react-three/fiber';
import { DoubleSide, ShaderMaterial, Vector2 } from 'three';
import { aimAtBox, aimAtPlaces, type Aim, type Triple } from '../camera/cameraPose.ts';
import { lineGeometry } from '../guides/Lines.tsx';
import { lineFragment, lineVertex } from '../guides/lineShader.ts';
import { selectedPlaces } from '../points/MarkerState.ts';
import type { SceneSignal } from '../SceneProps.ts';
import { useStage, type Stage } from '../stage/Stage.ts';
import { clearLayers, leadEye, needleShare, PULSES, pulseShare, roadShare } from './signalCourse.ts';
import { lengthMm, needleRuns, roadRun } from './signalRun.ts';
import { signalFragment } from './signalShader.ts';

/** Free room round the road in metres, across and up. */
const ROOM = [0.04, 0.015] as const;
/** The eye stands well to the other side, so that needle and depth can be seen: degrees for the point, then for the road, and from above. */
const ROUND = { near: 38, far: 26, polar: 74 } as const;

export function SignalRoad({ signal, version }: { readonly signal: SceneSignal; readonly version: number }) {
  const stage = useStage();
  const { selected } = stage.props;
  const { width, height } = stage.size;
  const made = useMemo(() => {
    const [place] = selectedPlaces(stage.markers, selected);
    if (!place || version < 0) return null;
    const road = roadRun(signal, place);
    const near = aimAtPlaces([place], 'back', { width, height, insets: stage.props.insets });
    const round = place.at[0] < 0 ? -1 : 1;
    return near ? { road: lineGeometry([road]), needle: lineGeometry(needleRuns(signal, place)), length: lengthMm(road.points), near: from(nearer(near), round * ROUND.near), far: from(aimAtRoad(stage, road.points), round * ROUND.far) } : null;
  }, [stage, signal, selected, width, height, version]);
  const materials = useMemo(() => ({ road: lineMaterial(signalFragment), needle: lineMaterial(lineFragment) }), []);
  useEffect(
    () => () => {
      made?.road.dispose();
      made?.needle.dispose();
    },
    [made],
  );
  useEffect(() => () => Object.values(materials).forEach((material) => material.dispose()), [materials]);
  useEffect(() => {
    stage.invalidate();
    return signal.phase.subscribe(() => stage.invalidate());
  }, [stage, signal]);

  // Before the eye and the layers are read.
  useFrame(() => {
    if (!made) return;
    const { at } = signal.phase;
    leadEye(stage.rig, made.near, made.far, at);
    clearLayers(stage.course, at);
    const { uHead, uPulses, uCanvas } = materials.road.uniforms;
    uHead!.value = roadShare(at) * made.length;
    for (let i = 0; i < PULSES; i += 1) uPulses!.value[i] = pulseShare(at, i) * made.length;
    uCanvas!.value.set(stage.size.width, stage.size.height);
    materials.needle.uniforms['uCanvas']!.value.set(stage.size.width, stage.size.height);
    materials.needle.uniforms['uOpacity']!.value = needleShare(at);
  }, -11);
  if (!made) return null;
  return (
    <>
      <mesh geometry={made.road} material={materials.road} renderOrder={46} frustumCulled={false} />
      <mesh geometry={made.needle} material={materials.needle} renderOrder={47} frustumCulled={false} />
    </>
  );
}

/** Nearer than a point is looked at elsewhere: only it matters here. */
function nearer(aim: Aim): Aim {
  return { ...aim, pose: { ...aim.pose, distance: aim.pose.distance * 0.72 } };
}

function from(aim: Aim, azimuth: number): Aim {
  return { ...aim, pose: { ...aim.pose, azimuth, polar: ROUND.polar } };
}

function aimAtRoad(stage: Stage, points: readonly Triple[]): Aim {
  const edge = (pick: typeof Math.min, sign: -1 | 1): Triple =>
    [0, 1, 2].map((k) => pick(...points.map((point) => point[k]!)) + sign * (k === 0 ? ROOM[0] : k === 1 ? ROOM[1] : 0)) as unknown as Triple;
  return aimAtBox({ min: edge(Math.min, -1), max: edge(Math.max, 1) }, 'back', { ...stage.size, insets: stage.props.insets });
}

function lineMaterial(fragmentShader: string): ShaderMaterial {
  return new ShaderMaterial({
    name: 'signal',
    vertexShader: lineVertex,
    fragmentShader,
    uniforms: { uCanvas: { value: new Vector2(1, 1) }, uTowards: { value: 0 }, uOpacity: { value: 1 }, uHead: { value: 0 }, uPulses: { value: Array.from({ length: PULSES }, () => -1) } },
    transparent: true,
    depthWrite: false,
    depthTest: false,
    side: DoubleSide,
  });
}
