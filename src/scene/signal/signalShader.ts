/** A nerve that is drawn in up to its head, and the messages on it as round lights. Goes with `lineVertex`; lengths in mm. */
import { PULSES } from './signalCourse.ts';

export const signalFragment = /* glsl */ `
uniform float uHead;
uniform float uPulses[${PULSES}];
varying vec4 vColour;
varying vec3 vRun; // across px, half width px, along mm
varying float vDash;
void main() {
  float mmPerPx = max(fwidth(vRun.z), 0.0001);
  float drawn = 1.0 - smoothstep(uHead - mmPerPx, uHead, vRun.z);
  float across = abs(vRun.x);
  vec3 colour = mix(vec3(0.30, 0.21, 0.0), vColour.rgb, 1.0 - smoothstep(2.6, 3.6, across));
  float alpha = (1.0 - smoothstep(4.2, 5.2, across)) * drawn;
  for (int i = 0; i < ${PULSES}; i++) {
    if (uPulses[i] < 0.0) continue;
    float r = length(vec2((vRun.z - uPulses[i]) / mmPerPx, vRun.x));
    float glow = 0.75 * (1.0 - smoothstep(5.0, 15.0, r));
    float core = 1.0 - smoothstep(4.4, 5.6, r);
    colour = mix(colour, mix(vec3(1.0, 0.78, 0.22), vec3(1.0, 0.98, 0.88), core), max(glow, core));
    alpha = max(alpha, max(glow, core));
  }
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(colour, alpha);
  #include <colorspace_fragment>
}`;
