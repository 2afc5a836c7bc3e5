/**
 * Labels glide from where they stood to where they belong, all on one damper. A label that has just appeared stands at its place at once.
 * Nothing is allocated on the way but the words of the moves themselves.
 */
import { createDamper, stepDamper } from '../../../base/damper.ts';

/** x and y of the chip's corner, of the leader's end at the chip, and of its other end. CSS px. */
export type Spot = ArrayLike<number>;

interface Row {
  /** The array is used again. */
  draw: (at: Spot) => void;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly at: Float64Array;
}

const NUMBERS = 6;
/** Motion "change" (experience.md 12.6). */
export const SLIDE_SECONDS = 0.2;

export class LabelSlide {
  private readonly rows = new Map<string, Row>();
  private readonly course = createDamper(1, 1e-3);

  /** Sends a label to its place: from where it is drawn now, or at once. */
  send(id: string, spot: Spot, draw: (at: Spot) => void): void {
    const row = this.rows.get(id) ?? { draw, from: new Float64Array(NUMBERS), to: new Float64Array(NUMBERS), at: Float64Array.from(spot) };
    row.draw = draw;
    row.from.set(row.at);
    row.to.set(spot);
    this.rows.set(id, row);
  }

  /** The label is not shown any more; when it comes back it will not have travelled. */
  drop(id: string): void {
    this.rows.delete(id);
  }

  /** Begins the journey of all that were sent; `still`: they are there at once. */
  start(still: boolean): void {
    this.course.value = still ? 1 : 0;
    this.course.target = 1;
    this.course.velocity = 0;
    this.draw();
  }

  /**
   * Moves on by a time step.
   * @returns whether any label is still under way
   */
  step(seconds: number): boolean {
    const moving = stepDamper(this.course, seconds, SLIDE_SECONDS);
    this.draw();
    return moving;
  }

  private draw(): void {
    for (const row of this.rows.values()) {
      for (let i = 0; i < NUMBERS; i++) row.at[i] = mix(row.from[i], row.to[i], this.course.value);
      row.draw(row.at);
    }
  }
}

function mix(from = 0, to = 0, share: number): number {
  return from + (to - from) * share;
}
