/** Segments of constant width on the screen: one draw for as many lines as there are. */
import { useEffect, useMemo } from 'react';
import { useFrame } from '@react-three/fiber';
import { Color, DoubleSide, Float32BufferAttribute, InstancedBufferAttribute, InstancedBufferGeometry, ShaderMaterial, Vector2 } from 'three';
import { useStage } from '../stage/Stage.ts';
import { lineFragment, lineVertex } from './lineShader.ts';

export interface LineRun {
  readonly points: readonly (readonly [number, number, number])[];
  readonly widthPx: number;
  /** Length of a dash with its gap in mm; 0 draws it through. */
  readonly dashMm: number;
  readonly colour: string;
  readonly opacity: number;
}

interface LinesProps {
  readonly runs: readonly LineRun[];
  /** Metres by which the lines are lifted towards the eye. */
  readonly lift: number;
  /** Whether the body hides them. */
  readonly solid: boolean;
  readonly order: number;
}

export function Lines({ runs, lift, solid, order }: LinesProps) {
  const stage = useStage();
  const geometry = useMemo(() => lineGeometry(runs), [runs]);
  const material = useMemo(
    () =>
      new ShaderMaterial({
        name: 'lines',
        vertexShader: lineVertex,
        fragmentShader: lineFragment,
        uniforms: { uCanvas: { value: new Vector2(1, 1) }, uTowards: { value: lift }, uOpacity: { value: 1 } },
        transparent: true,
        depthWrite: false,
        depthTest: solid,
        side: DoubleSide,
      }),
    [lift, solid],
  );
  useEffect(() => () => geometry.dispose(), [geometry]);
  useEffect(() => () => material.dispose(), [material]);
  useFrame(() => {
    material.uniforms['uCanvas']!.value.set(stage.size.width, stage.size.height);
  }, -2);
  return <mesh geometry={geometry} material={material} renderOrder={order} frustumCulled={false} />;
}

export function lineGeometry(runs: readonly LineRun[]): InstancedBufferGeometry {
  const from: number[] = [];
  const to: number[] = [];
  const colours: number[] = [];
  const styles: number[] = [];
  const colour = new Color();
  for (const run of runs) {
    colour.set(run.colour);
    let along = 0;
    run.points.slice(1).forEach((end, index) => {
      const start = run.points[index]!;
      const length = Math.hypot(end[0] - start[0], end[1] - start[1], end[2] - start[2]) * 1000;
      from.push(...start);
      to.push(...end);
      colours.push(colour.r, colour.g, colour.b, run.opacity);
      styles.push(run.widthPx, run.dashMm, along, along + length);
      along += length;
    });
  }
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute([-1, 0, 0, 1, 0, 0, 1, 1, 0, -1, 1, 0], 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.setAttribute('iFrom', new InstancedBufferAttribute(new Float32Array(from), 3));
  geometry.setAttribute('iTo', new InstancedBufferAttribute(new Float32Array(to), 3));
  geometry.setAttribute('iColour', new InstancedBufferAttribute(new Float32Array(colours), 4));
  geometry.setAttribute('iStyle', new InstancedBufferAttribute(new Float32Array(styles), 4));
  geometry.instanceCount = from.length / 3;
  return geometry;
}
