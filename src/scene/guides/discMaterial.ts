/** A flat tint laid over the skin. Three's own materials are left out of the built site (`.ci/leanThree.mjs`). */
import { shaderMaterial } from '@react-three/drei/core/shaderMaterial.js';
import { Color, DoubleSide, type ShaderMaterial } from 'three';

const vertexShader = /* glsl */ `
void main() {
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

const fragmentShader = /* glsl */ `
uniform vec3 uColour;
uniform float uOpacity;
void main() {
  gl_FragColor = vec4(uColour, uOpacity);
  #include <colorspace_fragment>
}`;

const Disc = shaderMaterial({ uColour: new Color(), uOpacity: 1 }, vertexShader, fragmentShader);

/** @param opacity 0..1. */
export function discMaterial(colour: string, opacity: number): ShaderMaterial {
  const material = new Disc({ transparent: true, depthTest: false, depthWrite: false, side: DoubleSide });
  material.name = 'disc';
  material.uColour.set(colour);
  material.uOpacity = opacity;
  return material;
}
