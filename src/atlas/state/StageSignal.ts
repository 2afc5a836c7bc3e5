/** What a mechanism plays on the body: a message on its way from the open point into the cord. */
export interface StageSignal {
  readonly code: string;
  readonly side: 'L' | 'R' | 'both';
  /** The nerve's centreline in metres, from the end that is nearer to the point. */
  readonly path: readonly (readonly [number, number, number])[];
  /** A sham needle stays on the skin. */
  readonly enters: boolean;
  /** How far it has come, 0..1. It moves with every frame, so it is no plain value: the scene subscribes to it. */
  readonly phase: { readonly at: number; readonly subscribe: (listener: () => void) => () => void };
  /** Structures of the model that stand out while the rest pales. */
  readonly structures: readonly string[];
  /** Names beside them, once the road is whole. */
  readonly tags: readonly { readonly id: string; readonly group: string; readonly name: string }[];
}
