/** What the room of a section shows on the stage: where the body is cut and how the needle stands in it. Metres, scene frame. */
type Triple = readonly [number, number, number];

export interface StageCut {
  readonly code: string;
  /** The point on the average skin; the picture's right and down. The eye looks along u x v, and what lies before the plane is taken away. */
  readonly plane: { readonly origin: Triple; readonly u: Triple; readonly v: Triple };
  /** Part of the plane that is looked at. */
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Where the needle enters, down from the origin. */
  readonly entry: number;
  /** Right and down, length one. */
  readonly direction: readonly [number, number];
  readonly depth: number;
  /** Where the atlas stops; null while the reader is asked for it. */
  readonly stop: number | null;
  readonly needle: 'free' | 'caution' | 'stop';
  /** Structures that must not be reached, and how near the tip is, 0 far .. 1 there. */
  readonly near: readonly (readonly [id: string, share: number])[];
  /** What the tip is in. */
  readonly here: string | null;
  /** Told where a hand has moved the tip: from the skin, never past the stop. */
  readonly onDepth: (metres: number) => void;
  readonly names: readonly { readonly id: string; readonly name: string; readonly at: Triple }[];
}
