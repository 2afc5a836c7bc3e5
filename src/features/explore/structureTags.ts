/** Which structures carry their name beside the body, and in which order they ask for room. */
export interface StructureTag {
  /** Structure of the model. */
  readonly id: string;
  /** Kind that sides and levels share: one label each. */
  readonly group: string;
  readonly name: string;
}
