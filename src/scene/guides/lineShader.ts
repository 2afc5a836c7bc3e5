/** Lines of constant width on the screen, each segment one instance. `position.x` is -1..1 across, `position.y` 0..1 along. */
export const lineVertex = /* glsl */ `
attribute vec3 iFrom;
attribute vec3 iTo;
attribute vec4 iColour;
attribute vec4 iStyle; // width px, dash mm (0 solid), start mm, end mm
uniform vec2 uCanvas;
uniform float uTowards;
varying vec4 vColour;
varying vec3 vRun; // across px, half width px, along mm
varying float vDash;
void main() {
  vec4 a = viewMatrix * vec4(iFrom, 1.0), b = viewMatrix * vec4(iTo, 1.0);
  // Lifted towards the eye by a few millimetres, so that the skin they lie on does not swallow them.
  a.xyz *= 1.0 - uTowards / length(a.xyz); b.xyz *= 1.0 - uTowards / length(b.xyz);
  vec4 ca = projectionMatrix * a, cb = projectionMatrix * b;
  vec2 along = (cb.xy / cb.w - ca.xy / ca.w) * uCanvas;
  along = length(along) > 0.0001 ? normalize(along) : vec2(1.0, 0.0);
  float half_ = iStyle.x * 0.5 + 1.0;
  vec4 clip = mix(ca, cb, position.y);
  clip.xy += vec2(-along.y, along.x) * position.x * half_ * 2.0 / uCanvas * clip.w;
  vColour = iColour;
  vRun = vec3(position.x * half_, iStyle.x * 0.5, mix(iStyle.z, iStyle.w, position.y));
  vDash = iStyle.y;
  gl_Position = clip;
}`;

export const lineFragment = /* glsl */ `
uniform float uOpacity;
varying vec4 vColour;
varying vec3 vRun;
varying float vDash;
void main() {
  float px = fwidth(vRun.x);
  float cover = 1.0 - smoothstep(-px * 0.5, px * 0.5, abs(vRun.x) - vRun.y);
  if (vDash > 0.0) {
    float at = abs(mod(vRun.z, vDash) - vDash * 0.5);
    float mm = max(fwidth(vRun.z), 0.0001);
    cover *= 1.0 - smoothstep(-mm * 0.5, mm * 0.5, at - vDash * 0.29);
  }
  float alpha = cover * vColour.a * uOpacity;
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(vColour.rgb, alpha);
  #include <colorspace_fragment>
}`;
