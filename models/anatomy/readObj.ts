import type { Surface } from '../types.ts';

/**
 * The triangles of an OBJ file: `v` and `f` lines, polygons split into fans, counted from 1 or from the end; all else is skipped.
 * @param text In mm, +x the subject's left, +y back, +z up.
 * @throws Error that names the line of a place that is no number or a corner that is not there.
 */
export function readObj(text: string): Surface {
  const positions: number[] = [];
  const indices: number[] = [];
  text.split(/\r?\n/).forEach((line, number) => {
    const [kind, ...words] = line.trim().split(/\s+/);
    if (kind === 'v') {
      const place = words.slice(0, 3).map(Number);
      if (place.length < 3 || !place.every(Number.isFinite)) throw new Error(`line ${number + 1} gives no place`);
      positions.push(...place);
    } else if (kind === 'f') {
      const corners = words.map((word) => {
        const given = Number(word.split('/')[0]);
        const corner = given < 0 ? positions.length / 3 + given : given - 1;
        if (!Number.isInteger(corner) || corner < 0 || corner >= positions.length / 3) throw new Error(`line ${number + 1} names a corner that is not there`);
        return corner;
      });
      for (let k = 2; k < corners.length; k++) indices.push(corners[0]!, corners[k - 1]!, corners[k]!);
    }
  });
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}
