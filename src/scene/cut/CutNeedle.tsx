/** The needle in the cut: steel and handle, the way still to go, the stop, a mark each centimetre, a ring round the tip. */
import { useEffect, useMemo } from 'react';
import { DoubleSide, ShaderMaterial } from 'three';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import { cross, unit } from '../../base/section/Plane.ts';
import { Lines, type LineRun } from '../guides/Lines.tsx';
import { tangentCircle } from '../guides/tangentCircle.ts';
import { needleGeometry, OUTSIDE } from './needleGeometry.ts';

type Triple = readonly [number, number, number];

const STATE_COLOUR = { free: '#0b6670', caution: '#a35200', stop: '#b3001b' } as const;
const RING_M = 0.0028;
const TICK_M = 0.0016;
const STOP_M = 0.006;
/** Before the cut face by this much, so that lines never sink into it. */
const BEFORE = 0.0004;

export function CutNeedle({ cut }: { readonly cut: StageCut }) {
  const { plane, entry, direction, depth, stop, needle } = cut;
  const frame = useMemo(() => {
    const towards = cross(plane.u, plane.v).map((x) => -x) as unknown as Triple;
    const at = (u: number, v: number): Triple => [0, 1, 2].map((k) => plane.origin[k]! + u * plane.u[k]! + v * plane.v[k]! + BEFORE * towards[k]!) as unknown as Triple;
    const [du, dv] = direction;
    return {
      towards,
      along: (mm: number, aside = 0): Triple => at(mm * du + aside * dv, entry + mm * dv - aside * du),
      back: unit([0, 1, 2].map((k) => -du * plane.u[k]! - dv * plane.v[k]!) as unknown as Triple),
    };
  }, [plane, entry, direction]);
  const geometry = useMemo(() => needleGeometry(frame.along(depth), frame.back, cross(frame.back, frame.towards), frame.towards, depth), [frame, depth]);
  const material = useMemo(needleMaterial, []);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);

  const under = useMemo<readonly LineRun[]>(() => {
    const runs: LineRun[] = [{ points: [frame.along(-OUTSIDE, 0.0006), frame.along(depth, 0.0006)], widthPx: 8, dashMm: 0, colour: '#140a08', opacity: 0.28 }];
    if (stop === null) return runs;
    const way = [frame.along(depth), frame.along(stop)];
    const bar = [frame.along(stop, -STOP_M), frame.along(stop, STOP_M)];
    const marks = Array.from({ length: Math.floor(stop * 100) }, (_, i) => [frame.along((i + 1) / 100, -TICK_M), frame.along((i + 1) / 100, TICK_M)]);
    return [
      ...runs,
      { points: way, widthPx: 4, dashMm: 0, colour: '#ffffff', opacity: 0.55 },
      { points: way, widthPx: 1.8, dashMm: 2.6, colour: '#1c2328', opacity: 0.95 },
      ...marks.map((points): LineRun => ({ points, widthPx: 4, dashMm: 0, colour: '#ffffff', opacity: 0.8 })),
      ...marks.map((points): LineRun => ({ points, widthPx: 1.6, dashMm: 0, colour: '#1c2328', opacity: 1 })),
      { points: bar, widthPx: 7, dashMm: 0, colour: '#ffffff', opacity: 0.9 },
      { points: bar, widthPx: 3.4, dashMm: 0, colour: '#8c0014', opacity: 1 },
    ];
  }, [frame, depth, stop]);
  const over = useMemo<readonly LineRun[]>(() => {
    const ring = tangentCircle(frame.along(depth), frame.towards, RING_M, 32);
    return [
      { points: ring, widthPx: 6, dashMm: 0, colour: '#ffffff', opacity: 0.95 },
      { points: ring, widthPx: 3, dashMm: 0, colour: STATE_COLOUR[needle], opacity: 1 },
    ];
  }, [frame, depth, needle]);
  return (
    <>
      <Lines runs={under} lift={0.0005} solid={false} order={31} />
      <mesh geometry={geometry} material={material} renderOrder={32} frustumCulled={false} />
      <Lines runs={over} lift={0.001} solid={false} order={33} />
    </>
  );
}

function needleMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    name: 'needle',
    // Drawn after the cut faces, on which it lies.
    transparent: true,
    depthTest: false,
    depthWrite: false,
    side: DoubleSide,
    vertexShader: /* glsl */ `
      attribute vec2 along;
      varying vec3 vNormalV;
      varying vec2 vAlong;
      void main() {
        vNormalV = normalMatrix * normal;
        vAlong = along;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      varying vec3 vNormalV;
      varying vec2 vAlong;
      void main() {
        vec3 n = normalize(vNormalV);
        if (n.z < 0.0) discard;
        float light = 0.5 + 0.5 * dot(n, normalize(vec3(-0.58, 0.60, 0.55)));
        float gleam = pow(max(dot(n, normalize(vec3(-0.35, 0.35, 0.87))), 0.0), 14.0);
        vec3 steel = mix(vec3(0.10, 0.12, 0.14), vec3(0.74, 0.78, 0.82), light) + 0.55 * gleam;
        float wound = 0.72 + 0.28 * sin(vAlong.x * 7.4);
        vec3 copper = (mix(vec3(0.20, 0.08, 0.03), vec3(0.86, 0.52, 0.26), light) + 0.3 * gleam) * wound;
        vec3 colour = vAlong.y > 0.5 ? copper : steel;
        // An edge that stands out on any tissue.
        colour = mix(colour, vec3(0.012, 0.016, 0.02), smoothstep(0.62, 0.95, 1.0 - n.z));
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
      }`,
  });
}
