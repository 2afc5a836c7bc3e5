/** How far trained people's marks scatter: soft discs round the selected point, laid on the skin. */
import { useEffect, useMemo } from 'react';
import { BufferGeometry, Float32BufferAttribute } from 'three';
import { onSkin } from '../picking/skinUnder.ts';
import { selectedPlaces } from '../points/MarkerState.ts';
import type { SkinPlace } from '../SceneProps.ts';
import { useStage, type Stage } from '../stage/Stage.ts';
import { discMaterial } from './discMaterial.ts';
import { Lines, type LineRun } from './Lines.tsx';
import { tangentCircle } from './tangentCircle.ts';

const PARTS = 48;
/** Rings of triangles between the middle and the rim, so that the disc follows the skin. */
const DEPTH = 4;
const COLOUR = '#0b57d0';
const LIFT = 0.01;

export function AccuracyDiscs({ radii, version }: { readonly radii: readonly number[]; readonly version: number }) {
  const stage = useStage();
  const { selected } = stage.props;
  const { discs, rims } = useMemo(
    () => {
      const places = selectedPlaces(stage.markers, selected);
      const metres = radii.map((mm) => mm / 1000);
      return {
        discs: places.flatMap((place) => metres.map((radius) => discOf(stage, place, radius))),
        rims: places.flatMap((place) => metres.flatMap((radius) => rimOf(stage, place, radius))),
      };
    },
    // A change of places comes with a new version.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [radii, selected, version, stage],
  );
  const material = useMemo(() => discMaterial(COLOUR, 0.2), []);
  useEffect(() => () => discs.forEach((disc) => disc.dispose()), [discs]);
  useEffect(() => () => material.dispose(), [material]);
  return (
    <>
      {discs.map((disc, index) => (
        <mesh key={index} geometry={disc} material={material} renderOrder={42} frustumCulled={false} />
      ))}
      <Lines runs={rims} lift={LIFT} solid={false} order={43} />
    </>
  );
}

function rimOf(stage: Stage, { at, normal }: SkinPlace, radius: number): LineRun[] {
  const points = tangentCircle(at, normal, radius, PARTS).map((place) => onSkin(stage, place, normal));
  return [
    { points, widthPx: 4.5, dashMm: 0, colour: '#ffffff', opacity: 0.85 },
    { points, widthPx: 2, dashMm: 0, colour: COLOUR, opacity: 1 },
  ];
}

function discOf(stage: Stage, { at, normal }: SkinPlace, radius: number): BufferGeometry {
  const rings = Array.from({ length: DEPTH }, (_, k) => tangentCircle(at, normal, (radius * (k + 1)) / DEPTH, PARTS).map((place) => onSkin(stage, place, normal)));
  const row = PARTS + 1;
  const places = [at, ...rings.flat()];
  const indices: number[] = [];
  for (let k = 0; k < PARTS; k++) indices.push(0, 1 + k, 2 + k);
  for (let ring = 1; ring < DEPTH; ring++) {
    for (let k = 0; k < PARTS; k++) {
      const [inner, outer] = [1 + (ring - 1) * row + k, 1 + ring * row + k];
      indices.push(inner, outer, outer + 1, inner, outer + 1, inner + 1);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(places.flat(), 3));
  geometry.setIndex(indices);
  return geometry;
}
