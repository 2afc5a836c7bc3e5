/** The three slots of the evidence badge, and the facts they are derived from. Nothing here is ever typed into data. */

/** The nine species of the fact files. Every longer wording is brought to one of these by `normaliseSpecies`. */
export type Species = 'human' | 'rat' | 'mouse' | 'goat' | 'rabbit' | 'animal' | 'theory' | 'tradition' | 'none';

/** Who the people of a human study were, as far as its record tells. */
export type People = 'back-pain' | 'other-pain' | 'healthy' | 'mixed' | 'unstated';

/**
 * Strongest place something was shown. `people` is said where a human finding comes without a word on who the people
 * were; `theory` where there is a proposal and no measurement; `nobody` where nothing was looked at.
 */
export type SeenIn =
  | 'back-pain' | 'other-pain' | 'healthy' | 'people' | 'animals' | 'cells' | 'theory' | 'tradition' | 'nobody';

/** How sure, 0 to 4. Four only where a source itself states high certainty. */
export type Pips = 0 | 1 | 2 | 3 | 4;

/** What happened when real needling stood beside a sham. */
export type ShamSlot = 'differs' | 'same' | 'mixed' | 'not-tested';

export interface Badge {
  readonly seenIn: SeenIn;
  readonly pips: Pips;
  readonly sham: ShamSlot;
}

/** The grades of the fact files, for steps and for whole mechanisms. */
export type Confidence =
  | 'well-shown' | 'likely' | 'possible' | 'contested' | 'unclear' | 'animal-only' | 'not-shown' | 'tradition'
  | 'not-testable';

/** What a badge needs to know of one source. Every entry of `sources.json` satisfies it. */
export interface BadgeSource {
  readonly id: string;
  readonly people: People;
  /** The verdict where the study compared with a sham, and null where it did not. */
  readonly sham: { readonly verdict: 'differs' | 'same' | 'mixed' } | null;
  /** The certainty the source itself states for its main finding, in the words of GRADE. */
  readonly statedCertainty: 'high' | 'moderate' | 'low' | 'very-low' | null;
}

/** What a badge needs to know of one step or claim. Every step of a mechanism satisfies it. */
export interface BadgeFacts {
  readonly confidence: Confidence;
  /** As the fact file words it: "human (42 people with back pain)", "mouse tissue". */
  readonly species: readonly string[];
  /** Ids of `sources.json`. */
  readonly sources: readonly string[];
  /**
   * What a sham comparison found for this very statement, where the facts say so; null: none compared it. Left out, the
   * verdicts of the sources stand for it.
   */
  readonly shamCompared?: {
    readonly verdict: 'differs' | 'same' | 'mixed';
    readonly sources: readonly string[];
  } | null;
}
