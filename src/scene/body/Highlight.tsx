/** Structures that stand out: drawn whole among the ghosts, with an outline of constant width. */
import { useEffect, useMemo, useRef } from 'react';
import { useFrame } from '@react-three/fiber';
import { useStage } from '../stage/Stage.ts';
import { plateMaterial } from '../stage/plateMaterial.ts';
import { outlineMaterial } from '../stage/outlineMaterial.ts';
import { refreshGeometry, structureGeometry, tissueGeometry } from './tissueGeometry.ts';

export function Highlight({ ids, version }: { readonly ids: readonly string[]; readonly version: number }) {
  const stage = useStage();
  const built = useRef(stage.build);
  const key = ids.join(' ');
  const parts = useMemo(
    () =>
      key.split(' ').flatMap((id) =>
        [...stage.layers.values()].flatMap((layer) =>
          layer.find(id).map(({ joined, range }) => ({
            id: range.id,
            geometry: structureGeometry(tissueGeometry(joined), joined, range.start, range.count),
            material: plateMaterial(joined.tissue, stage.plate),
            outline: outlineMaterial(stage.plate),
          })),
        ),
      ),
    // Layers that arrive later bring structures that were asked for before.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key, version, stage],
  );
  useEffect(
    () => () => {
      for (const { geometry, material, outline } of parts) {
        geometry.dispose();
        material.dispose();
        outline.dispose();
      }
    },
    [parts],
  );
  useFrame(() => {
    if (built.current !== stage.build) {
      built.current = stage.build;
      for (const { geometry } of parts) refreshGeometry(geometry);
    }
    for (const { outline } of parts) outline.uniforms.uCanvas.value.set(stage.size.width, stage.size.height);
  }, -4);
  return (
    <>
      {parts.map(({ id, geometry, material, outline }) => (
        <group key={id}>
          <mesh geometry={geometry} material={material} frustumCulled={false} />
          <mesh geometry={geometry} material={outline} frustumCulled={false} />
        </group>
      ))}
    </>
  );
}
