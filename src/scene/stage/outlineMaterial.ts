/** The outline of a structure: its own back faces, pushed outwards by a constant width on the screen. */
import { BackSide, ShaderMaterial, Vector2, type IUniform } from 'three';
import type { PlateUniforms } from './plateMaterial.ts';

export type OutlineMaterial = ShaderMaterial & { uniforms: { readonly uCanvas: IUniform<Vector2> } };

const WIDTH_PX = 2.5;

export function outlineMaterial(shared: PlateUniforms): OutlineMaterial {
  return new ShaderMaterial({
    name: 'outline',
    side: BackSide,
    uniforms: { uCanvas: { value: new Vector2(1, 1) }, uAccent: shared.uAccent, uPort: shared.uPort },
    vertexShader: /* glsl */ `
      uniform vec2 uCanvas;
      varying vec3 vPlaceV;
      void main() {
        vec4 seen = modelViewMatrix * vec4(position, 1.0);
        vec4 clip = projectionMatrix * seen;
        vec2 out_ = (projectionMatrix * vec4(normalMatrix * normal, 0.0)).xy * uCanvas;
        clip.xy += normalize(out_ + vec2(1e-6)) * ${WIDTH_PX.toFixed(1)} * 2.0 / uCanvas * clip.w;
        vPlaceV = seen.xyz;
        gl_Position = clip;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uAccent;
      uniform vec4 uPort;
      varying vec3 vPlaceV;
      void main() {
        if (length(vPlaceV.xy * (uPort.z / vPlaceV.z) - uPort.xy) > uPort.w) discard;
        gl_FragColor = vec4(uAccent, 1.0);
        #include <colorspace_fragment>
      }`,
  }) as unknown as OutlineMaterial;
}
