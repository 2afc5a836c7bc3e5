/** Messenger dots; every kind has a shape of its own, so that colour is never the only difference. */
const SHAPES = {
  endorphin: 'M0-7L6.1-3.5V3.5L0 7L-6.1 3.5V-3.5Z',
  enkephalin: 'M-6 0A6 6 0 1 1 6 0A6 6 0 1 1-6 0Z',
  dynorphin: 'M0-7.5L6.5 0L0 7.5L-6.5 0Z',
  cgrp: 'M0-7L6.8 5.2H-6.8Z',
  adenosine: 'M0-7L6.7-2.2L4.1 5.7H-4.1L-6.7-2.2Z',
  'nitric-oxide': 'M-7 0A4 4 0 1 1 0 0A4 4 0 1 1 7 0A4 4 0 1 1 0 0A4 4 0 1 1-7 0Z',
  serotonin: 'M-5.5-5.5H5.5V5.5H-5.5Z',
  noradrenaline: 'M0-7.5L2.2-2.4L7.4-2.2L3.3 1.3L4.6 6.6L0 3.6L-4.6 6.6L-3.3 1.3L-7.4-2.2L-2.2-2.4Z',
  alarm: 'M0-7L6.8 5.2H-6.8Z',
  tracer: 'M-2-7H2V-2H7V2H2V7H-2V2H-7V-2H-2Z',
} as const;

export type MoleculeKind = keyof typeof SHAPES;

interface MoleculeProps {
  readonly kind: MoleculeKind;
  readonly x: number;
  readonly y: number;
  /** 1 is about 13 units across. */
  readonly size?: number;
}

export function Molecule({ kind, x, y, size = 1 }: MoleculeProps) {
  return <path className={`draw-fill draw-molecule tone-${kind}`} d={SHAPES[kind]} transform={`translate(${x} ${y}) scale(${size})`} />;
}
