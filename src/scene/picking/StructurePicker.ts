/** Which structure lies under a ray. Search trees are built one structure at a time, when the browser has nothing else to do. */
import { BufferAttribute, BufferGeometry, DoubleSide, type Ray } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { LoadedLayer } from '../stage/Stage.ts';
import type { LayerName } from '../SceneProps.ts';

export interface StructureHit {
  readonly id: string;
  readonly layer: LayerName;
  /** Metres from the ray's origin. */
  readonly distance: number;
  /** Unit normal of the face that was met. */
  readonly normal: readonly [number, number, number];
}

const NOTHING: ReadonlySet<string> = new Set();

interface Candidate {
  readonly id: string;
  readonly layer: LayerName;
  readonly geometry: BufferGeometry;
  tree: MeshBVH | null;
}

export class StructurePicker {
  private readonly candidates: Candidate[] = [];
  private readonly known = new Set<LayerName>();

  /** Takes a layer in; cheap, the trees come later. */
  add(layer: LoadedLayer): void {
    if (this.known.has(layer.name)) return;
    this.known.add(layer.name);
    for (const joined of layer.tissues) {
      const positions = new BufferAttribute(joined.positions, 3);
      for (const { id, start, count } of joined.ranges) {
        const geometry = new BufferGeometry();
        geometry.setAttribute('position', positions);
        geometry.setIndex(new BufferAttribute(joined.indices.slice(start, start + count), 1));
        this.candidates.push({ id, layer: layer.name, geometry, tree: null });
      }
    }
  }

  /** Every tree stands: asking costs little. */
  get complete(): boolean {
    return this.candidates.every((candidate) => candidate.tree);
  }

  /** Builds one missing tree; returns whether more are missing. */
  buildNext(): boolean {
    const next = this.candidates.find((candidate) => !candidate.tree);
    if (next) grow(next);
    return this.candidates.some((candidate) => !candidate.tree);
  }

  /** The body has changed its build: trees that stand are fitted to the new places. */
  refit(): void {
    for (const { tree } of this.candidates) tree?.refit();
  }

  /** The nearest structure of the given layers along a ray in the scene frame. Trees still missing are built on the spot. */
  pick(ray: Ray, layers: ReadonlySet<LayerName>, hidden: ReadonlySet<string> = NOTHING): StructureHit | null {
    return this.nearest(ray, (candidate) => layers.has(candidate.layer) && !hidden.has(candidate.id));
  }

  /** The nearest of these structures and their parts. */
  pickAmong(ray: Ray, ids: readonly string[]): StructureHit | null {
    return this.nearest(ray, (candidate) => named(candidate.id, ids));
  }

  private nearest(ray: Ray, meant: (candidate: Candidate) => boolean): StructureHit | null {
    let best: StructureHit | null = null;
    for (const candidate of this.candidates) {
      if (!meant(candidate)) continue;
      const hit = grow(candidate).raycastFirst(ray, DoubleSide, 0, best?.distance ?? Infinity);
      if (hit && (!best || hit.distance < best.distance)) best = { id: candidate.id, layer: candidate.layer, distance: hit.distance, normal: hit.face ? [hit.face.normal.x, hit.face.normal.y, hit.face.normal.z] : [0, 0, -1] };
    }
    return best;
  }
}

function named(id: string, ids: readonly string[]): boolean {
  return ids.some((each) => id === each || id.startsWith(`${each}--`));
}

function grow(candidate: Candidate): MeshBVH {
  candidate.tree ??= new MeshBVH(candidate.geometry, { targetLeafSize: 8 });
  return candidate.tree;
}
