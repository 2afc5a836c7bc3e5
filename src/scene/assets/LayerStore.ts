/** Fetches and keeps the layers of the body, each once. */
import { nextTask } from '../../base/nextTask.ts';
import { bodyHull } from '../camera/BodyHull.ts';
import { applyBuild } from '../body/applyBuild.ts';
import { mergeStructures } from '../body/mergeStructures.ts';
import type { LayerName, SceneProps } from '../SceneProps.ts';
import type { LoadedLayer, Stage } from '../stage/Stage.ts';
import { NO_ANCHORS, type AnchorsDocument } from './AnchorsDocument.ts';
import { fetchBytes } from './fetchBytes.ts';
import { anchorsAddress, layerAddress } from './modelFiles.ts';
import { readGlb } from './readGlb.ts';

export class LayerStore {
  private readonly stop = new AbortController();
  private readonly asked = new Map<LayerName, Promise<boolean>>();
  private readonly stage: Stage;
  private readonly arrived: (layer: LayerName) => void;

  constructor(stage: Stage, arrived: (layer: LayerName) => void) {
    this.stage = stage;
    this.arrived = arrived;
  }

  /** Skin and anchors: what the first picture needs. Throws if there is no skin. */
  async loadFirst(): Promise<void> {
    const skin = this.load('skin', true);
    this.asked.set('skin', skin);
    const [, anchors] = await Promise.all([skin, this.loadAnchors()]);
    this.stage.anchors = anchors;
    this.stage.home = anchors;
    const body = this.stage.layers.get('skin')?.tissues[0];
    if (!body) throw new Error('the skin is missing');
    this.stage.hull = bodyHull(body.positions);
  }

  /** Fetches a deeper layer if it is not here; answers whether it is. A layer that fails may be asked for again. */
  ensure(layer: LayerName): Promise<boolean> {
    const known = this.asked.get(layer);
    if (known) return known;
    const asked = this.load(layer, false).catch(() => {
      this.asked.delete(layer);
      return false;
    });
    this.asked.set(layer, asked);
    return asked;
  }

  dispose(): void {
    this.stop.abort();
  }

  private async load(name: LayerName, first: boolean): Promise<boolean> {
    const address = urlsOf(this.stage.props)[name] ?? layerAddress(name);
    if (address === undefined) return false;
    const bytes = await fetchBytes(
      address,
      (loaded, total) => {
        if (first) this.stage.events.onProgress?.({ loaded, total, part: name });
      },
      this.stop.signal,
    );
    const structures = await readGlb(bytes);
    await nextTask();
    const tissues = mergeStructures(structures, name);
    await nextTask();
    if (this.stop.signal.aborted) return false;
    // From here to the stage in one go: a build chosen in between would find the layer nowhere.
    if (this.stage.build !== 0) for (const tissue of tissues) applyBuild(tissue, this.stage.build);
    const layer: LoadedLayer = {
      name,
      tissues,
      find: (id) => tissues.flatMap((joined) => joined.ranges.filter((range) => range.id === id || range.id.startsWith(`${id}--`)).map((range) => ({ joined, range }))),
    };
    this.stage.layers.set(name, layer);
    this.arrived(name);
    return true;
  }

  private async loadAnchors(): Promise<AnchorsDocument> {
    const address = anchorsAddress();
    if (address === undefined) return NO_ANCHORS;
    try {
      const answer = await fetch(address, { signal: this.stop.signal });
      return answer.ok ? ((await answer.json()) as AnchorsDocument) : NO_ANCHORS;
    } catch {
      // Without places there are no markers, but the list of points and the body still serve.
      return NO_ANCHORS;
    }
  }
}

function urlsOf(props: SceneProps): Partial<Record<LayerName, string>> {
  return props.assets?.urls ?? {};
}
