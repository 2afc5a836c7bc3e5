import { describe, expect, it } from 'vitest';
import { openEdges } from '../../../../models/mesh/assertClosed.ts';
import { readBuilt } from '../../support/readBuilt.ts';
import { columnPlace, columnsThrough } from '../muscles/columns.ts';

const nodes = await readBuilt('fascia.glb');
const surfaceOf = (name: string) => nodes.find((node) => node.name === name)!.surface;
const LAYERS = ['posterior', 'middle', 'anterior'].map((layer) => `thoracolumbar-fascia--${layer}`);

describe('the fascia', () => {
  it('has three layers, a tract on each side and the tissue under the skin, all closed', () => {
    const wanted = [...LAYERS, 'iliotibial-tract-left', 'iliotibial-tract-right', 'subcutaneous-tissue'];
    for (const name of wanted) expect(openEdges(surfaceOf(name)).length, name).toBe(0);
  });

  it('keeps its layers in order from back to front', () => {
    const { stretches, stepMm } = columnsThrough(LAYERS.map(surfaceOf), 1, 3);
    let compared = 0;
    for (const [key, column] of stretches) {
      const [x, z] = columnPlace(key, stepMm);
      const place = LAYERS.map((_, k) => column.find(([body]) => body === k)?.[1]);
      // At the raphe, on the outer edge, the layers meet.
      if (Math.abs(x + 0.6) > 60) continue;
      for (const k of [0, 1]) {
        const [back, front] = [place[k], place[k + 1]];
        if (back === undefined || front === undefined) continue;
        compared++;
        expect(back, `${x.toFixed(0)}, ${z.toFixed(0)}`).toBeGreaterThan(front);
      }
    }
    expect(compared).toBeGreaterThan(300);
  });
});
