/** How finely a muscle of measured cuts is built, and where it is sawn off because the body runs on beyond the tables. */
export interface LoftRecipe {
  name: string;
  stepMm: number;
  /** Level saw cuts, mm. */
  sawnBelowZ?: number;
  sawnAboveZ?: number;
  /** Ends that close as a tip although the bounds say otherwise. */
  slopes?: 'plain' | 'limited';
}

/** The tables end here; what runs on is sawn off level. */
export const TABLE_FLOOR_Z = 560;
export const TABLE_CEILING_Z = 1240;

/** Muscles whose measured cuts are enough, names without side. */
export const LOFT_RECIPES: readonly LoftRecipe[] = [
  { name: 'gluteus-maximus', stepMm: 1.7 },
  { name: 'gluteus-medius', stepMm: 1.6 },
  { name: 'gluteus-minimus', stepMm: 1.4 },
  { name: 'tensor-fasciae-latae', stepMm: 1.2 },
  { name: 'piriformis', stepMm: 1 },
  { name: 'gemellus-superior', stepMm: 0.8 },
  { name: 'gemellus-inferior', stepMm: 0.8 },
  { name: 'obturator-internus', stepMm: 0.8 },
  { name: 'obturator-externus', stepMm: 0.9 },
  { name: 'quadratus-femoris', stepMm: 0.8 },
  { name: 'coccygeus', stepMm: 0.7 },
  { name: 'biceps-femoris-long-head', stepMm: 1.3, sawnBelowZ: TABLE_FLOOR_Z },
  { name: 'semitendinosus', stepMm: 1.2, sawnBelowZ: TABLE_FLOOR_Z },
  { name: 'semimembranosus', stepMm: 1.2, sawnBelowZ: TABLE_FLOOR_Z },
  { name: 'adductor-magnus', stepMm: 1.7, sawnBelowZ: TABLE_FLOOR_Z },
  { name: 'psoas-major', stepMm: 1.3 },
  { name: 'iliacus', stepMm: 1.3 },
  { name: 'rectus-abdominis', stepMm: 1.2 },
  { name: 'spinalis-thoracis', stepMm: 0.8, sawnAboveZ: TABLE_CEILING_Z },
  { name: 'iliocostalis-thoracis', stepMm: 1.1, sawnAboveZ: TABLE_CEILING_Z },
  { name: 'semispinalis-thoracis', stepMm: 0.9, sawnAboveZ: TABLE_CEILING_Z },
];
