/** The rim of the porthole: a thin bright ring with a soft shadow inside, so that the cut reads as depth. */
import { useEffect, useMemo, useRef } from 'react';
import { useFrame } from '@react-three/fiber';
import { BufferGeometry, Float32BufferAttribute, ShaderMaterial, Vector2, type Mesh } from 'three';
import { useStage } from '../stage/Stage.ts';

export function PortholeRim() {
  const stage = useStage();
  const mesh = useRef<Mesh>(null);
  const { geometry, material } = useMemo(() => make(stage.plate.uPort), [stage]);
  useEffect(
    () => () => {
      geometry.dispose();
      material.dispose();
    },
    [geometry, material],
  );
  useFrame(() => {
    const { course } = stage;
    const cut = 1 - stage.looks.skin.opacity;
    const shown = course.centre !== null && course.radius.value > 0.002 && course.radius.value < 1 && cut > 0.01;
    if (mesh.current) mesh.current.visible = shown;
    material.uniforms['uOpacity']!.value = cut;
    material.uniforms['uCanvas']!.value.set(stage.size.width, stage.size.height);
  }, -2);
  return <mesh ref={mesh} geometry={geometry} material={material} renderOrder={45} frustumCulled={false} />;
}

function make(uPort: { value: unknown }): { geometry: BufferGeometry; material: ShaderMaterial } {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0], 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const material = new ShaderMaterial({
    name: 'rim',
    uniforms: { uPort, uOpacity: { value: 0 }, uCanvas: { value: new Vector2(1, 1) } },
    transparent: true,
    depthTest: false,
    depthWrite: false,
    vertexShader: /* glsl */ `
      uniform vec4 uPort;
      uniform vec2 uCanvas;
      varying vec2 vPx;
      varying float vRadius;
      void main() {
        float pxPerMetre = projectionMatrix[1][1] * uCanvas.y * 0.5 / -uPort.z;
        vRadius = uPort.w * pxPerMetre;
        vPx = position.xy * (vRadius + 6.0);
        gl_Position = projectionMatrix * vec4(uPort.xyz + vec3(vPx / pxPerMetre, 0.0), 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform float uOpacity;
      varying vec2 vPx;
      varying float vRadius;
      void main() {
        float away = length(vPx) - vRadius;
        float px = fwidth(vPx.x);
        float rim = 1.0 - smoothstep(1.0 - px * 0.5, 1.0 + px * 0.5, abs(away) );
        float casing = (1.0 - smoothstep(2.0 - px * 0.5, 2.0 + px * 0.5, abs(away))) * 0.55;
        // The wall of the cut is darkest under the light, at the upper left.
        float side = 0.55 + 0.45 * dot(normalize(vPx + vec2(0.001)), vec2(-0.64, 0.77));
        float wall = away < 0.0 ? exp(away / (vRadius * 0.10)) * 0.50 * side : 0.0;
        float alpha = max(rim, max(casing, wall)) * uOpacity;
        if (alpha < 0.004) discard;
        gl_FragColor = vec4(mix(vec3(0.02, 0.025, 0.03), vec3(1.0, 0.99, 0.96), rim), alpha);
        #include <colorspace_fragment>
      }`,
  });
  return { geometry, material };
}
