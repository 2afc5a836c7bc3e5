/** A place or direction in the data frame, in mm: +x the subject's left, +y the back, +z up. */
export type Vec3 = readonly [number, number, number];

/** An upright box in mm. */
export interface Box {
  min: Vec3;
  max: Vec3;
}

/** Signed distance-like value in mm at a place in mm; negative inside. Lipschitz close to 1 near the surface. */
export interface Field {
  (x: number, y: number, z: number): number;
}

/** A field and a box that holds its whole surface with a margin. */
export interface Solid {
  field: Field;
  bounds: Box;
}

/** Triangles in mm, counter-clockwise seen from outside. */
export interface Surface {
  positions: Float32Array;
  indices: Uint32Array;
  normals?: Float32Array;
  /** Per vertex 0..1. Muscle: belly 0, tendon 1; bone: joint cartilage; skin: warm colour zone. */
  maskA?: Float32Array;
  /** Per vertex 0..1. Bone: rough attachment; muscle: sheen of the aponeurosis; skin: pale zone. */
  maskB?: Float32Array;
  /** Per vertex two numbers: mm across and along the fibres. */
  fibre?: Float32Array;
  /** Per vertex 0 dark .. 1 open. */
  occlusion?: Float32Array;
  /** Per vertex three numbers, mm: how far it lies from here in the large build; in the slim one as far the other way. */
  moves?: Float32Array;
  /** Per vertex three numbers: the normal in the large build less the normal here. */
  turns?: Float32Array;
}

/** One named part of the body. `id` is an id of the structure list, or `<id>--<part>` with `parent` set to that id. */
export interface Structure {
  id: string;
  parent?: string;
  surface: Surface;
}

/** The layers a visitor peels away, from outside in; one file each. */
export type PeelStop = 'skin' | 'fascia' | 'outer-muscles' | 'deep-muscles' | 'bones' | 'nerves-vessels-organs';

/** The kinds of structure, in the order they are built. */
export type Family = 'bones' | 'organs' | 'muscles' | 'fascia' | 'skin' | 'vessels' | 'nerves' | 'ligaments';

/** What a family may look at while it is built: everything that stands already. */
export interface BuildContext {
  /** Finished structures by family; empty for families not built yet. */
  readonly bones: readonly Structure[];
  readonly organs: readonly Structure[];
  readonly muscles: readonly Structure[];
  readonly fascia: readonly Structure[];
  readonly skin: readonly Structure[];
  readonly vessels: readonly Structure[];
  readonly nerves: readonly Structure[];
  readonly ligaments: readonly Structure[];
  /** Solids of the finished structures by id, sampled on a grid when first asked for. */
  readonly fields: { get(id: string): Solid | undefined; has(id: string): boolean };
  /**
   * Keeps one finished surface between runs, as long as its inputs (JSON) and the code files it is made by (paths below
   * models/, with all they import) stay the same. Without it everything is made anew.
   */
  keep?(id: string, sources: readonly string[], inputs: unknown, make: () => Promise<Surface>): Promise<Surface>;
  /** Prints one line of progress. */
  log(line: string): void;
}
