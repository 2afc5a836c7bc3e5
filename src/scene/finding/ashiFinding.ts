/** The tender spot has no place: an example is drawn on paper and nothing is shown on the body. */
import type { Crop, Finding, Pair } from '../../atlas/finding/Finding.ts';
import type { PlateEye } from './plateEye.ts';

const ACROSS = 78;
const HIGH = 96;
const NOWHERE = [0, 0, 0] as const;

export function ashiFinding(eyes: readonly PlateEye[]): Finding {
  const eye = eyes.find(({ plate }) => plate.id === 'lower-back');
  if (!eye) throw new Error('There is no sheet of the lower back.');
  const { width, height } = eye.plate;
  const centre: Pair = [width / 2 + 66, height / 2 + 40];
  const area = Array.from({ length: 33 }, (_, k): Pair => [tenth(centre[0] + ACROSS * Math.cos((k * Math.PI) / 16)), tenth(centre[1] + HIGH * Math.sin((k * Math.PI) / 16))]);
  const patch = { kind: 'area' as const, path: [], on: area, ticks: [] };
  const pressed = [-2, -1, 0, 1, 2].flatMap((row) => [-1, 0, 1].map((column): Pair => [centre[0] + column * 42, centre[1] + row * 34])).map((on, index) => ({ id: `press-${index}`, at: NOWHERE, normal: NOWHERE, on, label: null }));
  const found: Pair = [centre[0] + 42, centre[1] - 34];
  const crop: Crop = [tenth(centre[0] - 150), tenth(centre[1] - 150), 300, 300];
  const words = (key: string): Finding['steps'][number]['words'] => ({ key, values: {}, landmarks: {} });
  return {
    side: 'M',
    place: 'main',
    plate: eye.plate.id,
    wide: [tenth(width / 2 - 242), tenth(centre[1] - 127), 484, 254],
    unitsPerMetre: Math.round(eye.unitsPerMetre * 10) / 10,
    marks: [{ at: NOWHERE, normal: NOWHERE, on: found }],
    steps: [
      { words: words('ashiArea'), spots: [], lines: [patch], arrived: false, crop },
      { words: words('ashiPress'), spots: pressed, lines: [patch], arrived: false, crop },
      { words: words('ashiFound'), spots: [], lines: [patch], arrived: true, crop },
    ],
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
