/** A soft shadow under the feet: the only one there is. */
import { useEffect, useMemo } from 'react';
import { BufferGeometry, Float32BufferAttribute, ShaderMaterial } from 'three';

/** Height of the soles in metres, and the half-axes of the shadow. */
const FLOOR = -0.081;
const HALF = [0.36, 0.3] as const;
const MIDDLE_Z = 0.1;

export function ContactShadow() {
  const { geometry, material } = useMemo(() => {
    const [x, z] = HALF;
    const made = new BufferGeometry();
    made.setAttribute('position', new Float32BufferAttribute([-x, FLOOR, MIDDLE_Z + z, x, FLOOR, MIDDLE_Z + z, x, FLOOR, MIDDLE_Z - z, -x, FLOOR, MIDDLE_Z - z], 3));
    made.setAttribute('place', new Float32BufferAttribute([-1, 1, 1, 1, 1, -1, -1, -1], 2));
    made.setIndex([0, 1, 2, 0, 2, 3]);
    const shade = new ShaderMaterial({
      name: 'shadow',
      transparent: true,
      depthWrite: false,
      vertexShader: 'attribute vec2 place; varying vec2 vPlace; void main() { vPlace = place; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
      fragmentShader: 'varying vec2 vPlace; void main() { float r = clamp(1.0 - length(vPlace), 0.0, 1.0); gl_FragColor = vec4(0.01, 0.015, 0.02, r * r * 0.55); }',
    });
    return { geometry: made, material: shade };
  }, []);
  useEffect(
    () => () => {
      geometry.dispose();
      material.dispose();
    },
    [geometry, material],
  );
  return <mesh geometry={geometry} material={material} renderOrder={0} />;
}
