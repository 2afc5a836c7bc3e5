import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CANAL, nerveRoad, segmentUp, STATIONS } from '../../../../src/features/mechanism/opening/nerveRoad.ts';

interface Row {
  readonly id: string;
  readonly branches: readonly (readonly (readonly number[])[])[];
  readonly posteriorForamen?: readonly number[];
}

const table = JSON.parse(readFileSync('models/tables/nerves.json', 'utf8')) as { readonly rows: readonly Row[]; readonly dorsalRami: readonly { readonly nerve: string; readonly transverseRoot: readonly number[] }[] };
const row = (id: string): Row | undefined => table.rows.find((one) => one.id === id);

describe('the road through the model', () => {
  it.each(Object.keys(STATIONS))('%s takes the stations of the model’s own nerve', (nerve) => {
    const own = row(`spinal-nerve-${nerve.toLowerCase()}-left`);
    const leaves = table.dorsalRami.find((ramus) => ramus.nerve === own?.id)?.transverseRoot ?? own?.posteriorForamen;
    expect(STATIONS[nerve]).toEqual({ leaves, ganglion: own?.branches[0]?.[1]?.slice(0, 3), canal: own?.branches[0]?.[0]?.slice(0, 3) });
  });

  it('climbs in the middle of the model’s canal', () => {
    const middle = [...(row('spinal-cord')?.branches[0]?.slice(0, 3) ?? []), ...(row('cauda-equina')?.branches[0]?.slice(1) ?? [])];
    expect(CANAL).toEqual(middle.map(([, back, up]) => [back, up]));
  });

  it.each(Object.keys(STATIONS))('%s ends in the cord, above its ganglion', (nerve) => {
    const road = nerveRoad({ road: 'spine', nerve }, 'L') ?? [];
    const [end, ganglion] = [road.at(-1)?.[1] ?? 0, road[1]?.[1] ?? 0];
    expect(end).toBeGreaterThan(ganglion + 0.03);
    expect(end).toBeCloseTo(segmentUp(nerve) / 1000, 6);
    // Between the disc below L1 and the bone above the model's highest: T11.
    expect(end).toBeGreaterThan(1.0396);
    expect(end).toBeLessThan(1.115);
  });

  it('is mirrored for the right side', () => {
    const [left, right] = (['L', 'R'] as const).map((side) => nerveRoad({ road: 'spine', nerve: 'L2' }, side) ?? []);
    for (const [index, place] of (left ?? []).entries()) expect((place[0] + (right?.[index]?.[0] ?? 0)) / 2).toBeCloseTo(-0.0006, 6);
  });

  it('is none where the model has no such nerve: it is drawn there', () => {
    expect(nerveRoad({ road: 'neck', nerve: 'C7' }, 'L')).toBeNull();
    expect(nerveRoad({ road: 'face', nerve: 'V2' }, 'L')).toBeNull();
    expect(nerveRoad({ road: 'above', nerve: 'T12' }, 'L')).toBeNull();
  });
});
