/** Spellings of a point code in other systems: UB and V for the Bladder, DU for the Governing Vessel, and so on. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  BL: ['BL', 'UB', 'B', 'V', 'Bladder', 'UrinaryBladder'],
  GV: ['GV', 'DU', 'DM', 'TV', 'LG', 'GoverningVessel', 'GovernorVessel'],
  GB: ['GB', 'VB', 'G', 'GallBladder'],
  KI: ['KI', 'K', 'KID', 'R', 'Kidney'],
  SI: ['SI', 'IT', 'SmallIntestine'],
  LI: ['LI', 'IC', 'Co', 'LargeIntestine'],
  LR: ['LR', 'LIV', 'F', 'LV', 'Liver'],
  SP: ['SP', 'RP', 'MP', 'Spleen'],
  ST: ['ST', 'E', 'S', 'M', 'Stomach'],
  EX: ['EX', 'M'],
};

/** @param code WHO code such as `BL23` or `EX-B2`. */
export function codeSpellings(code: string): readonly string[] {
  const [, letters = '', rest = ''] = /^([A-Z]+)(.*)$/.exec(code) ?? [];
  const squeezed = rest.replaceAll('-', '').toLowerCase();
  const systems = OTHER[letters] ?? [letters];
  return [...new Set([code.toLowerCase(), ...systems.map((system) => `${system.toLowerCase()}${squeezed}`)])];
}
