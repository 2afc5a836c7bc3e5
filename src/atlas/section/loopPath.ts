/** Loops as the path of a drawing: millimetres with one decimal, in steps from corner to corner. */
import type { Loop } from '../../base/section/Loop.ts';

/**
 * The same without the straight pieces along the edges of a frame: what was cut off there is no surface of the body.
 * @param on whether a place lies on the edge of the frame
 */
export function openLine(loops: readonly Loop[], on: (u: number, v: number) => boolean): string {
  let path = '';
  for (const loop of loops) {
    let drawing = false;
    for (let i = 0; i <= loop.length; i += 2) {
      const [u = 0, v = 0] = [loop[i % loop.length], loop[(i + 1) % loop.length]];
      const before = i === 0 ? null : ([loop[i - 2] ?? 0, loop[i - 1] ?? 0] as const);
      const along = before !== null && on(before[0], before[1]) && on(u, v);
      path += `${before === null || along ? 'M' : drawing ? ' ' : 'L'}${Math.round(u * 10) / 10} ${Math.round(v * 10) / 10}`;
      drawing = before !== null && !along;
    }
  }
  return path;
}

export function loopPath(loops: readonly Loop[]): string {
  return loops.map(onePath).join('');
}

function onePath(loop: Loop): string {
  let path = '';
  let [x, y] = [0, 0];
  for (let i = 0; i < loop.length; i += 2) {
    const [u, v] = [Math.round((loop[i] ?? 0) * 10), Math.round((loop[i + 1] ?? 0) * 10)];
    path += i === 0 ? `M${u / 10} ${v / 10}l` : joined(u - x, v - y, i === 2);
    [x, y] = [u, v];
  }
  return `${path}z`;
}

/** A minus sign parts two numbers as well as a space does. */
function joined(du: number, dv: number, first: boolean): string {
  const a = String(du / 10);
  const b = String(dv / 10);
  return `${first || a.startsWith('-') ? '' : ' '}${a}${b.startsWith('-') ? '' : ' '}${b}`;
}
