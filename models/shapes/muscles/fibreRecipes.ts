import type { Vec3 } from '../../types.ts';

/** Fibres between two lines on bone: nth share of one to nth share of the other. Points of the left side, mm. */
export interface FanRecipe {
  kind: 'fan';
  origin: readonly Vec3[];
  insertion: readonly Vec3[];
  /** How far tendon reaches from each end, mm. */
  tendonMm: readonly [number, number];
  /** Sheen of a broad aponeurosis over these mm from each end. */
  sheenMm?: readonly [number, number];
}

/** Fibres along the muscle's own axis. */
export interface SpindleRecipe {
  kind: 'spindle';
  /** How far tendon reaches from the lower and the upper end, mm. */
  tendonMm: readonly [number, number];
  /** Heights of tendinous intersections, mm. */
  intersectionsZ?: readonly number[];
  /** Tendon along the midline, mm wide (linea alba). */
  medialTendonMm?: number;
}

export type FibreRecipe = FanRecipe | SpindleRecipe;

/**
 * Attachments by name without side. Lines are laid along the bone points of the measurements (iliac crest, iliac
 * spines, sacral crest, trochanters, ischial spine and tuberosity) by eye, to about 5 mm: they steer the grain only.
 */
export const FIBRES: Readonly<Record<string, FibreRecipe>> = {
  'gluteus-maximus': {
    kind: 'fan',
    origin: [[64, -21, 926], [48, -4, 908], [36, 4, 880], [24, 10, 855], [14, 8, 828], [4, -4, 803], [4, -12, 780]],
    insertion: [[143, -48, 828], [138, -44, 800], [132, -48, 765], [125, -58, 730], [118, -64, 704], [111, -76, 674]],
    tendonMm: [10, 22],
  },
  'gluteus-medius': {
    kind: 'fan',
    origin: [[60, -18, 895], [64, -24, 925], [84, -42, 950], [108, -60, 954], [128, -82, 942], [139, -100, 915]],
    insertion: [[130, -44, 815], [138, -50, 806], [144, -57, 802], [147, -64, 808]],
    tendonMm: [7, 34],
    sheenMm: [46, 0],
  },
  'gluteus-minimus': {
    kind: 'fan',
    origin: [[72, -47, 870], [82, -50, 905], [100, -60, 920], [120, -84, 914], [131, -101, 888]],
    insertion: [[138, -61, 800], [141, -65, 794], [144, -70, 798]],
    tendonMm: [4, 30],
  },
  'tensor-fasciae-latae': { kind: 'spindle', tendonMm: [34, 10] },
  piriformis: {
    kind: 'fan',
    origin: [[33, -47, 870], [27, -32, 852], [27, -16, 838]],
    insertion: [[128, -62, 813], [132, -66, 808]],
    tendonMm: [5, 36],
  },
  'gemellus-superior': {
    kind: 'fan',
    origin: [[46, -34, 824], [48, -39, 813]],
    insertion: [[120, -70, 806], [122, -74, 800]],
    tendonMm: [4, 20],
  },
  'gemellus-inferior': {
    kind: 'fan',
    origin: [[57, -25, 790], [57, -30, 782]],
    insertion: [[122, -70, 803], [123, -74, 797]],
    tendonMm: [4, 20],
  },
  'obturator-internus': {
    kind: 'fan',
    origin: [[24, -60, 772], [26, -95, 790], [48, -98, 824]],
    insertion: [[110, -66, 797], [112, -68, 803]],
    tendonMm: [3, 34],
  },
  'obturator-externus': {
    kind: 'fan',
    origin: [[28, -75, 770], [26, -95, 782], [32, -108, 795]],
    insertion: [[122, -62, 786], [126, -62, 792]],
    tendonMm: [3, 26],
  },
  'quadratus-femoris': {
    kind: 'fan',
    origin: [[57, -54, 748], [58, -50, 764], [70, -47, 788]],
    insertion: [[116, -56, 746], [123, -50, 768], [127, -46, 789]],
    tendonMm: [5, 6],
  },
  coccygeus: {
    kind: 'fan',
    origin: [[48, -37, 824], [44, -33, 814]],
    insertion: [[8, -10, 826], [3, -15, 792]],
    tendonMm: [9, 6],
  },
  'quadratus-lumborum': {
    kind: 'fan',
    origin: [[30, -24, 896], [46, -32, 925], [67, -38, 950]],
    insertion: [[18, -46, 1082], [40, -42, 1066], [66, -34, 1045]],
    tendonMm: [14, 7],
  },
  iliacus: {
    kind: 'fan',
    origin: [[74, -46, 930], [88, -50, 955], [110, -66, 957], [126, -95, 942], [127, -126, 905]],
    insertion: [[90, -64, 742], [94, -68, 742]],
    tendonMm: [4, 40],
  },
  'biceps-femoris-long-head': { kind: 'spindle', tendonMm: [0, 46] },
  semitendinosus: { kind: 'spindle', tendonMm: [0, 30] },
  semimembranosus: { kind: 'spindle', tendonMm: [0, 110] },
  'adductor-magnus': { kind: 'spindle', tendonMm: [0, 16] },
  'psoas-major': { kind: 'spindle', tendonMm: [78, 8] },
  'rectus-abdominis': { kind: 'spindle', tendonMm: [26, 8], intersectionsZ: [1004, 1062, 1118], medialTendonMm: 9 },
  'spinalis-thoracis': { kind: 'spindle', tendonMm: [60, 0] },
  'iliocostalis-thoracis': { kind: 'spindle', tendonMm: [22, 0] },
  'semispinalis-thoracis': { kind: 'spindle', tendonMm: [26, 0] },
  'longissimus-thoracis': { kind: 'spindle', tendonMm: [64, 0] },
  'iliocostalis-lumborum': { kind: 'spindle', tendonMm: [74, 0] },
  'multifidus-lumborum': {
    kind: 'fan',
    origin: [[30, -10, 850], [30, -22, 890], [30, -35, 930], [28, -45, 960], [24, -52, 1010], [20, -46, 1056]],
    insertion: [[2, -6, 880], [2, -22, 915], [2, -28, 955], [2, -34, 1000], [2, -32, 1050], [2, -28, 1095]],
    tendonMm: [3, 4],
  },
};

/** Grain of the muscles made of small slips: along the slips, tendon at the ends. */
export const SLIP_TENDON_SHARE = 0.16;
