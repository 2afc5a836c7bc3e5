/** One peel stop: a mesh per tissue, faded together. Hidden, never unmounted, while it is not to be seen. */
import { useEffect, useMemo, useRef } from 'react';
import { useFrame } from '@react-three/fiber';
import type { Group } from 'three';
import { LAYERS } from '../assets/layers.ts';
import { useStage, type LoadedLayer } from '../stage/Stage.ts';
import { plateMaterial, SILHOUETTES, SKIN_TONES, TISSUE_OPACITY } from '../stage/plateMaterial.ts';
import { takeAway } from './takeAway.ts';
import { refreshGeometry, tissueGeometry } from './tissueGeometry.ts';
import { GHOST_OPACITY } from './peelLayers.ts';

export function BodyLayer({ layer, hidden }: { readonly layer: LoadedLayer; readonly hidden: ReadonlySet<string> }) {
  const stage = useStage();
  const group = useRef<Group>(null);
  const built = useRef(stage.build);
  const isSkin = layer.name === 'skin';
  const parts = useMemo(
    () =>
      layer.tissues.map((joined) => ({
        tissue: joined.tissue,
        geometry: tissueGeometry(joined),
        material: plateMaterial(joined.tissue, stage.plate),
        depth: plateMaterial(joined.tissue, stage.plate, 'depth'),
        ghost: isSkin ? plateMaterial(joined.tissue, stage.plate, 'ghost') : null,
        cavity: isSkin ? plateMaterial(joined.tissue, stage.plate, 'cavity') : null,
      })),
    [layer, stage, isSkin],
  );
  useEffect(
    () => () => {
      for (const { geometry, material, depth, ghost, cavity } of parts) {
        geometry.dispose();
        material.dispose();
        depth.dispose();
        ghost?.dispose();
        cavity?.dispose();
      }
    },
    [parts],
  );

  useEffect(() => {
    for (const [index, joined] of layer.tissues.entries()) {
      const part = parts[index];
      if (part) takeAway(part.geometry, joined, hidden);
    }
    stage.invalidate();
  }, [stage, layer, parts, hidden]);

  useFrame(() => {
    if (built.current !== stage.build) {
      built.current = stage.build;
      for (const [index, { builds }] of layer.tissues.entries()) if (builds) refreshGeometry(parts[index]!.geometry);
    }
    const look = stage.looks[layer.name];
    const isolate = stage.course.isolate.value;
    const open = stage.plate.uPort.value.w > 0;
    const skinSolid = stage.looks.skin.opacity >= 1 && isolate <= 0;
    const bare = stage.course.alone.value > 0.996 && isolate > 0.996;
    const shown = !bare && (isSkin || (look.opacity > 0.004 && open && !skinSolid));
    if (group.current) group.current.visible = shown;
    if (!shown) return;
    for (const { tissue, material, depth, ghost, cavity } of parts) {
      const silhouette = SILHOUETTES.has(tissue) ? 0.8 : 0;
      // Bones that pale turn into glass by and by.
      const pale = layer.name === 'bones' ? (1 - look.opacity) / (1 - GHOST_OPACITY) : 0;
      const paling = isSkin ? 0 : Math.max(isolate, silhouette, pale);
      const whole = look.opacity * (TISSUE_OPACITY[tissue] ?? 1);
      const opacity = whole + (Math.min(whole, GHOST_OPACITY * (1 - stage.course.alone.value)) - whole) * isolate;
      material.uniforms.uOpacity.value = opacity;
      material.uniforms.uGhostliness.value = isSkin ? isolate * (0.85 + 0.15 * stage.course.alone.value) : paling;
      const clear = isSkin ? (opacity < 1 && open) || isolate > 0 : opacity < 1;
      material.transparent = clear;
      material.depthWrite = isSkin ? isolate <= 0 : isolate <= 0 && silhouette === 0;
      depth.visible = clear && material.depthWrite;
      depth.uniforms.uOpacity.value = opacity;
      if (isSkin) material.uniforms.uColour.value.set(SKIN_TONES[stage.props.tone - 1] ?? SKIN_TONES[1]!);
      if (ghost && cavity) {
        ghost.uniforms.uColour.value.copy(material.uniforms.uColour.value);
        ghost.uniforms.uOpacity.value = (1 - opacity) * (stage.course.radius.value > 1 ? 0.55 : 0.3) * (1 - isolate);
        ghost.visible = (open && ghost.uniforms.uOpacity.value > 0.01) || (stage.plate.uArms.value > 0.01 && !stage.cutOpen);
        cavity.visible = open && stage.course.centre !== null && stage.course.radius.value < 1 && opacity < 1;
      }
    }
  }, -4);

  // Bones stay before what lies under them, as a ghost.
  const order = layer.name === 'bones' ? 8 : LAYERS.length - LAYERS.indexOf(layer.name);
  return (
    <group ref={group}>
      {parts.map(({ tissue, geometry, material, depth }) => [
        <mesh key={`${tissue} depth`} geometry={geometry} material={depth} renderOrder={order - 0.5} frustumCulled={false} />,
        <mesh key={tissue} name={`${layer.name}:${tissue}`} geometry={geometry} material={material} renderOrder={order} frustumCulled={false} />,
      ])}
      {parts.map(({ geometry, ghost, cavity }) =>
        ghost && cavity
          ? [
              <mesh key="ghost" geometry={geometry} material={ghost} renderOrder={9} frustumCulled={false} />,
              <mesh key="cavity" geometry={geometry} material={cavity} frustumCulled={false} />,
            ]
          : null,
      )}
    </group>
  );
}
