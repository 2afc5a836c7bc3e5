/** Whether the live body can be drawn here at all. No three: the shell asks before it loads the scene. */
import { probeWebgl } from './probeWebgl.ts';

export function webgl2Available(): boolean {
  return probeWebgl().available;
}
