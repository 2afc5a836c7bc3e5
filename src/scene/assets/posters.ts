/** The live body photographed in the frame of the home plate (`npm run posters`), by theme. */
import dark from '../../../models/built/posters/lower-back-dark.webp?url';
import light from '../../../models/built/posters/lower-back-light.webp?url';
import { builtAddress } from './builtAddress.ts';

export const POSTERS = { light: builtAddress(light), dark: builtAddress(dark) } as const;
