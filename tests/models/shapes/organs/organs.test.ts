import { describe, expect, it } from 'vitest';
import { openEdges } from '../../../../models/mesh/assertClosed.ts';
import type { Surface } from '../../../../models/types.ts';
import { readBuilt } from '../../support/readBuilt.ts';

const nodes = await readBuilt('nerves-vessels-organs.glb');
const bones = await readBuilt('bones.glb');

function heights({ positions }: Surface): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 2; i < positions.length; i += 3) {
    low = Math.min(low, positions[i]!);
    high = Math.max(high, positions[i]!);
  }
  return [low, high];
}

describe('the organs', () => {
  it.each(['kidney', 'suprarenal-gland', 'ureter', 'pleura-lower-border'])('show a closed %s on both sides', (name) => {
    for (const side of ['left', 'right']) {
      const node = nodes.find((each) => each.name === `${name}-${side}`);
      expect(node, `${name}-${side}`).toBeDefined();
      expect(openEdges(node!.surface).length, node!.name).toBe(0);
    }
  });

  it('show the kidneys between T11 and L4, the right one lower', () => {
    const bone = (name: string): [number, number] => heights(bones.find((each) => each.name === name)!.surface);
    const [leftLow, leftHigh] = heights(nodes.find((each) => each.name === 'kidney-left')!.surface);
    const [rightLow, rightHigh] = heights(nodes.find((each) => each.name === 'kidney-right')!.surface);
    expect(leftHigh).toBeLessThan(bone('thoracic-vertebra-t11')[1]);
    expect(rightLow).toBeGreaterThan(bone('lumbar-vertebra-l4')[0]);
    expect(leftLow).toBeGreaterThan(bone('lumbar-vertebra-l3')[0]);
    expect(rightHigh).toBeLessThan(leftHigh);
  });
});
