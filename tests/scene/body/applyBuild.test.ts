import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGlb } from '../../../src/scene/assets/readGlb.ts';
import type { AnchorsDocument } from '../../../src/scene/assets/AnchorsDocument.ts';
import { applyBuild, moveAnchors } from '../../../src/scene/body/applyBuild.ts';
import { mergeStructures, type JoinedTissue } from '../../../src/scene/body/mergeStructures.ts';

const built = (file: string): URL => new URL(`../../../models/built/${file}`, import.meta.url);
const anchors = JSON.parse(readFileSync(built('anchors.json'), 'utf8')) as AnchorsDocument;

/** Greatest distance of the back's skin behind the body at the height of the loin, metres. */
function depthOfBack({ positions }: JoinedTissue): number {
  let most = Infinity;
  for (let i = 0; i < positions.length; i += 3) if (Math.abs(positions[i]! - 0.04) < 0.02 && Math.abs(positions[i + 1]! - 1) < 0.02) most = Math.min(most, positions[i + 2]!);
  return -most;
}

describe('a build', () => {
  let skin: JoinedTissue;
  let bones: readonly JoinedTissue[];
  beforeAll(async () => {
    skin = mergeStructures(await readGlb(new Uint8Array(readFileSync(built('skin.glb')))), 'skin')[0]!;
    bones = mergeStructures(await readGlb(new Uint8Array(readFileSync(built('bones.glb')))), 'bones');
  });

  it('moves the skin of the back: slim lies deeper than average, large stands out', () => {
    const depths = [-1, 0, 1].map((weight) => {
      applyBuild(skin, weight);
      return depthOfBack(skin);
    });
    expect(depths[0]).toBeLessThan(depths[1]! - 0.002);
    expect(depths[2]).toBeGreaterThan(depths[1]! + 0.002);
  });

  it('comes back to the average body exactly, with normals of unit length on the way', () => {
    applyBuild(skin, 0);
    const before = skin.positions.slice();
    applyBuild(skin, 1);
    for (let i = 0; i < 3000; i += 3) expect(Math.hypot(skin.normals[i]!, skin.normals[i + 1]!, skin.normals[i + 2]!)).toBeCloseTo(1, 3);
    applyBuild(skin, 0);
    expect(skin.positions).toEqual(before);
  });

  it('leaves the bones of the trunk where they are', () => {
    expect(bones.find(({ tissue }) => tissue === 'bone')?.builds).toBeNull();
  });

  it('takes points and lines along with the skin', () => {
    const large = moveAnchors(anchors, 1, skin);
    const at = anchors.points.findIndex(({ code }) => code === 'BL23');
    expect(large.points[at]!.position[2]).toBeLessThan(anchors.points[at]!.position[2]);
    expect(large.midline).toHaveLength(anchors.midline.length);
    expect(moveAnchors(anchors, 0, skin).midline).toBe(anchors.midline);
  });
});
