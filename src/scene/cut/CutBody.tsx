/** The body cut open along a needle: its filled cut, the needle in it, and the eye before it. Loaded with the first section. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { BufferAttribute, BufferGeometry, type Mesh, type PerspectiveCamera } from 'three';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import { cross, dot } from '../../base/section/Plane.ts';
import { LAYERS } from '../assets/layers.ts';
import { useStage, type Stage } from '../stage/Stage.ts';
import { askCaps, inMillimetres } from './askCaps.ts';
import { capMaterial } from './capMaterial.ts';
import type { CapMesh } from './CapMesh.ts';
import { createCutCourse, stepCutCourse } from './CutCourse.ts';
import { CutEye } from './CutEye.ts';
import { CutNeedle } from './CutNeedle.tsx';
import { listenToNeedle } from './listenToNeedle.ts';

interface Caps {
  readonly plane: StageCut['plane'];
  readonly mesh: CapMesh;
}

/** Farther than any part of the body from any plane through it, metres. */
const SWEEP = { along: 1.25, across: 0.4 } as const;

export function CutBody({ cut, version }: { readonly cut: StageCut | null; readonly version: number }) {
  const stage = useStage();
  const caps = useCaps(stage, cut, version);
  // What is closing is still drawn.
  const held = useRef<StageCut | null>(cut);
  if (cut) held.current = cut;
  const shown = held.current;
  const ready = useRef(false);
  ready.current = cut !== null && caps?.plane === cut.plane;
  const driver = useMemo(() => ({ course: createCutCourse(), eye: new CutEye() }), []);
  const mesh = useRef<Mesh>(null);
  const geometry = useMemo(() => (caps ? capGeometry(caps.mesh) : null), [caps]);
  const material = useMemo(capMaterial, []);
  useEffect(() => () => geometry?.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);

  useEffect(() => {
    stage.cutEye = (camera: PerspectiveCamera) => {
      const { course, eye } = driver;
      const now = held.current;
      if (!now) return false;
      const moving = stepCutCourse(course, ready.current, stage.delta, stage.props.motion !== 'full' || stage.frames < 2);
      const normal = cross(now.plane.u, now.plane.v);
      const away = (1 - course.open.value) * (Math.abs(normal[1]) > 0.5 ? SWEEP.along : SWEEP.across);
      stage.plate.uCut.value.set(...normal, course.open.value === 0 ? -9 : dot(now.plane.origin, normal) - away);
      // The arms hold no tissue and would only stand in the way.
      if (course.open.value > 0) stage.plate.uArms.value = 1;
      stage.cutOpen = course.eye.value > 0.99;
      eye.look(camera, stage, now, course.eye.value);
      return moving;
    };
    stage.invalidate();
    return () => {
      stage.cutEye = null;
    };
  }, [stage, driver]);

  const get = useThree((state) => state.get);
  useEffect(() => listenToNeedle(stage, () => get().camera as PerspectiveCamera, () => (ready.current ? held.current : null)), [stage, get]);

  useEffect(() => {
    if (!geometry || !caps || !shown) return;
    light(geometry, caps.mesh, shown);
    const { plane } = caps;
    material.uniforms['uOrigin']!.value.set(...plane.origin);
    material.uniforms['uRight']!.value.set(...plane.u);
    material.uniforms['uDown']!.value.set(...plane.v);
    stage.invalidate();
  }, [stage, geometry, caps, material, shown]);

  useFrame(() => {
    const open = driver.course.open.value;
    if (mesh.current) mesh.current.visible = open > 0.97;
    material.uniforms['uOpacity']!.value = Math.min(1, Math.max(0, (open - 0.97) / 0.025));
  }, -3);

  return (
    <>
      {geometry ? <mesh ref={mesh} geometry={geometry} material={material} renderOrder={30} frustumCulled={false} /> : null}
      {cut && caps ? <CutNeedle cut={cut} /> : null}
    </>
  );
}

/** The last cut stays until the next one has come from the worker. */
function useCaps(stage: Stage, cut: StageCut | null, version: number): Caps | null {
  const [caps, setCaps] = useState<Caps | null>(null);
  const plane = cut?.plane ?? null;
  const complete = stage.layers.size === LAYERS.length;
  useEffect(() => {
    if (!plane || !complete) return undefined;
    const stop = new AbortController();
    askCaps(stage.layers.values(), inMillimetres(plane), stop.signal).then(
      (mesh) => {
        setCaps({ plane, mesh });
        stage.invalidate();
      },
      // Without a cut the body stays whole, and the drawn section serves.
      () => undefined,
    );
    return () => stop.abort();
  }, [stage, plane, complete, version]);
  return caps;
}

function capGeometry({ place, grow, colour, grain, indices }: CapMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('place', new BufferAttribute(place, 2));
  geometry.setAttribute('grow', new BufferAttribute(grow, 2));
  geometry.setAttribute('colour', new BufferAttribute(colour, 4, true));
  geometry.setAttribute('grain', new BufferAttribute(grain, 1));
  geometry.setAttribute('glow', new BufferAttribute(new Uint8Array(grain.length * 2), 2, true));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return geometry;
}

/** Structures near the tip, and the one that the tip is in, glow. */
function light(geometry: BufferGeometry, { ranges }: CapMesh, { near, here }: StageCut): void {
  const glow = geometry.getAttribute('glow') as BufferAttribute;
  for (const { id, start, count } of ranges) {
    const share = near.find(([hazard]) => hazard === id.split('--')[0])?.[1] ?? 0;
    for (let i = start; i < start + count; i++) glow.setXY(i, share, id === here ? 1 : 0);
  }
  glow.needsUpdate = true;
}
