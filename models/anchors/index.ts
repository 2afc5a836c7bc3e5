export { buildAnchors } from './buildAnchors.ts';
