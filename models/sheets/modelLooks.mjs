/** A frame without controls, with one point. */
const bare = 'embed/?ui=none&start=1&points=BL23&mo=off';

/**
 * The pictures of the body that are looked at together after a change, as addresses of the built site: every peel stop from five
 * sides in light and dark, three builds, four tones, section caps. `npm run looks` lays them out as contact sheets.
 * @type {readonly { sheet: string; name: string; address: string }[]}
 */
export const MODEL_LOOKS = [
  ...['light', 'dark'].flatMap((theme) =>
    [0, 1, 2, 3, 4, 5].flatMap((peel) =>
      ['back', 'left', 'right', 'front', 'top'].map((view) => ({
        sheet: `stop-${peel}-${theme}`, name: `stop ${peel}, ${view}`, address: `${bare}&peel=${peel}&view=${view}&th=${theme}`,
      })),
    ),
  ),
  ...['slim', 'average', 'large'].flatMap((build) =>
    ['back', 'left', 'front'].map((view) => ({ sheet: 'builds', name: `${build}, ${view}`, address: `${bare}&build=${build}&view=${view}` })),
  ),
  ...[1, 2, 3, 4].map((tone) => ({ sheet: 'tones', name: `tone ${tone}`, address: `${bare}&tone=${tone}` })),
  ...['BL23', 'BL52', 'BL25', 'BL54', 'GB30', 'GV4'].map((point) => ({ sheet: 'sections', name: point, address: `p/${point}/section/?mo=off` })),
];
