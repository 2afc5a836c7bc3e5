/** The clock that a step is seen on: seconds, minutes or weeks, after what its facts say of onset. Steps without a measured time have none. */
export const TIME_UNITS = ['seconds', 'minutes', 'weeks'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

const UNITS: Readonly<Record<string, TimeUnit>> = {
  'needle-meets-nerve': 'seconds',
  'gate-turns-down': 'minutes',
  'when-people-were-tested': 'minutes',
  'gate-in-the-cord': 'seconds',
  'one-pain-quiets-another': 'minutes',
  'two-dials': 'weeks',
  'blood-at-the-needle': 'minutes',
  'rises-and-settles': 'minutes',
  'adenosine-by-the-needle': 'minutes',
  'less-tender': 'weeks',
  'stiffness-map': 'weeks',
  'threads-wind': 'seconds',
  'needle-grasp': 'seconds',
  'cells-flatten': 'minutes',
  'same-brake': 'minutes',
  'a-course-of-needling': 'weeks',
  'feeling-relaxed': 'minutes',
};

export function timeUnitOf(step: string): TimeUnit | null {
  return UNITS[step] ?? null;
}
