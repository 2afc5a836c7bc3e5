/** One address for each kind of room, and the sizes at which rooms are looked at. */
export const ONE_OF_EACH = [
  '',
  'p/BL23/',
  'p/ASHI/',
  'p/BL20/',
  'p/BL23/section/',
  'p/BL40/section/',
  'a/quadratus-lumborum/',
  'm/',
  'm/endorphin-release/',
  'evidence/',
  'evidence/sham/',
  'evidence/experts/',
  'expect/',
  'safety/',
  'sources/',
  'sources/haake-2007/',
  'about/',
  'claims/',
  'claims/c16/',
  'questions/',
  'glossary/',
  'glossary/sham/',
  'learn/',
  'compare/',
  'notes/',
  'print/p/BL23/',
  'learn/quiz/name/',
  'learn/quiz/place/',
] as const;

export const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  kiosk: { width: 1080, height: 1920 },
  frame: { width: 640, height: 420 },
} as const;

/** The whole matrix is run by `npm run check`; `npm test` walks a diagonal through it (ruling 30). */
export const FULL = process.env['ATLAS_FULL'] === '1';
