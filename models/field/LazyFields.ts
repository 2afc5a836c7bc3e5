import type { Solid, Structure } from '../types.ts';
import { meshField } from './meshField.ts';

const STEP_MM = 1.5;
const BAND_MM = 15;

/** Solids of finished structures by id, each sampled from its surface when first asked for. */
export class LazyFields {
  private readonly structures: readonly Structure[];
  private readonly known = new Map<string, Solid>();

  /** @param structures May grow later. */
  constructor(structures: readonly Structure[]) {
    this.structures = structures;
  }

  has(id: string): boolean {
    return this.structures.some((each) => each.id === id);
  }

  /** The solid (distances true within 15 mm), or undefined if no such structure stands yet. */
  get(id: string): Solid | undefined {
    const known = this.known.get(id);
    if (known) return known;
    const structure = this.structures.find((each) => each.id === id);
    if (!structure) return undefined;
    const solid = meshField(structure.surface, STEP_MM, BAND_MM);
    this.known.set(id, solid);
    return solid;
  }
}
