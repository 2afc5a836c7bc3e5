/** Spellings of a point code in other systems: UB and V for the Bladder, DU for the Governing Vessel, and so on. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  BL: ['BL', 'UB', 'B', 'V', 'Bladder'],
  GV: ['GV', 'DU', 'DM', 'TV', 'LG'],
  GB: ['GB', 'VB', 'G'],
  KI: ['KI', 'K', 'KID', 'R'],
  SI: ['SI', 'IT'],
  LI: ['LI', 'IC', 'Co'],
  LR: ['LR', 'LIV', 'F', 'LV'],
  SP: ['SP', 'RP', 'MP'],
  ST: ['ST', 'E', 'S', 'M'],
  EX: ['EX', 'M'],
};

/** @param code WHO code such as `BL23` or `EX-B2`. */
export function codeSpellings(code: string): readonly string[] {
  const [, letters = '', rest = ''] = /^([A-Z]+)(.*)$/.exec(code) ?? [];
  const squeezed = rest.replaceAll('-', '').toLowerCase();
  const systems = OTHER[letters] ?? [letters];
  return [...new Set([code.toLowerCase(), ...systems.map((system) => `${system.toLowerCase()}${squeezed}`)])];
}
