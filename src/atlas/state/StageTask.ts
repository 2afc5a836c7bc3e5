/** What a quiz asks of the stage: one marker lit without its name, or bare skin that takes a pin. Plain values. */
export type TaskSide = 'L' | 'R' | 'M';

/** A place that was touched, in the scene frame (metres): across and up, and the skin there where the live body knows it. */
export interface PinPlace {
  readonly x: number;
  readonly y: number;
  readonly skin: { readonly at: readonly [number, number, number]; readonly normal: readonly [number, number, number] } | null;
}

export interface StageTask {
  readonly lit: { readonly code: string; readonly side: TaskSide } | null;
  /** A tap on the skin sets the pin. */
  readonly takesPin: boolean;
  readonly pin: PinPlace | null;
}
