/** All point markers in one draw, of constant size on the screen, above everything else. */
import { useEffect, useMemo } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { Color, DoubleSide, Float32BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry, ShaderMaterial, Vector2, Vector3, type PerspectiveCamera } from 'three';
import { useStage, type Stage } from '../stage/Stage.ts';
import { markerFragment, markerVertex, SHAPE_INDEX } from './markerShader.ts';
import { stepMarkers, type MarkerState } from './MarkerState.ts';

const MOST = 256;
const WIDTHS = { iPlace: 3, iColour: 3, iLook: 4, iFlags: 4, iExtra: 2 } as const;
/** Markers appear in one wave from the spine outwards. */
const WAVE_SECONDS = 0.4;
const WAVE_REACH = 0.3;
const BECKON_FROM = 0.8;
const BECKON_SECONDS = 1.4;
/** A skin that turns away further than this hides its marker. */
const FACING_LEAST = 0.02;

const seen = new Vector3();
const colour = new Color();

export function PointMarkers() {
  const stage = useStage();
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const { geometry, material } = useMemo(makeMarkers, []);
  useEffect(
    () => () => {
      geometry.dispose();
      material.dispose();
    },
    [geometry, material],
  );
  useFrame(() => {
    placeOnScreen(stage, camera);
    const reach = stage.props.motion === 'full' ? (stage.age / WAVE_SECONDS) * WAVE_REACH : Infinity;
    const waving = reach < WAVE_REACH * 1.5;
    const scale = crowding(stage, camera);
    const changing = stepMarkers(stage.markers, stage.props, stage.delta, scale, (state) => Math.abs(state.place.at[0]) <= reach);
    const beckoning = write(stage, geometry);
    material.uniforms['uCanvas']!.value.set(stage.size.width, stage.size.height);
    material.uniforms['uScale']!.value = stage.props.markerScale ?? 1;
    material.uniforms['uFocus']!.value.set(stage.props.theme === 'dark' || stage.props.theme === 'hc-dark' ? '#8ab4ff' : '#0b57d0');
    if (waving || changing || beckoning) stage.invalidate();
  }, -2);
  return <mesh geometry={geometry} material={material} renderOrder={60} frustumCulled={false} />;
}

function makeMarkers(): { geometry: InstancedBufferGeometry; material: ShaderMaterial } {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0], 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  for (const [name, width] of Object.entries(WIDTHS)) geometry.setAttribute(name, new InstancedBufferAttribute(new Float32Array(MOST * width), width));
  const material = new ShaderMaterial({
    name: 'markers',
    vertexShader: markerVertex,
    fragmentShader: markerFragment,
    uniforms: { uCanvas: { value: new Vector2(1, 1) }, uScale: { value: 1 }, uFocus: { value: new Color() } },
    transparent: true,
    depthTest: false,
    depthWrite: false,
    side: DoubleSide,
  });
  return { geometry, material };
}

/** Far away, markers at full size would hide each other and the body: below 1250 px a metre they give way. */
function crowding(stage: Stage, camera: PerspectiveCamera): number {
  const pxPerMetre = stage.size.height / (2 * stage.rig.distance.value * Math.tan((camera.fov * Math.PI) / 360));
  const near = Math.min(1, Math.max(0.55, pxPerMetre / 1250));
  // With the skin off, what lies beneath is the subject.
  const bare = stage.course.centre === null ? Math.min(1, stage.course.peel.value) : 0;
  return near * (1 - 0.28 * bare);
}

/** Tells every marker where it is on the canvas, and whether its skin is turned away. */
export function placeOnScreen(stage: Stage, camera: PerspectiveCamera): void {
  const { width, height } = stage.size;
  for (const state of stage.markers) {
    const { at, normal } = state.place;
    const toEye = [camera.position.x - at[0], camera.position.y - at[1], camera.position.z - at[2]] as const;
    const facing = (normal[0] * toEye[0] + normal[1] * toEye[1] + normal[2] * toEye[2]) / Math.hypot(...toEye);
    state.behind = facing < FACING_LEAST || state.covered;
    seen.set(at[0], at[1], at[2]).project(camera);
    state.x = ((seen.x + 1) / 2) * width;
    state.y = ((1 - seen.y) / 2) * height;
    state.onScreen = seen.z < 1 && state.x > -40 && state.x < width + 40 && state.y > -40 && state.y < height + 40;
  }
}

/** Fills the instance buffers, the chosen ones last so that they lie on top. Returns whether a beckoning ring still runs. */
function write(stage: Stage, geometry: InstancedBufferGeometry): boolean {
  const { beckon, motion } = stage.props;
  const since = (stage.age - BECKON_FROM) / BECKON_SECONDS;
  const calls = beckon && motion === 'full' && since > 0 && since < 2 ? since % 1 : 0;
  const rank = (state: MarkerState): number => (state.look.dot ? 3 : state.look.dashed ? 2 : state.look.focus || state.look.size > 24 ? 1 : 0) - (state.behind ? 4 : 0);
  const ordered = stage.markers.filter((state) => state.size.value > 0.5).sort((a, b) => rank(a) - rank(b)).slice(-MOST);
  const arrays = Object.keys(WIDTHS).map((name) => geometry.getAttribute(name).array as Float32Array) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
  ordered.forEach((state, i) => {
    const { look, marker, place } = state;
    arrays[0].set(place.at, i * 3);
    colour.set(marker.colour).toArray(arrays[1], i * 3);
    arrays[2].set([state.size.value, state.opacity.value, look.fill, SHAPE_INDEX[marker.shape]], i * 4);
    arrays[3].set([look.dot ? 1 : 0, look.dashed ? 1 : 0, look.notch ? 1 : 0, look.focus ? 1 : 0], i * 4);
    const called = beckon?.code === state.code && beckon.side === state.side;
    arrays[4].set([marker.recall ?? 0, called ? calls : 0], i * 2);
  });
  for (const name of Object.keys(WIDTHS)) geometry.getAttribute(name).needsUpdate = true;
  geometry.instanceCount = ordered.length;
  return beckon !== null && beckon !== undefined && motion === 'full' && since < 2;
}
