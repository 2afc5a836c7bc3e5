/**
 * Gives the body another build. The arrays that drawing, picking and labels share are written anew, so that all of them
 * follow: a change of build is rare, and a hundred thousand vertices are a millisecond's work.
 */
import type { AnchorsDocument } from '../assets/AnchorsDocument.ts';
import type { JoinedTissue } from './mergeStructures.ts';

type Triple = readonly [number, number, number];

/** -1 slim, 0 average, 1 large: weight of the one morph target (docs/model.md, Builds). */
export const BUILD_WEIGHT = { slim: -1, average: 0, large: 1 } as const;

export function applyBuild({ positions, normals, builds }: JoinedTissue, weight: number): void {
  if (!builds) return;
  for (let i = 0; i < positions.length; i++) positions[i] = builds.positions[i]! + weight * builds.moves[i]!;
  if (!builds.normalMoves) return;
  for (let i = 0; i < normals.length; i += 3) {
    const x = builds.normals[i]! + weight * builds.normalMoves[i]!;
    const y = builds.normals[i + 1]! + weight * builds.normalMoves[i + 1]!;
    const z = builds.normals[i + 2]! + weight * builds.normalMoves[i + 2]!;
    const length = Math.hypot(x, y, z) || 1;
    normals[i] = x / length;
    normals[i + 1] = y / length;
    normals[i + 2] = z / length;
  }
}

/** Points and levels move with the skin that they stand on; lines follow the nearest vertex of the average skin. */
export function moveAnchors(anchors: AnchorsDocument, weight: number, skin: JoinedTissue | undefined): AnchorsDocument {
  const moved = <T extends { readonly position: Triple; readonly move?: Triple }>(row: T): T => (row.move ? { ...row, position: along(row.position, row.move, weight) } : row);
  const follow = (line: readonly Triple[]): readonly Triple[] => (skin?.builds && weight !== 0 ? line.map((at) => along(at, nearestMove(skin.builds!, at), weight)) : line);
  return { ...anchors, points: anchors.points.map(moved), levels: anchors.levels.map(moved), midline: follow(anchors.midline), crestLine: follow(anchors.crestLine) };
}

function along(at: Triple, step: Triple, weight: number): Triple {
  return [at[0] + weight * step[0], at[1] + weight * step[1], at[2] + weight * step[2]];
}

function nearestMove({ positions, moves }: NonNullable<JoinedTissue['builds']>, at: Triple): Triple {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < positions.length; i += 3) {
    const away = (positions[i]! - at[0]) ** 2 + (positions[i + 1]! - at[1]) ** 2 + (positions[i + 2]! - at[2]) ** 2;
    if (away < least) [least, best] = [away, i];
  }
  return [moves[best]!, moves[best + 1]!, moves[best + 2]!];
}
